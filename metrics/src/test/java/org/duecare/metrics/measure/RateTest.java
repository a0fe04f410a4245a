package org.duecare.metrics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {

  @ParameterizedTest
  @CsvSource({
    "1782, 13, 1, 0, 137",
    "1782, 12.8, 1, 2, 139.22",
    "650, 12.8, 1, 2, 50.78",
    "650, 68421, 10000, 0, 95",
    "81770, 12183016, 10000, 0, 67",
    "179, 1782, 100, 2, 10.04",
    "179, 650, 100, 1, 27.5"
  })
  void isRoundedOnlyWhereItIsPrinted(
      long count, BigDecimal base, long per, int decimals, BigDecimal value) {
    assertThat(new Rate(count, base, per).value(decimals)).isEqualTo(value);
  }

  @Test
  void keepsItsParts() {
    assertThat(Rate.each(650, new BigDecimal("12.8"))).hasToString("650/12.8 = 50.8");
    assertThat(new Rate(650, new BigDecimal("68421"), 10_000))
        .hasToString("650/68421 x 10000 = 95.0");
  }

  @Test
  void isTheSameHoweverItsBaseIsWritten() {
    assertThat(Rate.each(650, new BigDecimal("12.80")))
        .isEqualTo(Rate.each(650, new BigDecimal("12.8")))
        .hasToString("650/12.8 = 50.8");
    assertThat(Rate.each(650, new BigDecimal("100.0")).base()).hasToString("100");
    assertThat(Rate.each(650, new BigDecimal("100")).base()).hasToString("100");
  }

  @Test
  void refusesWhatIsNoRate() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.each(1, BigDecimal.ZERO))
        .withMessage(
            "rate out of range: 1 to 0, for each 1; a count of 0 or more, a base above 0 and 1 or"
                + " more are allowed");
    assertThatIllegalArgumentException().isThrownBy(() -> Rate.each(-1, BigDecimal.ONE));
    assertThatIllegalArgumentException().isThrownBy(() -> new Rate(1, BigDecimal.ONE, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rate.each(1, BigDecimal.ONE).value(-1))
        .withMessage("number of decimals is negative: -1; 0 or more is allowed");
  }
}
