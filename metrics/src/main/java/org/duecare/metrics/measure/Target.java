package org.duecare.metrics.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/**
 * The percentage that a share is meant to reach. It is compared with the exact share, never with a
 * rounded one: 749 of 1,000 do not reach 75 per cent. Immutable and thread-safe.
 *
 * @param percent the percentage, from 0 to 100, both inclusive
 */
public record Target(BigDecimal percent) {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /**
   * Checks the percentage.
   *
   * @param percent the percentage
   * @throws NullPointerException if it is null
   * @throws IllegalArgumentException if it is below 0 or above 100
   */
  public Target {
    Objects.requireNonNull(percent, "percent");
    if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
      throw new IllegalArgumentException(
          "target out of range: " + percent.toPlainString() + "; 0 to 100 is allowed");
    }
  }

  /**
   * A target in whole per cent.
   *
   * @param percent the percentage, from 0 to 100, both inclusive
   * @return the target
   * @throws IllegalArgumentException if it is below 0 or above 100
   */
  public static Target ofPercent(int percent) {
    return new Target(BigDecimal.valueOf(percent));
  }

  /**
   * Whether a share reaches it.
   *
   * @param share the share
   * @return true if the exact share is the target or more; empty for a share of nothing
   */
  public Optional<Boolean> isMetBy(Ratio share) {
    return share.denominator() == 0 ? Optional.empty() : Optional.of(excess(share).signum() >= 0);
  }

  /**
   * By how many percentage points a share exceeds it: 80 per cent exceed 75 by 5.
   *
   * @param share the share
   * @param decimals how many digits after the point, 0 or more
   * @return the points, negative for a share below the target, rounded half up away from zero from
   *     the exact difference; empty for a share of nothing
   * @throws IllegalArgumentException if the number of digits is negative
   */
  public Optional<BigDecimal> pointsAbove(Ratio share, int decimals) {
    Decimals.require(decimals);
    return share.denominator() == 0
        ? Optional.empty()
        : Optional.of(
            excess(share)
                .divide(BigDecimal.valueOf(share.denominator()), decimals, RoundingMode.HALF_UP));
  }

  /** The difference in points, times the denominator, which makes it exact. */
  private BigDecimal excess(Ratio share) {
    return BigDecimal.valueOf(share.numerator())
        .movePointRight(2)
        .subtract(percent.multiply(BigDecimal.valueOf(share.denominator())));
  }

  /** The target as {@code 75%}. */
  @Override
  public String toString() {
    return percent.toPlainString() + "%";
  }
}
