package org.duecare.metrics.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareAtEndOfDay;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Measure.Part;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.timeliness.RandomHistories;

class ReviewActivityProperties {

  private static final ReportingYear YEAR = ReportingYear.ending(2023);
  private static final CarePlanning ENGLAND = CarePlanning.england();

  @Provide
  Arbitrary<List<CareHistory>> histories() {
    // Each child comes once.
    return RandomHistories.lists(2023)
        .filter(list -> list.stream().map(CareHistory::child).distinct().count() == list.size());
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
