package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.core.HistoryNotation;
import org.duecare.testkit.SpecFile;
import org.duecare.testkit.SpecRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every line of a timetable: {@code spec/outcomes.csv}, {@code spec/missing-facts.csv} and {@code
 * spec/adoption.csv}, {@code spec/short-breaks.csv}.
 */
class OutcomeSpecTest {

  private static final CarePlanning ENGLAND = CarePlanning.england();

  static Stream<SpecRow> completeHistories() {
    return SpecFile.rows(OutcomeSpecTest.class, "/spec/outcomes.csv");
  }

  static Stream<SpecRow> historiesWithGaps() {
    return SpecFile.rows(OutcomeSpecTest.class, "/spec/missing-facts.csv");
  }

  static Stream<SpecRow> adoptions() {
    return SpecFile.rows(OutcomeSpecTest.class, "/spec/adoption.csv");
  }

  @ParameterizedTest
  @MethodSource("adoptions")
  void judgesReviewsUnderTwoInstruments(SpecRow row) {
    assertTimetable(row);
  }

  static Stream<SpecRow> shortBreaks() {
    return SpecFile.rows(OutcomeSpecTest.class, "/spec/short-breaks.csv");
  }

  @ParameterizedTest
  @MethodSource("shortBreaks")
  void judgesReviewsOfShortBreaks(SpecRow row) {
    assertTimetable(row);
  }

  @ParameterizedTest
  @MethodSource("completeHistories")
  void judgesWhatIsKnown(SpecRow row) {
    assertTimetable(row);
  }

  @ParameterizedTest
  @MethodSource("historiesWithGaps")
  void judgesOnlyWhatEveryFittingHistoryGives(SpecRow row) {
    assertTimetable(row);
  }

  private static void assertTimetable(SpecRow row) {
    assertThat(
            Line.text(
                ENGLAND
                    .reviews(HistoryNotation.parse(row.text("history")), row.date("as_of"))
                    .obligations()))
        .isEqualTo(row.text("expected"));
  }
}
