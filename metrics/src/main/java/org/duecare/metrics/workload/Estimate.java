package org.duecare.metrics.workload;

import java.math.BigDecimal;

/**
 * A number that is expected, with a low and a high one. What low and high stand for, whoever gives
 * or computes it says; it is no interval of probability. Immutable and thread-safe.
 *
 * @param low the low number
 * @param likely the number expected, at least the low one
 * @param high the high number, at least the one expected
 */
public record Estimate(BigDecimal low, BigDecimal likely, BigDecimal high) {

  /**
   * Checks the order.
   *
   * @param low the low number
   * @param likely the number expected
   * @param high the high number
   * @throws NullPointerException if a number is null
   * @throws IllegalArgumentException if they are not in order
   */
  public Estimate {
    if (likely.compareTo(low) < 0 || high.compareTo(likely) < 0) {
      throw new IllegalArgumentException(
          "estimate out of order: low "
              + low.toPlainString()
              + ", likely "
              + likely.toPlainString()
              + ", high "
              + high.toPlainString()
              + "; none may be less than the one before");
    }
  }

  /**
   * Whole numbers.
   *
   * @param low the low number
   * @param likely the number expected
   * @param high the high number
   * @return the estimate
   * @throws IllegalArgumentException if they are not in order
   */
  public static Estimate of(long low, long likely, long high) {
    return new Estimate(
        BigDecimal.valueOf(low), BigDecimal.valueOf(likely), BigDecimal.valueOf(high));
  }

  /**
   * A number that is taken as certain.
   *
   * @param number the number
   * @return the estimate in which all three are this number
   */
  public static Estimate exactly(BigDecimal number) {
    return new Estimate(number, number, number);
  }

  /** This subtracted from a number: the low end of what is left comes from the high end of this. */
  Estimate from(BigDecimal number) {
    return new Estimate(number.subtract(high), number.subtract(likely), number.subtract(low));
  }

  /** The estimate as {@code 148.50 (120.00 to 171.25)}. */
  @Override
  public String toString() {
    return likely.toPlainString()
        + " ("
        + low.toPlainString()
        + " to "
        + high.toPlainString()
        + ")";
  }
}
