package org.duecare.metrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PublishedFigureTest {

  private static final PublishedFigure HIDDEN = PublishedFigure.hidden();
  private static final PublishedFigure NEARLY_NOUGHT =
      PublishedFigure.marked(Mark.ROUNDS_TO_NOUGHT);

  private static PublishedFigure number(long number) {
    return PublishedFigure.of(number);
  }

  @Test
  void isANumberOrAMark() {
    assertThat(number(12).number()).hasValue(12);
    assertThat(number(12).mark()).isEmpty();
    assertThat(number(12).isHidden()).isFalse();
    assertThat(HIDDEN.number()).isEmpty();
    assertThat(HIDDEN.mark()).contains(Mark.CONFIDENTIAL);
    assertThat(HIDDEN.isHidden()).isTrue();
    assertThat(NEARLY_NOUGHT.isHidden()).isFalse();
  }

  @Test
  void printsTheNumberOrTheLetter() {
    assertThat(number(0)).hasToString("0");
    assertThat(HIDDEN).hasToString("c");
    assertThat(NEARLY_NOUGHT).hasToString("k");
    assertThat(PublishedFigure.marked(Mark.NOT_APPLICABLE)).hasToString("z");
  }

  @Test
  void isEqualByWhatIsPrinted() {
    assertThat(number(7)).isEqualTo(number(7)).hasSameHashCodeAs(number(7));
    assertThat(number(0)).isNotEqualTo(number(7)).isNotEqualTo(HIDDEN).isNotEqualTo("0");
    assertThat(HIDDEN).isEqualTo(PublishedFigure.marked(Mark.CONFIDENTIAL));
    assertThat(HIDDEN).isNotEqualTo(NEARLY_NOUGHT);
  }

  @Test
  void makesAWholePercentageHalfUp() {
    assertThat(number(1).percentOf(number(8))).hasToString("13");
    assertThat(number(1).percentOf(number(3))).hasToString("33");
    assertThat(number(9).percentOf(number(9))).hasToString("100");
    assertThat(number(0).percentOf(number(9))).hasToString("0");
    assertThat(number(1).percentOf(number(200))).hasToString("1");
    assertThat(number(1_000_000_000_000_000_000L).percentOf(number(4_000_000_000_000_000_000L)))
        .hasToString("25");
  }

  @Test
  void marksAPercentageBelowAHalf() {
    assertThat(number(1).percentOf(number(201))).hasToString("k");
    assertThat(NEARLY_NOUGHT.percentOf(number(10))).hasToString("k");
  }

  @Test
  void hasNoPercentageOfNothing() {
    assertThat(number(0).percentOf(number(0))).hasToString("z");
  }

  @Test
  void hidesAPercentageOfWhatIsHidden() {
    assertThat(HIDDEN.percentOf(number(30))).hasToString("c");
    assertThat(number(0).percentOf(HIDDEN)).hasToString("c");
    assertThat(NEARLY_NOUGHT.percentOf(NEARLY_NOUGHT)).hasToString("c");
  }

  @Test
  void refusesMoreThanTheWhole() {
    assertThatThrownBy(() -> number(31).percentOf(number(30)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("part exceeds the whole: 31 of 30; at most all of it is allowed");
    assertThatNullPointerException()
        .isThrownBy(() -> number(31).percentOf(null))
        .withMessage("whole");
  }
}
