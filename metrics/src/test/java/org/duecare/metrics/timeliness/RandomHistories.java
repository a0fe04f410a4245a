package org.duecare.metrics.timeliness;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Doubt;
import org.duecare.core.care.EarlyReviewEvent;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Placement;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.care.Review;
import org.duecare.metrics.Evenly;

/** Histories around the year that ends on 31 March 2023, in every shape that core accepts. */
public final class RandomHistories {

  /**
   * What cannot be told from the dates: each part picks one of a few shapes, mostly the plain one.
   */
  private record Shape(int start, int birth, int known, int placed, int doubt) {}

  private RandomHistories() {}

  /** Children in care in a year that ends on 31 March, or in the two before it. */
  public static Arbitrary<List<CareHistory>> lists(int yearEnding) {
    return one(yearEnding).list().ofMaxSize(4).map(RandomHistories::named).withoutEdgeCases();
  }

  private static List<CareHistory> named(List<CareHistory.Builder> builders) {
    return builders.stream().map(CareHistory.Builder::build).toList();
  }

  private static Arbitrary<CareHistory.Builder> one(int yearEnding) {
    Arbitrary<Integer> any = Evenly.between(0, 9);
    Arbitrary<Integer> mostlyPlain =
        Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(0)), Tuple.of(1, any));
    Arbitrary<Shape> shape =
        Combinators.combine(any, any, mostlyPlain, mostlyPlain, mostlyPlain).as(Shape::new);
    Arbitrary<Integer> child = Arbitraries.integers().between(0, 999_999);
    return Combinators.combine(
            child,
            Evenly.between(0, 1040),
            Evenly.between(0, 900),
            Evenly.between(1, 200),
            gapsAndForms().list().ofMaxSize(10),
            gapsAndForms().list().ofMaxSize(2),
            shape)
        .as(
            (id, startDay, length, away, reviews, events, facts) ->
                history(id, yearEnding, startDay, length, away, reviews, events, facts));
  }

  /** Days to the next review or event, and its form; gaps lie around the intervals of the law. */
  private static Arbitrary<Tuple2<Integer, Integer>> gapsAndForms() {
    Arbitrary<Integer> gaps =
        Arbitraries.oneOf(Evenly.between(1, 40), Evenly.between(85, 95), Evenly.between(150, 220));
    return Combinators.combine(gaps, Evenly.between(0, 11)).as(Tuple::of);
  }

  private static CareHistory.Builder history(
      int child,
      int yearEnding,
      int startDay,
      int length,
      int away,
      List<Tuple2<Integer, Integer>> reviews,
      List<Tuple2<Integer, Integer>> events,
      Shape shape) {
    LocalDate start = LocalDate.of(yearEnding - 3, 6, 1).plusDays(startDay);
    LocalDate end = start.plusDays(length);
    LocalDate again = end.plusDays(away);
    boolean returns = shape.start() > 5;
    CareHistory.Builder history = CareHistory.builder(ChildId.of("C" + child));
    PeriodOfCare first =
        shape.start() % 3 == 0 ? PeriodOfCare.begunBefore(start) : PeriodOfCare.startingOn(start);
    boolean closed = returns || shape.start() == 5;
    boolean longEnough = !closed || length >= 150;
    if (shape.placed() > 5) {
      first = first.withEpisodes(episodes(start, longEnough ? shape.placed() : 8));
    }
    history.period(closed ? first.endingOn(end, ReasonCeased.OTHER) : first);
    if (returns) {
      history.period(PeriodOfCare.startingOn(again));
    }
    // From the day of birth, for what is eighteen years before a 29 February need not be one.
    LocalDate birth = (returns ? again : start).plusDays(30L + shape.birth() * 60L).minusYears(18);
    LocalDate majority = birth.plusYears(18);
    boolean birthKnown = shape.birth() > 6 || shape.start() % 3 == 0;
    if (birthKnown) {
      history.dateOfBirth(birth);
    }
    addReviews(
        history,
        reviews,
        start,
        closed ? end : null,
        returns ? again : null,
        birthKnown ? majority : LocalDate.MAX);
    addEvents(
        history,
        events,
        start,
        day ->
            (!closed || !day.isAfter(end) || (returns && !day.isBefore(again)))
                && (!birthKnown || !day.isAfter(majority)));
    if (shape.known() > 5) {
      history.reviewsKnownFrom(LocalDate.of(yearEnding - (shape.known() > 7 ? 1 : 2), 4, 1));
    }
    if (shape.doubt() == 9) {
      history.doubt(Doubt.aboutEverything("a row was refused"));
    } else if (shape.doubt() == 8) {
      history.doubt(Doubt.aboutTheDayOfAReview("a row was refused"));
    } else if (shape.doubt() == 7) {
      history.doubt(Doubt.from(start.plusDays(200), "a row was refused"));
    }
    return history;
  }

  private static List<CareEpisode> episodes(LocalDate start, int shape) {
    CareEpisode care =
        CareEpisode.startingOn(start, LegalStatus.FULL_CARE_ORDER, Placement.FOSTER_OTHER);
    return switch (shape) {
      case 6 ->
          List.of(CareEpisode.startingOn(start, LegalStatus.SHORT_BREAK, Placement.FOSTER_OTHER));
      case 7 ->
          List.of(
              care,
              CareEpisode.startingOn(
                  start.plusDays(150), LegalStatus.PLACEMENT_ORDER, Placement.ADOPTIVE_BY_ORDER));
      case 9 ->
          List.of(
              care,
              CareEpisode.startingOn(
                  start.plusDays(60), LegalStatus.PLACEMENT_ORDER, Placement.FOSTER_OTHER),
              CareEpisode.startingOn(
                  start.plusDays(120), LegalStatus.PLACEMENT_ORDER, Placement.ADOPTIVE_BY_ORDER),
              CareEpisode.startingOn(
                  start.plusDays(150), LegalStatus.PLACEMENT_ORDER, Placement.FOSTER_OTHER));
      default ->
          List.of(CareEpisode.startingOn(start, LegalStatus.REMANDED, Placement.CHILDRENS_HOME));
    };
  }

  private static void addReviews(
      CareHistory.Builder history,
      List<Tuple2<Integer, Integer>> reviews,
      LocalDate start,
      LocalDate end,
      LocalDate again,
      LocalDate majority) {
    LocalDate day = start;
    for (Tuple2<Integer, Integer> review : reviews) {
      LocalDate before = day;
      day = day.plusDays(review.get1());
      boolean inFirst = end == null || !day.isAfter(end);
      boolean inSecond = again != null && !day.isBefore(again);
      if ((inFirst || inSecond) && !day.isAfter(majority)) {
        LocalDate earliest = inFirst || !again.isAfter(before) ? before.plusDays(1) : again;
        history.review(review(day, earliest, review.get2()));
      }
    }
  }

  private static Review review(LocalDate day, LocalDate earliest, int form) {
    LocalDate opened = day.minusDays(Math.min(2L * form, day.toEpochDay() - earliest.toEpochDay()));
    return switch (form) {
      case 7 -> Review.firstMeetingOn(day);
      case 8 -> Review.lastMeetingOn(day);
      case 9 -> Review.openedAndCompleted(opened, day);
      case 10 -> Review.adjourned(day);
      default -> Review.heldOn(day);
    };
  }

  private static void addEvents(
      CareHistory.Builder history,
      List<Tuple2<Integer, Integer>> events,
      LocalDate start,
      Predicate<LocalDate> inCare) {
    LocalDate day = start;
    for (Tuple2<Integer, Integer> event : events) {
      day = day.plusDays(event.get1());
      EarlyReviewEvent.Ground[] grounds = EarlyReviewEvent.Ground.values();
      EarlyReviewEvent arisen =
          EarlyReviewEvent.arisingOn(grounds[event.get2() % grounds.length], day);
      if (inCare.test(day)) {
        history.earlyReviewEvent(
            event.get2() > 9 ? arisen : arisen.withReviewBy(day.plusDays(event.get2() * 9L)));
      }
    }
  }
}
