package org.duecare.metrics.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareAtEndOfDay;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Doubt;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Review;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.metrics.Evenly;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Measure.Part;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.timeliness.RandomHistories;

class ReviewActivityProperties {

  private static final ReportingYear YEAR = ReportingYear.ending(2023);
  private static final CarePlanning ENGLAND = CarePlanning.england();

  /** What there is last of a child whose other reviews are in time. */
  private enum Last {
    REVIEW,
    ADJOURNED_REVIEW,
    REVIEW_ON_FIRST_DAY,
    REVIEW_ON_LAST_DAY,
    DOUBT
  }

  /** Each child comes once; of some the reviews are in time, as of few that are wholly random. */
  @Provide
  Arbitrary<List<CareHistory>> histories() {
    Arbitrary<List<CareHistory>> inTime =
        Combinators.combine(
                Evenly.between(0, 999_999),
                Evenly.between(100, 900),
                Evenly.between(0, 60),
                Arbitraries.of(Last.class))
            .as(ReviewActivityProperties::inTime)
            .list()
            .ofMaxSize(2);
    return Combinators.combine(RandomHistories.lists(2023), inTime)
        .as((some, others) -> Stream.concat(some.stream(), others.stream()).toList())
        .filter(list -> list.stream().map(CareHistory::child).distinct().count() == list.size())
        .withoutEdgeCases();
  }

  /** A child for so many days in care; what is last is so many days before the end of the year. */
  private static CareHistory inTime(int child, int daysInCare, int daysBefore, Last last) {
    LocalDate start = YEAR.lastDay().minusDays(daysInCare);
    LocalDate end = YEAR.lastDay().minusDays(daysBefore);
    CareHistory.Builder history =
        CareHistory.builder(ChildId.of("T" + child)).period(PeriodOfCare.startingOn(start));
    // A doubt hides what is overdue of a child who has not had a review for long.
    LocalDate until = last == Last.DOUBT ? end.minusDays(150) : end;
    LocalDate day = start.plusDays(14);
    for (int months = 3; day.isBefore(until); months = 6) {
      if (!day.equals(YEAR.firstDay())) {
        history.review(Review.heldOn(day));
      }
      day = day.plusMonths(months).minusDays(7);
    }
    switch (last) {
      case REVIEW -> history.review(Review.heldOn(end));
      case ADJOURNED_REVIEW -> history.review(Review.adjourned(end));
      case REVIEW_ON_LAST_DAY -> history.review(Review.heldOn(YEAR.lastDay()));
      case REVIEW_ON_FIRST_DAY -> {
        if (!start.isAfter(YEAR.firstDay())) {
          history.review(Review.heldOn(YEAR.firstDay()));
        }
      }
      case DOUBT -> history.doubt(Doubt.from(end, "a row was refused"));
    }
    return history.build();
  }

  private static List<ReviewTimetable> timetables(List<CareHistory> histories) {
    return histories.stream().map(each -> ENGLAND.reviews(each, YEAR.lastDay())).toList();
  }

  @Property
  void countsEachDayOfTheYearWithAReview(@ForAll("histories") List<CareHistory> histories) {
    ReviewActivity activity = timetables(histories).stream().collect(ReviewActivity.in(YEAR));

    long days = 0;
    for (CareHistory history : histories) {
      for (LocalDate day = YEAR.firstDay(); YEAR.contains(day); day = day.plusDays(1)) {
        LocalDate each = day;
        days +=
            history.reviews().stream()
                .filter(review -> review.heldOn().equals(each))
                .filter(review -> !review.isAdjourned())
                .limit(1)
                .count();
      }
    }
    assertThat(activity.reviewsHeld().numerator()).isEqualTo(days);
  }

  @Property
  void aChildIsOverdueAsItsTimetableSays(@ForAll("histories") List<CareHistory> histories) {
    List<ReviewTimetable> timetables = timetables(histories);

    ReviewActivity activity = timetables.parallelStream().collect(ReviewActivity.in(YEAR));

    assertThat(activity.childrenWithReviewOverdue().evidence(Part.NUMERATOR))
        .containsExactlyElementsOf(
            timetables.stream()
                .filter(
                    each ->
                        each.overdue().stream()
                                .anyMatch(it -> it.duty().name().indexOf("COMPLETION") < 0)
                            && isInCare(each))
                .map(ReviewTimetable::child)
                .sorted()
                .toList());
    assertThat(activity.lookedAfterWithShortBreaks().numerator())
        .isEqualTo(timetables.stream().filter(ReviewActivityProperties::isInCare).count());
    assertThat(activity.reviewsOverdue().evidence(Part.NUMERATOR))
        .as("one review would meet all that is overdue of a child")
        .extracting(PendingReview::child)
        .containsExactlyElementsOf(activity.childrenWithReviewOverdue().evidence(Part.NUMERATOR));
  }

  private static boolean isInCare(ReviewTimetable timetable) {
    return CareAtEndOfDay.of(timetable.history(), YEAR.lastDay()).isInCare();
  }

  @Property
  void whatIsToBeHeldIsOverdueFallsDueOrIsNotDecided(
      @ForAll("histories") List<CareHistory> histories) {
    ReviewActivity activity = timetables(histories).stream().collect(ReviewActivity.in(YEAR));

    Measure<PendingReview> due = activity.reviewsFallingDue(12).whole();

    Map<ChildId, CareHistory> byChild =
        histories.stream().collect(Collectors.toMap(CareHistory::child, Function.identity()));
    assertThat(due.evidence(Part.NUMERATOR))
        .as("nothing is due of a grown-up")
        .noneMatch(review -> byChild.get(review.child()).isAdultOn(review.due().orElseThrow()));
    // Of what has no limit known to the day, it may be known that the limit passed, or did not.
    assertThat(due.evidence(Part.LEFT_OUT))
        .containsAll(activity.reviewsOverdue().evidence(Part.LEFT_OUT));
    assertThat(due.evidence(Part.NUMERATOR))
        .allSatisfy(
            review -> assertThat(review.due().orElseThrow()).isAfterOrEqualTo(YEAR.lastDay()));
    assertThat(activity.reviewsOverdue().evidence(Part.NUMERATOR))
        .allMatch(review -> review.due().filter(day -> !day.isBefore(YEAR.lastDay())).isEmpty());
  }
}
