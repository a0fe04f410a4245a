package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.core.HistoryNotation;
import org.duecare.testkit.SpecFile;
import org.duecare.testkit.SpecRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What one rule asks for in a history: {@code spec/duties.csv} and the file of each subject. */
class DutySpecTest {

  private static final CarePlanning ENGLAND = CarePlanning.england();

  static Stream<SpecRow> duties() {
    return Stream.of(
            "duties",
            "placements",
            "visits",
            "iro",
            "child-protection",
            "secure-accommodation",
            "leaving-care")
        .flatMap(file -> SpecFile.rows(DutySpecTest.class, "/spec/" + file + ".csv"));
  }

  @ParameterizedTest
  @MethodSource("duties")
  void isAskedForAndJudged(SpecRow row) {
    assertThat(
            Line.text(
                ENGLAND
                    .timeline(HistoryNotation.parse(row.text("history")), row.date("as_of"))
                    .under(row.text("rule"))
                    .obligations()))
        .isEqualTo(row.text("expected"));
  }
}
