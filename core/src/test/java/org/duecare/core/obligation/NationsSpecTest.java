package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.duecare.calendar.Certainty;
import org.duecare.core.HistoryNotation;
import org.duecare.core.Nations;
import org.duecare.testkit.SpecFile;
import org.duecare.testkit.SpecRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The law of Wales, Scotland and Northern Ireland: {@code spec/nations-*.csv} and the file of each
 * nation.
 */
class NationsSpecTest {

  static Stream<SpecRow> dueDates() {
    return SpecFile.rows(NationsSpecTest.class, "/spec/nations-due-dates.csv");
  }

  static Stream<SpecRow> duties() {
    return Stream.of("nations-duties", "wales", "scotland")
        .flatMap(file -> SpecFile.rows(NationsSpecTest.class, "/spec/" + file + ".csv"));
  }

  static Stream<SpecRow> outcomes() {
    return SpecFile.rows(NationsSpecTest.class, "/spec/nations-outcomes.csv");
  }

  @ParameterizedTest
  @MethodSource("dueDates")
  void fallsOnTheLastDayOfTheLimit(SpecRow row) {
    DueDate due = due(row);

    assertThat(due.date()).isEqualTo(row.date("due"));
    assertThat(due.planBy()).contains(row.date("plan_by"));
    assertThat(due.certainty()).isEqualTo(Certainty.valueOf(row.text("certainty")));
    assertThat(due.rule().citation()).hasToString(row.text("provision"));
    assertThat(due.explanation().toString())
        .as("the certainty that the explanation tells")
        .contains("\n  certainty " + row.text("certainty") + ": ");
  }

  static DueDate due(SpecRow row) {
    return Nations.ofRule(row.text("rule")).due(row.text("rule"), row.date("trigger"));
  }

  @ParameterizedTest
  @MethodSource("duties")
  void isAskedForAndJudged(SpecRow row) {
    assertThat(
            Line.text(
                Nations.ofRule(row.text("rule"))
                    .timeline(HistoryNotation.parse(row.text("history")), row.date("as_of"))
                    .under(row.text("rule"))
                    .obligations()))
        .isEqualTo(row.text("expected"));
  }

  @ParameterizedTest
  @MethodSource("outcomes")
  void judgesWhatIsKnown(SpecRow row) {
    assertThat(
            Line.text(
                Nations.named(row.text("nation"))
                    .reviews(HistoryNotation.parse(row.text("history")), row.date("as_of"))
                    .obligations()))
        .isEqualTo(row.text("expected"));
  }
}
