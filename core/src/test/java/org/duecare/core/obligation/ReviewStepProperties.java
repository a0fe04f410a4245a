package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareEvent;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.jspecify.annotations.Nullable;

/** The steps before and after a review, read as a layman with a paper calendar would. */
@Domain(CareDomain.class)
@Domain(DomainContext.Global.class)
class ReviewStepProperties {

  private static final CarePlanning ENGLAND = CarePlanning.england();
  private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();
  private static final NaiveJudge JUDGE = new NaiveJudge(CALENDAR::isWorkingDay);

  @Provide
  static Arbitrary<List<Integer>> offsets() {
    return Arbitraries.integers().between(-30, 40).list().ofMinSize(1).ofMaxSize(5);
  }

  @Property(tries = 500)
  void fifteenWorkingDaysBeforeAReview(
      @ForAll Question question, @ForAll("offsets") List<Integer> offsets) {
    List<LocalDate> done = eventsAround(question, offsets);
    @Nullable LocalDate planned =
        offsets.get(0) < 0 ? null : question.asOf().plusDays(offsets.get(0) - 10L);
    CareHistory.Builder history =
        question.care().history().completeRecordsOf(CareEventKind.REVIEW_DISCUSSED);
    done.forEach(day -> history.event(CareEventKind.REVIEW_DISCUSSED, day));
    if (planned != null) {
      history.event(CareEventKind.REVIEW_PLANNED, planned);
    }

    assertThat(lines(history, question.asOf(), "IRO-CONSULT"))
        .containsExactlyInAnyOrderElementsOf(before(question, done, planned));
  }

  @Property(tries = 500)
  void fiveWorkingDaysAfterAReview(
      @ForAll Question question, @ForAll("offsets") List<Integer> offsets) {
    List<LocalDate> done = eventsAround(question, offsets);
    CareHistory.Builder history =
        question.care().history().completeRecordsOf(CareEventKind.REVIEW_DECISIONS_SENT);
    done.forEach(day -> history.event(CareEventKind.REVIEW_DECISIONS_SENT, day));

    assertThat(lines(history, question.asOf(), "IRO-DECISIONS"))
        .containsExactlyInAnyOrderElementsOf(after(question, done));
  }

  @Property(tries = 500)
  void whatIsToldOfAReviewAnswersThatOneAlone(
      @ForAll Question question, @ForAll("offsets") List<Integer> offsets) {
    Care care = question.care();
    CareHistory.Builder history =
        care.history().completeRecordsOf(CareEventKind.REVIEW_DECISIONS_SENT);
    List<Line> expected = new ArrayList<>(after(question, List.of()));
    for (int i = 0; i < care.reviews().size(); i++) {
      LocalDate completed = care.reviews().get(i).completed();
      LocalDate done = completed.plusDays(offsets.get(i % offsets.size()));
      boolean outsideCare =
          done.isBefore(care.start()) || (care.end() != null && done.isAfter(care.end()));
      if (outsideCare || completed.isAfter(question.asOf())) {
        continue;
      }
      history.event(
          CareEvent.of(CareEventKind.REVIEW_DECISIONS_SENT, done).forReviewHeldOn(completed));
      if (i < expected.size() && !done.isBefore(completed) && !done.isAfter(question.asOf())) {
        LocalDate limit = JUDGE.workingDaysAfter(completed, 5);
        Outcome outcome = done.isAfter(limit) ? Outcome.LATE : Outcome.ON_TIME;
        expected.set(
            i,
            line(
                care,
                question.asOf(),
                "IRO-DECISIONS",
                completed,
                limit,
                done,
                outcome,
                question.asOf()));
      }
    }

    assertThat(lines(history, question.asOf(), "IRO-DECISIONS"))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  /** Days near the meetings of the reviews, in order. */
  private static List<LocalDate> eventsAround(Question question, List<Integer> offsets) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (int i = 0; i < offsets.size(); i++) {
      days.add(question.care().start().plusDays(offsets.get(i)));
      if (i < question.care().reviews().size()) {
        days.add(question.care().reviews().get(i).completed().plusDays(offsets.get(i)));
      }
    }
    return List.copyOf(days);
  }

  private static List<Line> lines(CareHistory.Builder history, LocalDate asOf, String rule) {
    return ENGLAND.timeline(history.build(), asOf).under(rule).obligations().stream()
        .map(Line::of)
        .toList();
  }

