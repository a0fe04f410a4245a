package org.duecare.core.law.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duecare.core.EqualityGroups;
import org.junit.jupiter.api.Test;

class ReadingsTest {

  private static List<Reading> answers() {
    return Arrays.stream(Reading.class.getPermittedSubclasses())
        .flatMap(question -> Stream.of(question.getEnumConstants()))
        .map(Reading.class::cast)
        .toList();
  }

  @Test
  void everyAmbiguityOfTheListIsAQuestionButTheOneThatIsNotLaw() {
    assertThat(answers().stream().map(Reading::number).distinct())
        .as("A9 is about the approximations in use")
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, 29).filter(n -> n != 9).mapToObj(n -> "A" + n).toList());
    assertThat(answers()).hasSize(2 * 28);
  }

  @Test
  void theFirstAnswerIsMainstreamAndUsedUnlessAnotherIsChosen() {
    for (Reading answer : answers()) {
      assertThat(Readings.mainstream().use(answer))
          .as("%s %s", answer.number(), answer)
          .isEqualTo(answer.isMainstream());
    }
    assertThat(Readings.mainstream().alternatives()).isEmpty();
  }

  @Test
  void anAnswerThatIsChosenTakesThePlaceOfTheOtherToItsQuestionOnly() {
    Readings chosen = Readings.mainstream().with(LateReview.NEXT_FROM_DAY_DUE);

    assertThat(chosen.use(LateReview.NEXT_FROM_DAY_DUE)).isTrue();
    assertThat(chosen.use(LateReview.NEXT_FROM_DAY_HELD)).isFalse();
    assertThat(chosen.use(StartDay.NOT_COUNTED)).isTrue();
    assertThat(chosen.with(LateReview.NEXT_FROM_DAY_HELD)).isEqualTo(Readings.mainstream());
  }

  @Test
  void listTheAlternativesInOrderOfTheirQuestions() {
    assertThat(
            Readings.mainstream()
                .with(DaysBefore.CLEAR_DAYS)
                .with(EarlyReview.DOES_NOT_COUNT)
                .alternatives())
        .containsExactly(EarlyReview.DOES_NOT_COUNT, DaysBefore.CLEAR_DAYS);
  }

  @Test
  void equalThoseWithTheSameAnswers() {
    EqualityGroups.assertToldApart(
        List.of(
            List.of(Readings.mainstream(), Readings.mainstream().with(StartDay.NOT_COUNTED)),
            List.of(
                Readings.mainstream().with(StartDay.COUNTED).with(LateReview.NEXT_FROM_DAY_DUE),
                Readings.mainstream().with(LateReview.NEXT_FROM_DAY_DUE).with(StartDay.COUNTED)),
            List.of(Readings.mainstream().with(StartDay.COUNTED))));
  }

  @Test
  void refuseNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> Readings.mainstream().with(null))
        .withMessage("answer");
    assertThatNullPointerException()
        .isThrownBy(() -> Readings.mainstream().use(null))
        .withMessage("answer");
  }

  @Test
  void printTheAlternatives() {
    assertThat(Readings.mainstream()).hasToString("mainstream readings");
    assertThat(Readings.mainstream().with(StartDay.COUNTED).with(DaysBefore.CLEAR_DAYS))
        .hasToString("mainstream readings but for A1 COUNTED, A10 CLEAR_DAYS");
  }
}
