package org.duecare.metrics.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/**
 * How a figure differs from the same figure of the period before. Immutable and thread-safe.
 *
 * @param before the figure before
 * @param now the figure now
 */
public record Change(Measure<?> before, Measure<?> now) {

  /**
   * Checks that both are the same figure.
   *
   * @param before the figure before
   * @param now the figure now
   * @throws NullPointerException if a figure is null
   * @throws IllegalArgumentException if they have different ids, or the one now is not of a later
   *     period
   */
  public Change {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(now, "now");
    if (!before.id().equals(now.id())) {
      throw new IllegalArgumentException(
          "change between different figures: " + before.id() + " and " + now.id());
    }
    if (!before.period().lastDay().isBefore(now.period().lastDay())) {
      throw new IllegalArgumentException(
          "change to an earlier period: from "
              + before.period()
              + " to "
              + now.period()
              + "; the second must end later");
    }
  }

  /**
   * By how many percentage points a share differs: of the exact shares, not of printed ones.
   *
   * @param decimals how many digits after the point, 0 or more
   * @return the points, rounded half up away from zero; empty unless both are shares of something
   * @throws IllegalArgumentException if the number of digits is negative
   */
  public Optional<BigDecimal> points(int decimals) {
    return now.ratio()
        .filter(ratio -> ratio.denominator() > 0)
        .flatMap(
            ratio ->
                before
                    .ratio()
                    .filter(earlier -> earlier.denominator() > 0)
                    .map(earlier -> difference(earlier, ratio, decimals)));
  }

  private static BigDecimal difference(Ratio before, Ratio now, int decimals) {
    BigDecimal denominators =
        BigDecimal.valueOf(before.denominator()).multiply(BigDecimal.valueOf(now.denominator()));
    return BigDecimal.valueOf(now.numerator())
        .multiply(BigDecimal.valueOf(before.denominator()))
        .subtract(
            BigDecimal.valueOf(before.numerator()).multiply(BigDecimal.valueOf(now.denominator())))
        .movePointRight(2)
        .divide(denominators, Decimals.require(decimals), RoundingMode.HALF_UP);
  }

  /**
   * By how many per cent of itself the numerator differs, or the count: 596 to 551 is -7.55.
   *
   * @param decimals how many digits after the point, 0 or more
   * @return the per cent, rounded half up away from zero; empty where there was none before
   * @throws IllegalArgumentException if the number of digits is negative
   */
  public Optional<BigDecimal> percentOfCount(int decimals) {
    Decimals.require(decimals);
    return before.numerator() == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(difference())
                .movePointRight(2)
                .divide(BigDecimal.valueOf(before.numerator()), decimals, RoundingMode.HALF_UP));
  }

  /**
   * By how many the numerator differs, or the count.
   *
   * @return the difference, negative where there are fewer now
   */
  public long difference() {
    return now.numerator() - before.numerator();
  }
}