  private static List<Line> before(
      Question question, List<LocalDate> done, @Nullable LocalDate planned) {
    Care care = question.care();
    LocalDate asOf = question.asOf();
    List<Line> lines = new ArrayList<>();
    LocalDate from = care.start();
    boolean underWay = false;
    for (Meetings review : care.reviews()) {
      if (!review.opened().isAfter(asOf)) {
        lines.add(before(care, asOf, from, review.opened(), review.opened(), done));
        from = review.opened().plusDays(1);
        underWay = review.completed().isAfter(asOf);
      }
    }
    if (care.start().isAfter(asOf) || care.hasEndedBy(asOf) || underWay) {
      return lines;
    }
    @Nullable LocalDate day = pending(care, asOf);
    if (planned != null && !planned.isBefore(asOf) && !planned.isBefore(from)) {
      day = planned;
    }
    if (day != null) {
      lines.add(before(care, asOf, from, day, asOf, done));
    }
    return lines;
  }

  /** The last day of the review still to be held; null where it may not have bound. */
  private static @Nullable LocalDate pending(Care care, LocalDate asOf) {
    List<Line> reviews = JUDGE.judge(care, asOf);
    Line last = reviews.get(reviews.size() - 1);
    return last.outcome() == Outcome.UNKNOWN ? null : last.due();
  }

  private static Line before(
      Care care,
      LocalDate asOf,
      LocalDate from,
      LocalDate review,
      LocalDate until,
      List<LocalDate> done) {
    LocalDate limit = workingDaysBefore(review, 15);
    @Nullable LocalDate day = firstOf(done, from, until);
    // What was done up to the review before was done for that one: nobody could keep such a limit.
    Outcome outcome =
        limit.isBefore(from) ? Outcome.UNKNOWN : outcome(limit, day, until, Outcome.NOT_YET_DUE);
    return line(care, asOf, "IRO-CONSULT", review, limit, day, outcome, until);
  }

  private static List<Line> after(Question question, List<LocalDate> done) {
    Care care = question.care();
    LocalDate asOf = question.asOf();
    List<Line> lines = new ArrayList<>();
    List<LocalDate> unused = new ArrayList<>(done);
    for (int i = 0; i < care.reviews().size(); i++) {
      LocalDate completed = care.reviews().get(i).completed();
      if (completed.isAfter(asOf)) {
        break;
      }
      LocalDate limit = JUDGE.workingDaysAfter(completed, 5);
      // What follows a review is to be done when care has ended, too.
      LocalDate until = asOf;
      Outcome undone = Outcome.NOT_YET_DUE;
      if (i + 1 < care.reviews().size() && !care.reviews().get(i + 1).opened().isAfter(asOf)) {
        LocalDate last = care.reviews().get(i + 1).opened().minusDays(1);
        last = last.isBefore(limit) ? limit : last;
        if (last.isBefore(until)) {
          until = last;
          undone = Outcome.OUTSTANDING;
        }
      }
      @Nullable LocalDate day = firstOf(unused, completed, until);
      unused.remove(day);
      Outcome outcome = outcome(limit, day, until, undone);
      lines.add(line(care, asOf, "IRO-DECISIONS", completed, limit, day, outcome, until));
    }
    return lines;
  }

  private static Outcome outcome(
      LocalDate limit, @Nullable LocalDate day, LocalDate until, Outcome undone) {
    if (day != null) {
      return day.isAfter(limit) ? Outcome.LATE : Outcome.ON_TIME;
    }
    return until.isAfter(limit) ? Outcome.OUTSTANDING : undone;
  }

  private static Line line(
      Care care,
      LocalDate asOf,
      String rule,
      LocalDate trigger,
      LocalDate limit,
      @Nullable LocalDate day,
      Outcome outcome,
      LocalDate until) {
    boolean missed = outcome == Outcome.LATE || outcome == Outcome.OUTSTANDING;
    return new Line(
        rule,
        null,
        trigger,
        limit,
        day,
        outcome,
        missed ? NaiveJudge.daysAfter(limit, day == null ? until : day) : null,
        care.hasEndedBy(asOf) ? care.end() : null);
  }

  private static @Nullable LocalDate firstOf(
      List<LocalDate> days, LocalDate from, LocalDate until) {
    for (LocalDate day : days) {
      if (!day.isBefore(from) && !day.isAfter(until)) {
        return day;
      }
    }
    return null;
  }

  private static LocalDate workingDaysBefore(LocalDate event, int count) {
    LocalDate day = event;
    for (int counted = 0; counted < count; ) {
      day = day.minusDays(1);
      if (CALENDAR.isWorkingDay(day)) {
        counted++;
      }
    }
    return day;
  }
}
