package org.duecare.metrics.timeliness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.testkit.SpecFile;
import org.duecare.testkit.SpecRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each of the four measures makes of one child. */
class TimelinessSpecTest {

  private static final CarePlanning ENGLAND = CarePlanning.england();

  static Stream<SpecRow> children() {
    return SpecFile.rows(TimelinessSpecTest.class, "/spec/timeliness.csv");
  }

  @ParameterizedTest
  @MethodSource("children")
  void countsTheChild(SpecRow row) {
    ReportingYear year = ReportingYear.ending(row.date("year_ending"));
    ReviewTimetable timetable = ENGLAND.reviews(WrittenHistory.of(row), year.lastDay());

    Timeliness timeliness = Stream.of(timetable).collect(Timeliness.in(year));

    assertThat(timeliness.measures())
        .extracting(TimelinessSpecTest::written)
        .as(() -> timetable.obligations().stream().map(o -> "\n" + o.explanation()).toList() + "")
        .containsExactly(
            row.text("in_time"),
            row.text("due_in_time"),
            row.text("all_in_time"),
            row.text("never_held"));
  }

  private static String written(Measure<?> measure) {
    String number =
        measure
            .ratio()
            .map(ratio -> ratio.numerator() + "/" + ratio.denominator())
            .orElse("" + measure.numerator());
    return number + (measure.leftOut() == 0 ? "" : " +" + measure.leftOut());
  }
}
