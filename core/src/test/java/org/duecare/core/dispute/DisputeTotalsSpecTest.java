package org.duecare.core.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.duecare.testkit.SpecFile;
import org.duecare.testkit.SpecRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which limits of the whole there are, that the earliest binds, and whether it was met. */
class DisputeTotalsSpecTest {

  static Stream<SpecRow> totals() {
    return SpecFile.rows(DisputeTotalsSpecTest.class, "/spec/dispute-totals.csv");
  }

  @ParameterizedTest
  @MethodSource("totals")
  void haveTheLimits(SpecRow row) {
    DisputeStatus status = DisputeSpecTest.status(row);
    List<String> limits =
        status.totalDeadlines().stream()
            .map(limit -> limit.date() + " " + limit.due().rule().id())
            .toList();

    assertThat(limits.isEmpty() ? "-" : String.join("; ", limits)).isEqualTo(row.text("limits"));
    assertThat(status.isOverdue() ? "yes" : "no").isEqualTo(row.text("overdue"));
    assertThat(status.isSettledInTime().map(inTime -> inTime ? "yes" : "no").orElse("-"))
        .isEqualTo(row.text("in_time"));
    assertThat(status.totalDeadline()).isEqualTo(status.totalDeadlines().stream().findFirst());
  }
}
