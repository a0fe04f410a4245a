package org.duecare.files.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws the legal statuses that follow each other in a period of care, and when it ends. */
final class LegalPath {

  private static final Spread UNTIL_18 = Spread.ofDays(7000, 7000);

  /** Section 20 accommodation that ends within weeks or months. */
  private static final Spread BRIEF_STAY = Spread.ofDays(1, 9, 28, 63, 120, 210, 420);

  private static final Spread BEFORE_PROCEEDINGS = Spread.ofDays(3, 20, 60, 140, 330);

  /** Care proceedings: 26 weeks by the Children Act 1989 section 32, often longer. */
  private static final Spread PROCEEDINGS = Spread.ofDays(90, 165, 220, 290, 380, 560);

  private static final Spread ORDER_THEN_RELATIVES = Spread.ofDays(60, 240, 550, 1100);
  private static final Spread ORDER_DISCHARGED = Spread.ofDays(120, 350, 700, 1400, 2800);
  private static final Spread SEARCH_FOR_ADOPTERS = Spread.ofDays(40, 120, 220, 380, 700);
  private static final Spread PLACED_UNTIL_ADOPTED = Spread.ofDays(130, 190, 270, 400);
  private static final Spread NO_ADOPTERS_FOUND = Spread.ofDays(300, 600, 900, 1300);
  private static final Spread YOUNG_PERSON_STAY = Spread.ofDays(5, 60, 200, 450, 900);
  private static final Spread UNACCOMPANIED_STAY = Spread.ofDays(5, 40, 120, 300);
  private static final Spread REMAND_STAY = Spread.ofDays(1, 8, 25, 60, 110, 190);

  private static final Weights<Ending> AFTER_BRIEF =
      Weights.of(75, Ending.HOME)
          .and(8, Ending.RELATIVES)
          .and(3, Ending.CHILD_ARRANGEMENTS)
          .and(2, Ending.ANOTHER_COUNCIL)
          .and(1, Ending.ABROAD)
          .and(11, Ending.OTHER);

  private static final Weights<Ending> AFTER_PROCEEDINGS =
      Weights.of(50, Ending.GUARDIANSHIP)
          .and(15, Ending.CHILD_ARRANGEMENTS)
          .and(28, Ending.HOME)
          .and(7, Ending.RELATIVES);

  private static final Weights<Ending> AFTER_ORDER =
      Weights.of(48, Ending.HOME)
          .and(30, Ending.GUARDIANSHIP)
          .and(8, Ending.CHILD_ARRANGEMENTS)
          .and(12, Ending.OTHER)
          .and(2, Ending.DIED);

  private static final Weights<Ending> AFTER_YOUNG_PERSON =
      Weights.of(60, Ending.HOME)
          .and(14, Ending.INDEPENDENT)
          .and(22, Ending.OTHER)
          .and(4, Ending.CUSTODY);

  private static final Weights<Ending> AFTER_UNACCOMPANIED =
      Weights.of(45, Ending.ANOTHER_COUNCIL).and(25, Ending.FOUND_ADULT).and(30, Ending.OTHER);

  private static final Weights<Ending> AFTER_REMAND =
      Weights.of(65, Ending.REMAND_ENDED).and(35, Ending.CUSTODY);

  private final Draw draw;
  private final LocalDate eighteenth;
  private final List<LegalStretch> stretches = new ArrayList<>();
  private LocalDate next;

  private LegalPath(Draw draw, LocalDate start, LocalDate eighteenth) {
    this.draw = draw;
    this.next = start;
    this.eighteenth = eighteenth;
  }

  /** One period of care, in outline; short breaks are drawn by {@link ShortBreaks}. */
  static CareOutline of(CareCourse course, Draw draw, LocalDate start, LocalDate birth) {
    LegalPath path = new LegalPath(draw, start, Ages.birthday(birth, Ages.ADULT));
    return switch (course) {
      case BRIEF -> path.brief();
      case PROCEEDINGS -> path.proceedings();
      case ADOPTION -> path.adoption();
      case LONG_TERM -> path.longTerm();
      case ADOLESCENT -> path.youngPerson();
      case UNACCOMPANIED -> path.unaccompanied();
      case REMAND -> path.remand();
      case SHORT_BREAKS -> throw new AssertionError(course);
    };
  }

