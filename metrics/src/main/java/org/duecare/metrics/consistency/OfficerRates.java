package org.duecare.metrics.consistency;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.duecare.metrics.measure.Rate;

/**
 * How many disputes officers raised for each 100 of their children, as a distribution: which
 * officer has which rate is not kept. Immutable and thread-safe.
 */
public final class OfficerRates {

  private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL64;

  private final List<BigDecimal> values;
  private final long below;
  private final int stated;
  private final long leftOut;

  OfficerRates(List<Rate> rates, int stated, long leftOut) {
    this.stated = stated;
    this.leftOut = leftOut;
    below =
        rates.stream()
            .filter(rate -> rate.base().compareTo(BigDecimal.valueOf(stated)) < 0)
            .count();
    values = rates.stream().map(OfficerRates::value).sorted(Comparator.naturalOrder()).toList();
  }

  private OfficerRates(List<BigDecimal> values, long below, int stated, long leftOut) {
    this.values = values.stream().sorted(Comparator.naturalOrder()).toList();
    this.below = below;
    this.stated = stated;
    this.leftOut = leftOut;
  }

  /**
   * A distribution that was worked out.
   *
   * @param values the rate of each officer, in any order
   * @param below how many officers have fewer children than are stated
   * @param stated with how many children a rate says something, 1 or more
   * @param leftOut how many disputes have no officer, 0 or more
   * @return the distribution
   * @throws NullPointerException if a rate is null
   * @throws IllegalArgumentException if a number is out of range
   */
  public static OfficerRates of(List<BigDecimal> values, long below, int stated, long leftOut) {
    if (below < 0 || below > values.size() || stated < 1 || leftOut < 0) {
      throw new IllegalArgumentException(
          "rates of officers out of range: "
              + below
              + " of "
              + values.size()
              + " below "
              + stated
              + ", "
              + leftOut
              + " left out; at most all, 1 or more, and 0 or more are allowed");
    }
    return new OfficerRates(List.copyOf(values), below, stated, leftOut);
  }

  private static BigDecimal value(Rate rate) {
    return BigDecimal.valueOf(rate.count())
        .multiply(BigDecimal.valueOf(rate.per()))
        .divide(rate.base(), EXACT_ENOUGH);
  }

  /**
   * How many officers have children. Where they are few, the distribution may tell who is meant: do
   * not publish it.
   *
   * @return the number, 0 or more
   */
  public int officers() {
    return values.size();
  }

  /**
   * The rates themselves. Where officers are few, they may tell who is meant: do not publish them.
   *
   * @return disputes for each 100 children, from the least to the greatest, immutable
   */
  public List<BigDecimal> values() {
    return values;
  }

  /**
   * How many officers have few children.
   *
   * @return the number of those with fewer children than {@link #fewestChildren()}
   */
  public long officersBelow() {
    return below;
  }

  /**
   * With how many children a rate says something.
   *
   * @return the number that was stated, 1 or more
   */
  public int fewestChildren() {
    return stated;
  }

  /**
   * The lowest rate.
   *
   * @param decimals how many digits after the point
   * @return disputes for each 100 children, rounded half up; empty where there is no officer
   */
  public Optional<BigDecimal> lowest(int decimals) {
    return values.stream().findFirst().map(value -> rounded(value, decimals));
  }

  /**
   * The rate in the middle; of an even number of officers, the mean of both in the middle.
   *
   * @param decimals how many digits after the point
   * @return disputes for each 100 children, rounded half up; empty where there is no officer
   */
  public Optional<BigDecimal> median(int decimals) {
    if (values.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal low = values.get((values.size() - 1) / 2);
    BigDecimal high = values.get(values.size() / 2);
    return Optional.of(
        rounded(low.add(high).divide(BigDecimal.valueOf(2), EXACT_ENOUGH), decimals));
  }

  /**
   * The highest rate.
   *
   * @param decimals how many digits after the point
   * @return disputes for each 100 children, rounded half up; empty where there is no officer
   */
  public Optional<BigDecimal> highest(int decimals) {
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(rounded(values.get(values.size() - 1), decimals));
  }

  private static BigDecimal rounded(BigDecimal value, int decimals) {
    return value.setScale(decimals, RoundingMode.HALF_UP);
  }

  /**
   * How many disputes are left out, because the child had no officer when they were raised, or the
   * officer has no child any more.
   *
   * @return the number, 0 or more
   */
  public long leftOut() {
    return leftOut;
  }

  /**
   * What to heed where numbers are small: one dispute more or less moves the rate of an officer
   * with few children much.
   *
   * @return the warning; empty where every officer has at least the stated number of children
   */
  public Optional<String> warning() {
    if (below > 0) {
      return Optional.of(
          below
              + " of "
              + officers()
              + " officers have fewer than "
              + stated
              + " children: one dispute moves such a rate much");
    }
    return Optional.empty();
  }

  /** The distribution with its warning. */
  @Override
  public String toString() {
    return officers()
        + " officers, disputes per 100 children from "
        + lowest(1).map(BigDecimal::toPlainString).orElse("-")
        + " to "
        + highest(1).map(BigDecimal::toPlainString).orElse("-")
        + warning().map(text -> " (" + text + ")").orElse("");
  }
}
