package org.duecare.metrics.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.timeliness.WrittenHistory;
import org.duecare.testkit.SpecFile;
import org.duecare.testkit.SpecRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is counted of one child in the year that ends on 31 March 2023. */
class ReviewActivitySpecTest {

  private static final ReportingYear YEAR = ReportingYear.ending(2023);

  static Stream<SpecRow> children() {
    return SpecFile.rows(ReviewActivitySpecTest.class, "/spec/review-activity.csv");
  }

  @ParameterizedTest
  @MethodSource("children")
  void countsTheChild(SpecRow row) {
    ReviewTimetable timetable =
        CarePlanning.england().reviews(WrittenHistory.of(row), YEAR.lastDay());

    ReviewActivity activity = Stream.of(timetable).collect(ReviewActivity.in(YEAR));

    assertThat(
            List.of(
                written(activity.reviewsHeld()),
                written(activity.reviewsOverdue()),
                written(activity.childrenWithReviewOverdue()),
                written(activity.reviewsFallingDue(6))))
        .containsExactly(
            row.text("held"),
            row.text("overdue"),
            row.text("children_overdue"),
            row.text("falling_due"));
  }

  private static String written(Measure<?> measure) {
    String number =
        measure
            .ratio()
            .map(ratio -> ratio.numerator() + "/" + ratio.denominator())
            .orElse("" + measure.numerator());
    return number + leftOut(measure);
  }

  private static String written(Breakdown<YearMonth, ?> months) {
    List<String> texts = new ArrayList<>();
    for (YearMonth month : months.parts()) {
      long number = months.part(month).numerator();
      if (number > 0) {
        texts.add(month.getMonth() + " " + number);
      }
    }
    return String.join(" ", texts) + leftOut(months.whole());
  }

  private static String leftOut(Measure<?> measure) {
    return measure.leftOut() == 0 ? "" : " +" + measure.leftOut();
  }
}
