package org.duecare.metrics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.duecare.metrics.measure.Measure.Part;
import org.junit.jupiter.api.Test;

class MeasureTest {

  private static final Definition KEPT =
      Definition.of(
          "promises-kept", "of the promises made, those kept", "promises", "promises made");

  private static final ReportingYear YEAR = ReportingYear.ending(2023);

  private static List<String> evidence(Part part) {
    List<String> records = new ArrayList<>(List.of("kept"));
    return switch (part) {
      case NUMERATOR -> records;
      case DENOMINATOR -> List.of("kept", "broken", "broken");
      case LEFT_OUT -> List.of("forgotten");
    };
  }

  @Test
  void keepsTheNumbersOfAShare() {
    Measure<String> share = Measure.ofRatio(KEPT, YEAR, new Ratio(1, 3), 1, MeasureTest::evidence);

    assertThat(share.id()).isEqualTo("promises-kept");
    assertThat(share.definition()).isEqualTo("of the promises made, those kept");
    assertThat(share.unit()).isEqualTo("promises");
    assertThat(share.numerator()).isEqualTo(1);
    assertThat(share.denominator()).hasValue(3);
    assertThat(share.ratio()).contains(new Ratio(1, 3));
    assertThat(share.percent(2)).contains(new BigDecimal("33.33"));
    assertThat(share.leftOut()).isEqualTo(1);
  }

  @Test
  void printsNoPercentageWithoutTheNumberLeftOut() {
    assertThat(Measure.ofRatio(KEPT, YEAR, new Ratio(1, 3), 1, MeasureTest::evidence))
        .hasToString("promises-kept: 1/3 (33.3%), 1 left out");
  }

  @Test
  void hasNoDenominatorIfItIsACount() {
    Measure<String> count = Measure.ofCount(KEPT, YEAR, 1, 2, MeasureTest::evidence);

    assertThat(count.numerator()).isEqualTo(1);
    assertThat(count.denominator()).isEmpty();
    assertThat(count.ratio()).isEmpty();
    assertThat(count.percent(2)).isEmpty();
    assertThat(count).hasToString("promises-kept: 1, 2 left out");
  }

  @Test
  void givesTheRecordsBehindEachPart() {
    Measure<String> share = Measure.ofRatio(KEPT, YEAR, new Ratio(1, 3), 1, MeasureTest::evidence);

    assertThat(share.evidence(Part.NUMERATOR)).containsExactly("kept").isUnmodifiable();
    assertThat(share.evidence(Part.DENOMINATOR)).containsExactly("kept", "broken", "broken");
    assertThat(share.evidence(Part.LEFT_OUT)).containsExactly("forgotten");
  }

  @Test
  void refusesNegativeNumbers() {
    assertThatThrownBy(() -> Measure.ofCount(KEPT, YEAR, -1, 0, MeasureTest::evidence))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("count is negative: -1; 0 or more is allowed");
    assertThatThrownBy(
            () -> Measure.ofRatio(KEPT, YEAR, new Ratio(0, 0), -2, MeasureTest::evidence))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("number left out is negative: -2; 0 or more is allowed");
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> Measure.ofCount(null, YEAR, 1, 0, MeasureTest::evidence))
        .withMessage("definition");
    assertThatNullPointerException()
        .isThrownBy(() -> Measure.ofRatio(KEPT, YEAR, null, 0, MeasureTest::evidence))
        .withMessage("ratio");
    assertThatNullPointerException()
        .isThrownBy(() -> Measure.ofCount(KEPT, YEAR, 1, 0, null))
        .withMessage("evidence");
    assertThatNullPointerException()
        .isThrownBy(() -> Measure.ofCount(KEPT, YEAR, 1, 0, MeasureTest::evidence).evidence(null))
        .withMessage("part");
    assertThatNullPointerException()
        .isThrownBy(() -> Definition.of(null, "sentence", "unit", "population"))
        .withMessage("id");
    assertThatNullPointerException()
        .isThrownBy(() -> Definition.of("id", null, "unit", "population"))
        .withMessage("sentence");
    assertThatNullPointerException()
        .isThrownBy(() -> Definition.of("id", "sentence", null, "population"))
        .withMessage("unit");
  }

  @Test
  void keepsTheNumbersOfARate() {
    Measure<String> rate =
        Measure.ofRate(
            KEPT.on(Basis.FULL_TIME_EQUIVALENT),
            ReportingSpan.day(YEAR.lastDay()),
            Rate.each(650, new BigDecimal("12.8")),
            0,
            part -> List.of());

    assertThat(rate).hasToString("promises-kept: 650/12.8 = 50.8, 0 left out");
    assertThat(rate.numerator()).isEqualTo(650);
    assertThat(rate.rate()).contains(new Rate(650, new BigDecimal("12.8"), 1));
    assertThat(rate.ratio()).isEmpty();
    assertThat(rate.denominator()).isEmpty();
    assertThat(rate.percent(1)).isEmpty();
    assertThat(rate.basis()).contains(Basis.FULL_TIME_EQUIVALENT);
    assertThat(rate.period()).hasToString("2023-03-31");
  }

  @Test
  void saysWhomItIsAboutAndHowFarItCanBeReliedOn() {
    Measure<String> count = Measure.ofCount(KEPT, YEAR, 1, 2, MeasureTest::evidence);

    assertThat(count.population()).isEqualTo("promises made");
    assertThat(count.basis()).isEmpty();
    assertThat(count.period()).isEqualTo(YEAR);
    assertThat(count.confidence()).isEmpty();
    assertThat(count.rate()).isEmpty();
    assertThat(count.withConfidence("the service thinks them too green").confidence())
        .contains("the service thinks them too green");
    assertThatThrownBy(() -> count.withConfidence(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("note is blank: it must hold a character");
  }
}
