package org.duecare.metrics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TargetTest {

  private static final Target TARGET = Target.ofPercent(75);

  @Test
  void isExceededByPoints() {
    assertThat(TARGET.pointsAbove(new Ratio(80, 100), 0)).contains(new BigDecimal("5"));
    assertThat(TARGET.pointsAbove(new Ratio(61, 100), 1)).contains(new BigDecimal("-14.0"));
    assertThat(TARGET.pointsAbove(new Ratio(2, 3), 2)).contains(new BigDecimal("-8.33"));
  }

  @Test
  void isMetByTheExactShareOnly() {
    assertThat(TARGET.isMetBy(new Ratio(75, 100))).contains(true);
    // 74.96 per cent, which prints as 75.0.
    Ratio almost = new Ratio(1874, 2500);
    assertThat(almost.percent(1)).contains(new BigDecimal("75.0"));
    assertThat(TARGET.isMetBy(almost)).contains(false);
    assertThat(TARGET.pointsAbove(almost, 2)).contains(new BigDecimal("-0.04"));
  }

  @Test
  void saysNothingOfAShareOfNothing() {
    assertThat(TARGET.isMetBy(new Ratio(0, 0))).isEmpty();
    assertThat(TARGET.pointsAbove(new Ratio(0, 0), 1)).isEmpty();
  }

  @Test
  void liesBetween0And100() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Target.ofPercent(101))
        .withMessage("target out of range: 101; 0 to 100 is allowed");
    assertThat(Target.ofPercent(0).isMetBy(new Ratio(0, 9))).contains(true);
    assertThat(TARGET).hasToString("75%");
  }
}
