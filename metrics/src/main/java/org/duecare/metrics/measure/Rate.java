package org.duecare.metrics.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * How many to so many of something else: children to a full-time post, reviews to a child, children
 * in care to 10,000 of the population. The parts are kept, and rounding happens only where a value
 * is asked for. Immutable and thread-safe.
 *
 * @param count how many, 0 or more
 * @param base to how many, above 0; kept without zeros at the end of its decimals, so that 12.80
 *     and 12.8 are the same
 * @param per for how many of the base the value is given, 1 or more: 10,000 of the population
 */
public record Rate(long count, BigDecimal base, long per) {

  private static final int DECIMALS_PRINTED = 1;

  /**
   * Checks the numbers.
   *
   * @param count how many, 0 or more
   * @param base to how many, above 0
   * @param per for how many of the base the value is given, 1 or more
   * @throws IllegalArgumentException if the count is negative, the base is not above 0, or the
   *     value is given for less than 1
   */
  public Rate {
    Objects.requireNonNull(base, "base");
    if (count < 0 || base.signum() <= 0 || per < 1) {
      throw new IllegalArgumentException(
          "rate out of range: "
              + count
              + " to "
              + base.toPlainString()
              + ", for each "
              + per
              + "; a count of 0 or more, a base above 0 and 1 or more are allowed");
    }
    if (base.scale() > 0) {
      BigDecimal shortest = base.stripTrailingZeros();
      base = shortest.setScale(Math.max(shortest.scale(), 0));
    }
  }

  /**
   * How many to each one of the base.
   *
   * @param count how many, 0 or more
   * @param base to how many, above 0
   * @return the rate for each one
   * @throws IllegalArgumentException if the count is negative or the base is not above 0
   */
  public static Rate each(long count, BigDecimal base) {
    return new Rate(count, base, 1);
  }

  /**
   * The value.
   *
   * @param decimals how many digits after the point, 0 or more
   * @return the value, rounded half up
   * @throws IllegalArgumentException if the number of digits is negative
   */
  public BigDecimal value(int decimals) {
    Decimals.require(decimals);
    return BigDecimal.valueOf(count)
        .multiply(BigDecimal.valueOf(per))
        .divide(base, decimals, RoundingMode.HALF_UP);
  }

  /** The rate as {@code 650/12.8 = 50.8}, or {@code 650/68421 x 10000 = 95.0}. */
  @Override
  public String toString() {
    return count
        + "/"
        + base.toPlainString()
        + (per == 1 ? "" : " x " + per)
        + " = "
        + value(DECIMALS_PRINTED).toPlainString();
  }
}
