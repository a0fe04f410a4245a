package org.duecare.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.core.HistoryNotation;
import org.duecare.core.law.Citation;
import org.duecare.testkit.SpecFile;
import org.duecare.testkit.SpecRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which child is within the reviewing duty, and why: {@code spec/coverage.csv}. */
public class CoverageSpecTest {

  public static Stream<SpecRow> coverages() {
    return SpecFile.rows(CoverageSpecTest.class, "/spec/coverage.csv");
  }

  /** The answer to a row. */
  public static Coverage coverage(SpecRow row) {
    return CarePlanning.england()
        .coverage(HistoryNotation.parse(row.text("history")), row.date("day"));
  }

  @ParameterizedTest
  @MethodSource("coverages")
  void isAnswered(SpecRow row) {
    Coverage coverage = coverage(row);

    assertThat(
            Stream.of(
                    coverage.answer(),
                    coverage.ground().orElse(null),
                    coverage.since().orElse(null),
                    coverage.provision().orElse(null),
                    coverage.reviewedUnder().stream()
                        .map(Citation::toString)
                        .collect(Collectors.joining(", ")),
                    coverage.missingFact().orElse(null))
                .map(part -> Objects.toString(part, "")))
        .containsExactly(
            row.text("answer"),
            row.text("ground"),
            row.text("since"),
            row.text("provision"),
            row.text("reviewed_under"),
            row.text("missing"));
    assertThat(coverage.day()).isEqualTo(row.date("day"));
  }
}