  private CareOutline brief() {
    opening(80);
    then("V2", BRIEF_STAY);
    return ended(CareCourse.BRIEF, AFTER_BRIEF.draw(draw));
  }

  private CareOutline proceedings() {
    beforeOrder(450);
    then("C1", PROCEEDINGS);
    if (draw.perMille(350)) {
      then("C2", ORDER_THEN_RELATIVES);
    }
    return ended(CareCourse.PROCEEDINGS, AFTER_PROCEEDINGS.draw(draw));
  }

  private CareOutline adoption() {
    beforeOrder(300);
    then("C1", PROCEEDINGS);
    if (draw.perMille(350)) {
      then("C2", BEFORE_PROCEEDINGS);
    }
    if (draw.perMille(200)) {
      then("E1", NO_ADOPTERS_FOUND);
      then("C2", ORDER_DISCHARGED);
      return ended(CareCourse.ADOPTION, AFTER_ORDER.draw(draw));
    }
    then("E1", SEARCH_FOR_ADOPTERS);
    LocalDate placed = next;
    next = weekday(next.plusDays(PLACED_UNTIL_ADOPTED.draw(draw)));
    return ended(CareCourse.ADOPTION, Ending.ADOPTED, placed);
  }

  private CareOutline longTerm() {
    beforeOrder(600);
    then("C1", PROCEEDINGS);
    then("C2", draw.perMille(400) ? UNTIL_18 : ORDER_DISCHARGED);
    return ended(CareCourse.LONG_TERM, AFTER_ORDER.draw(draw));
  }

  private CareOutline youngPerson() {
    opening(50);
    if (draw.perMille(350)) {
      then("V2", BEFORE_PROCEEDINGS);
      then("C1", PROCEEDINGS);
      then("C2", UNTIL_18);
    } else {
      then("V2", draw.perMille(350) ? UNTIL_18 : YOUNG_PERSON_STAY);
    }
    return ended(CareCourse.ADOLESCENT, AFTER_YOUNG_PERSON.draw(draw));
  }

  private CareOutline unaccompanied() {
    then("V2", draw.perMille(800) ? UNTIL_18 : UNACCOMPANIED_STAY);
    return ended(CareCourse.UNACCOMPANIED, AFTER_UNACCOMPANIED.draw(draw));
  }

  private CareOutline remand() {
    then("J1", REMAND_STAY);
    return ended(CareCourse.REMAND, AFTER_REMAND.draw(draw));
  }

  /** Police protection lasts 72 hours at most, an emergency protection order 8 days at first. */
  private void opening(int perMille) {
    if (draw.perMille(perMille)) {
      if (draw.perMille(650)) {
        stretches.add(new LegalStretch("L1", next));
        next = next.plusDays(draw.between(1, 3));
      } else {
        stretches.add(new LegalStretch("L2", next));
        next = next.plusDays(draw.between(4, 15));
      }
    }
  }

  private void beforeOrder(int accommodatedPerMille) {
    opening(120);
    if (draw.perMille(accommodatedPerMille)) {
      then("V2", BEFORE_PROCEEDINGS);
    }
  }

  private void then(String status, Spread lasting) {
    stretches.add(new LegalStretch(status, next));
    LocalDate until = next.plusDays(lasting.draw(draw));
    LocalDate shifted = weekday(until);
    next = shifted.isAfter(next) ? shifted : until;
  }

  /** Courts and panels decide on weekdays. */
  private static LocalDate weekday(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.minusDays(1);
      case SUNDAY -> day.plusDays(1);
      default -> day;
    };
  }

  private CareOutline ended(CareCourse course, Ending ending) {
    return ended(course, ending, null);
  }

  private CareOutline ended(CareCourse course, Ending ending, @Nullable LocalDate placed) {
    boolean adult = !next.isBefore(eighteenth);
    LocalDate end = adult ? eighteenth : next;
    stretches.removeIf(stretch -> !stretch.from().isBefore(end));
    return new CareOutline(
        course, List.copyOf(stretches), end, adult ? Ending.ADULT : ending, placed);
  }
}
