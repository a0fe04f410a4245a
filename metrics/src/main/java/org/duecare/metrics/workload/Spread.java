package org.duecare.metrics.workload;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How a number is spread over officers, without saying whose is which. Of few officers it may still
 * be guessed; {@link #officers()} says of how many it is. Immutable and thread-safe.
 *
 * @param officers how many officers, 1 or more
 * @param minimum the least
 * @param median the middle one in order of size, of an even number the mean of the middle two
 * @param maximum the greatest
 */
public record Spread(int officers, BigDecimal minimum, BigDecimal median, BigDecimal maximum) {

  /**
   * Checks the numbers.
   *
   * @param officers how many officers, 1 or more
   * @param minimum the least
   * @param median the middle one
   * @param maximum the greatest
   * @throws NullPointerException if a number is null
   * @throws IllegalArgumentException if there is no officer, or the numbers are not in order
   */
  public Spread {
    if (officers < 1 || median.compareTo(minimum) < 0 || maximum.compareTo(median) < 0) {
      throw new IllegalArgumentException(
          "spread out of order: "
              + minimum
              + ", "
              + median
              + ", "
              + maximum
              + " over "
              + officers
              + " officers; one officer or more, and the least first, are allowed");
    }
  }

  static Optional<Spread> of(Collection<BigDecimal> numbers) {
    List<BigDecimal> sorted = numbers.stream().sorted().toList();
    int count = sorted.size();
    return count == 0
        ? Optional.empty()
        : Optional.of(new Spread(count, sorted.get(0), median(sorted), sorted.get(count - 1)));
  }

  private static BigDecimal median(List<BigDecimal> sorted) {
    BigDecimal lower = sorted.get((sorted.size() - 1) / 2);
    BigDecimal upper = sorted.get(sorted.size() / 2);
    return lower.add(upper).divide(BigDecimal.valueOf(2));
  }

  /**
   * How far the greatest lies above the least.
   *
   * @return the difference, 0 or more
   */
  public BigDecimal range() {
    return maximum.subtract(minimum);
  }

  /** Rounds what is divided, to as many decimals as the numbers of a spread have. */
  static BigDecimal divided(BigDecimal number, BigDecimal by) {
    return number.divide(by, 2, RoundingMode.HALF_UP);
  }

  /** The spread as {@code 38 to 71, median 52, over 13 officers}. */
  @Override
  public String toString() {
    return minimum.toPlainString()
        + " to "
        + maximum.toPlainString()
        + ", median "
        + median.toPlainString()
        + ", over "
        + officers
        + (officers == 1 ? " officer" : " officers");
  }
}
