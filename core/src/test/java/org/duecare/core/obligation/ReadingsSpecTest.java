package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.core.HistoryNotation;
import org.duecare.core.Nations;
import org.duecare.core.law.Rule;
import org.duecare.core.law.reading.Reading;
import org.duecare.core.law.reading.Readings;
import org.duecare.core.obligation.ExplanationStep.ReadingChosen;
import org.duecare.testkit.SpecFile;
import org.duecare.testkit.SpecRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each reading changes, {@code spec/readings.csv}: the mainstream date and outcome, and those
 * by the other reading; each explanation names what the other would have been.
 */
class ReadingsSpecTest {

  private static final CarePlanning ENGLAND = CarePlanning.england();

  static Stream<SpecRow> readings() {
    return SpecFile.rows(ReadingsSpecTest.class, "/spec/readings.csv");
  }

  @ParameterizedTest
  @MethodSource("readings")
  void changeDatesAndOutcomes(SpecRow row) {
    Reading other = reading(row.text("reading"));
    @Nullable Obligation mainstream = obligation(row, Readings.mainstream(), "rule");
    @Nullable Obligation otherwise =
        obligation(row, Readings.mainstream().with(other), "other_rule");

    assertThat(written(mainstream)).isEqualTo(row.text("due") + " " + row.text("outcome"));
    assertThat(written(otherwise))
        .isEqualTo(row.text("other_due") + " " + row.text("other_outcome"));
    if (mainstream != null && otherwise != null) {
      assertNames(mainstream, Readings.mainstream().inUse(other), otherwise);
      assertNames(otherwise, other, mainstream);
    }
  }

  /** That the explanation names the reading used exactly if the other gives something else. */
  private static void assertNames(Obligation one, Reading inUse, Obligation other) {
    Optional<LocalDate> limit = limit(other).filter(day -> !limit(one).equals(Optional.of(day)));
    Optional<Outcome> outcome =
        Optional.of(other.outcome()).filter(it -> one.outcome() != other.outcome());
    List<ExplanationStep> named =
        one.explanation().steps().stream()
            .filter(it -> it instanceof ReadingChosen chosen && chosen.reading() == inUse)
            .toList();
    if (limit.isEmpty() && outcome.isEmpty()) {
      assertThat(named).isEmpty();
    } else {
      assertThat(named).containsExactly(new ReadingChosen(inUse, limit, outcome));
    }
  }

  private static @Nullable Obligation obligation(SpecRow row, Readings readings, String column) {
    List<Obligation> found =
        planning(row)
            .withReadings(readings)
            .timeline(HistoryNotation.parse(row.text("history")), row.date("as_of"))
            .obligations()
            .stream()
            .filter(it -> it.rule().map(Rule::id).equals(Optional.of(row.text(column))))
            .toList();
    return found.isEmpty() ? null : found.get(found.size() - 1);
  }

  private static CarePlanning planning(SpecRow row) {
    return row.text("rule").startsWith("SCO-") ? Nations.SCOTLAND : ENGLAND;
  }

  private static String written(@Nullable Obligation obligation) {
    return obligation == null
        ? "none "
        : limit(obligation).map(LocalDate::toString).orElse("") + " " + obligation.outcome();
  }

  private static Optional<LocalDate> limit(Obligation obligation) {
    return obligation.due().map(DueDate::date);
  }

  static Reading reading(String name) {
    return Stream.of(Reading.class.getPermittedSubclasses())
        .flatMap(question -> Stream.of(question.getEnumConstants()))
        .map(Reading.class::cast)
        .filter(it -> name.equals(it.getClass().getSimpleName() + "." + it.name()))
        .findFirst()
        .orElseThrow();
  }
}
