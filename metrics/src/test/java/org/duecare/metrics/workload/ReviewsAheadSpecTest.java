package org.duecare.metrics.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.metrics.timeliness.WrittenHistory;
import org.duecare.testkit.SpecFile;
import org.duecare.testkit.SpecRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which reviews of one child lie ahead. */
class ReviewsAheadSpecTest {

  static Stream<SpecRow> children() {
    return SpecFile.rows(ReviewsAheadSpecTest.class, "/spec/reviews-ahead.csv");
  }

  @ParameterizedTest
  @MethodSource("children")
  void foresees(SpecRow row) {
    DemandForecast forecast =
        DemandForecast.of(
            CarePlanning.england(), List.of(WrittenHistory.of(row)), row.date("as_of"));

    assertThat(
            forecast.reviews().stream()
                .map(review -> review.day().toString())
                .collect(Collectors.joining("; ")))
        .as(row.reason())
        .isEqualTo(row.text("ahead"));
    assertThat(forecast.notFollowed()).isEmpty();
  }
}
