package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.core.HistoryNotation;
import org.duecare.core.law.Rule;
import org.duecare.core.law.reading.Readings;
import org.duecare.testkit.SpecFile;
import org.duecare.testkit.SpecRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * From which day an explanation says that a limit was counted: that from which it really was,
 * {@code spec/counted-by-reading.csv}.
 */
class CountedByReadingSpecTest {

  static Stream<SpecRow> lines() {
    return SpecFile.rows(CountedByReadingSpecTest.class, "/spec/counted-by-reading.csv");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void saysFromWhichDay(SpecRow row) {
    Explanation explanation = explanation(row);

    assertThat(explanation.toString().lines().skip(1).findFirst().map(String::strip))
        .contains(row.text("counted"));
    assertThat(explanation.inOneLine()).contains(": " + row.text("plain"));
  }

  /** A reading on the first day moves no limit on from a day that is no working day. */
  @ParameterizedTest
  @MethodSource("lines")
  void dependsOnNoBankHolidayUnlessWorkingDaysAreCounted(SpecRow row) {
    boolean inWorkingDays = row.text("counted").contains(" working days ");

    assertThat(explanation(row).toString().contains("no bank holiday plays a part"))
        .isNotEqualTo(inWorkingDays);
  }

  static Explanation explanation(SpecRow row) {
    Readings readings = Readings.mainstream().with(ReadingsSpecTest.reading(row.text("reading")));
    return CarePlanning.england()
        .withReadings(readings)
        .timeline(HistoryNotation.parse(row.text("history")), row.date("as_of"))
        .obligations()
        .stream()
        .filter(it -> it.rule().map(Rule::id).equals(Optional.of(row.text("rule"))))
        .reduce((before, next) -> next)
        .orElseThrow()
        .explanation();
  }
}
