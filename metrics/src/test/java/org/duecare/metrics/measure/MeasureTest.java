package org.duecare.metrics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.duecare.metrics.measure.Measure.Definition;
import org.duecare.metrics.measure.Measure.Part;
import org.junit.jupiter.api.Test;

class MeasureTest {

  private static final Definition KEPT =
      new Definition("promises-kept", "of the promises made, those kept", "promises");

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
    Measure<String> share = Measure.ofRatio(KEPT, new Ratio(1, 3), 1, MeasureTest::evidence);

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
    assertThat(Measure.ofRatio(KEPT, new Ratio(1, 3), 1, MeasureTest::evidence))
        .hasToString("promises-kept: 1/3 (33.3%), 1 left out");
  }

  @Test
  void hasNoDenominatorIfItIsACount() {
    Measure<String> count = Measure.ofCount(KEPT, 1, 2, MeasureTest::evidence);

    assertThat(count.numerator()).isEqualTo(1);
    assertThat(count.denominator()).isEmpty();
    assertThat(count.ratio()).isEmpty();
    assertThat(count.percent(2)).isEmpty();
    assertThat(count).hasToString("promises-kept: 1, 2 left out");
  }

  @Test
  void givesTheRecordsBehindEachPart() {
    Measure<String> share = Measure.ofRatio(KEPT, new Ratio(1, 3), 1, MeasureTest::evidence);

    assertThat(share.evidence(Part.NUMERATOR)).containsExactly("kept").isUnmodifiable();
    assertThat(share.evidence(Part.DENOMINATOR)).containsExactly("kept", "broken", "broken");
    assertThat(share.evidence(Part.LEFT_OUT)).containsExactly("forgotten");
  }

  @Test
  void refusesNegativeNumbers() {
    assertThatThrownBy(() -> Measure.ofCount(KEPT, -1, 0, MeasureTest::evidence))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("count is negative: -1; 0 or more is allowed");
    assertThatThrownBy(() -> Measure.ofRatio(KEPT, new Ratio(0, 0), -2, MeasureTest::evidence))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("number left out is negative: -2; 0 or more is allowed");
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> Measure.ofCount(null, 1, 0, MeasureTest::evidence))
        .withMessage("definition");
    assertThatNullPointerException()
        .isThrownBy(() -> Measure.ofRatio(KEPT, null, 0, MeasureTest::evidence))
        .withMessage("ratio");
    assertThatNullPointerException()
        .isThrownBy(() -> Measure.ofCount(KEPT, 1, 0, null))
        .withMessage("evidence");
    assertThatNullPointerException()
        .isThrownBy(() -> Measure.ofCount(KEPT, 1, 0, MeasureTest::evidence).evidence(null))
        .withMessage("part");
    assertThatNullPointerException()
        .isThrownBy(() -> new Definition(null, "sentence", "unit"))
        .withMessage("id");
    assertThatNullPointerException()
        .isThrownBy(() -> new Definition("id", null, "unit"))
        .withMessage("sentence");
    assertThatNullPointerException()
        .isThrownBy(() -> new Definition("id", "sentence", null))
        .withMessage("unit");
  }
}
