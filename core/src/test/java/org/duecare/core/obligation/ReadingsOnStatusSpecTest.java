package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.core.HistoryNotation;
import org.duecare.core.care.CareHistory;
import org.duecare.core.coverage.Coverage;
import org.duecare.core.law.reading.Reading;
import org.duecare.core.law.reading.Readings;
import org.duecare.core.obligation.ExplanationStep.SinceByOtherReading;
import org.duecare.testkit.SpecFile;
import org.duecare.testkit.SpecRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a reading changes in whether a child is eligible or within the reviewing duty, and since
 * when: {@code spec/readings-on-status.csv}.
 */
class ReadingsOnStatusSpecTest {

  /** What is asked of a child, and the answer. */
  private record Answer(
      String answer, Optional<LocalDate> since, boolean known, Explanation explanation) {

    private String written() {
      return answer + " " + since.map(LocalDate::toString).orElse("");
    }
  }

  static Stream<SpecRow> readings() {
    return SpecFile.rows(ReadingsOnStatusSpecTest.class, "/spec/readings-on-status.csv");
  }

  @ParameterizedTest
  @MethodSource("readings")
  void changeTheAnswer(SpecRow row) {
    Reading other = ReadingsSpecTest.reading(row.text("reading"));
    Answer mainstream = answer(row, Readings.mainstream());
    Answer otherwise = answer(row, Readings.mainstream().with(other));

    assertThat(mainstream.written()).isEqualTo(row.text("answer") + " " + row.text("since"));
    assertThat(otherwise.written())
        .isEqualTo(row.text("other_answer") + " " + row.text("other_since"));
    assertNames(mainstream, Readings.mainstream().inUse(other), otherwise);
    assertNames(otherwise, other, mainstream);
  }

  /** That the explanation names the reading used exactly if the other gives something else. */
  private static void assertNames(Answer one, Reading inUse, Answer other) {
    List<ExplanationStep> named =
        one.explanation().steps().stream()
            .filter(it -> it instanceof SinceByOtherReading by && by.reading() == inUse)
            .toList();
    if (!one.known() || !other.known() || one.written().equals(other.written())) {
      assertThat(named).isEmpty();
    } else {
      assertThat(named).hasSize(1);
    }
  }

  private static Answer answer(SpecRow row, Readings readings) {
    CarePlanning planning = CarePlanning.england().withReadings(readings);
    CareHistory history = HistoryNotation.parse(row.text("history"));
    if (row.text("asks").equals("ELIGIBLE")) {
      Eligibility answer = planning.eligibility(history, row.date("day"));
      return new Answer(
          answer.finding().name(),
          answer.eligibleFrom(),
          answer.missingFact().isEmpty(),
          answer.explanation());
    }
    Coverage answer = planning.coverage(history, row.date("day"));
    return new Answer(
        answer.answer().name(),
        answer.since(),
        answer.missingFact().isEmpty(),
        answer.explanation());
  }
}
