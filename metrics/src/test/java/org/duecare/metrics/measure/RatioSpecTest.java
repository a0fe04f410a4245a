package org.duecare.metrics.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.duecare.testkit.SpecFile;
import org.duecare.testkit.SpecRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Percentages of an annual report: {@code spec/ratios.csv}. */
class RatioSpecTest {

  static Stream<SpecRow> ratios() {
    return SpecFile.rows(RatioSpecTest.class, "/spec/ratios.csv");
  }

  @ParameterizedTest
  @MethodSource("ratios")
  void isThePercentageOfTheReport(SpecRow row) {
    Ratio ratio = new Ratio(row.number("numerator"), row.number("denominator"));

    assertThat(ratio.percent(row.number("decimals")).orElseThrow())
        .hasToString(row.text("percent"));
  }
}
