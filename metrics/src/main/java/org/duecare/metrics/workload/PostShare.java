package org.duecare.metrics.workload;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How many of the full-time equivalents are of one sort. Immutable and thread-safe.
 *
 * @param part how many, 0 or more
 * @param whole of how many, at least the part
 */
public record PostShare(BigDecimal part, BigDecimal whole) {

  /**
   * Checks the numbers.
   *
   * @param part how many, 0 or more
   * @param whole of how many, at least the part
   * @throws NullPointerException if a number is null
   * @throws IllegalArgumentException if the part is negative or exceeds the whole
   */
  public PostShare {
    if (part.signum() < 0 || part.compareTo(whole) > 0) {
      throw new IllegalArgumentException(
          "share of posts out of range: "
              + part.toPlainString()
              + " of "
              + whole.toPlainString()
              + "; from 0 to all of them is allowed");
    }
  }

  /**
   * The share as a percentage.
   *
   * @param decimals how many digits after the point, 0 or more
   * @return the percentage, rounded half up; empty where there are no posts
   * @throws IllegalArgumentException if the number of digits is negative
   */
  public Optional<BigDecimal> percent(int decimals) {
    if (decimals < 0) {
      throw new IllegalArgumentException(
          "number of decimals is negative: " + decimals + "; 0 or more is allowed");
    }
    return whole.signum() == 0
        ? Optional.empty()
        : Optional.of(part.movePointRight(2).divide(whole, decimals, RoundingMode.HALF_UP));
  }

  /** The share as {@code 1.6/12.8 (12.5%)}. */
  @Override
  public String toString() {
    String parts = part.toPlainString() + "/" + whole.toPlainString();
    return percent(1).map(it -> parts + " (" + it.toPlainString() + "%)").orElse(parts);
  }
}
