package org.duecare.metrics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RatioTest {

  @Test
  void printsItsPartsAndOneDecimal() {
    assertThat(new Ratio(1687, 1782)).hasToString("1687/1782 (94.7%)");
    assertThat(new Ratio(41, 50)).hasToString("41/50 (82.0%)");
    assertThat(new Ratio(3, 3)).hasToString("3/3 (100.0%)");
  }

  @Test
  void printsNoPercentageOfNothing() {
    assertThat(new Ratio(0, 0)).hasToString("0/0");
  }

  @Test
  void roundsHalfUp() {
    assertThat(new Ratio(1687, 1782).percent(2)).contains(new BigDecimal("94.67"));
    assertThat(new Ratio(1, 16).percent(1)).contains(new BigDecimal("6.3"));
    assertThat(new Ratio(1, 16).percent(3)).contains(new BigDecimal("6.250"));
    assertThat(new Ratio(1, 200).percent(0)).contains(new BigDecimal("1"));
    assertThat(new Ratio(0, 7).percent(2)).contains(new BigDecimal("0.00"));
  }

  @Test
  void hasNoPercentageOfNothing() {
    assertThat(new Ratio(0, 0).percent(2)).isEmpty();
  }

  @Test
  void countsFurtherThanAnIntReaches() {
    assertThat(new Ratio(Long.MAX_VALUE, Long.MAX_VALUE).percent(2))
        .contains(new BigDecimal("100.00"));
  }

  @Test
  void refusesANegativeNumerator() {
    assertThatThrownBy(() -> new Ratio(-1, 4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("numerator is negative: -1; 0 or more is allowed");
  }

  @Test
  void refusesMoreThanAll() {
    assertThatThrownBy(() -> new Ratio(5, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("numerator exceeds the denominator: 5 of 3; at most all of them are allowed");
  }

  @Test
  void refusesANegativeNumberOfDecimals() {
    assertThatThrownBy(() -> new Ratio(1, 3).percent(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("number of decimals is negative: -1; 0 or more is allowed");
  }
}
