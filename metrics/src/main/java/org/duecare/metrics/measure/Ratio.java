package org.duecare.metrics.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How many of a number of things: the parts are kept, and rounding happens only where a percentage
 * is asked for.
 *
 * <p>Immutable and thread-safe.
 *
 * @param numerator how many, 0 or more
 * @param denominator of how many, at least the numerator; 0 where there is nothing to count
 */
public record Ratio(long numerator, long denominator) {

  private static final int DECIMALS_PRINTED = 1;

  /**
   * Checks the numbers.
   *
   * @param numerator how many
   * @param denominator of how many
   * @throws IllegalArgumentException if the numerator is negative or greater than the denominator
   */
  public Ratio {
    if (numerator < 0) {
      throw new IllegalArgumentException(
          "numerator is negative: " + numerator + "; 0 or more is allowed");
    }
    if (numerator > denominator) {
      throw new IllegalArgumentException(
          "numerator exceeds the denominator: "
              + numerator
              + " of "
              + denominator
              + "; at most all of them are allowed");
    }
  }

  /**
   * The ratio as a percentage.
   *
   * @param decimals how many digits after the point, 0 or more
   * @return the percentage, rounded half up; empty where the denominator is 0
   * @throws IllegalArgumentException if the number of digits is negative
   */
  public Optional<BigDecimal> percent(int decimals) {
    Decimals.require(decimals);
    return denominator == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(numerator)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP));
  }

  /** The ratio as {@code 1687/1782 (94.7%)}, without the percentage where the denominator is 0. */
  @Override
  public String toString() {
    String parts = numerator + "/" + denominator;
    return percent(DECIMALS_PRINTED)
        .map(percent -> parts + " (" + percent.toPlainString() + "%)")
        .orElse(parts);
  }
}
