package org.duecare.metrics.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * All numbers that a printed figure may stand for, both ends inclusive: with the ends, whatever
 * half up, half down or half even would print is among them.
 */
record Interval(BigDecimal low, BigDecimal high) {

  static final Interval ZERO = exactly(BigDecimal.ZERO);

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  static Interval exactly(BigDecimal number) {
    return new Interval(number, number);
  }

  /** What the value of a figure may be; empty where there is no number. */
  static Optional<Interval> of(Figure figure) {
    if (figure.value() instanceof FigureValue.Suppressed suppressed) {
      return Optional.of(
          new Interval(
              BigDecimal.valueOf(suppressed.least()), BigDecimal.valueOf(suppressed.most())));
    } else if (figure.value() instanceof FigureValue.Printed printed) {
      BigDecimal number = printed.number();
      return Optional.of(figure.kind() == FigureKind.COUNT ? exactly(number) : rounded(number));
    }
    return Optional.empty();
  }

  private static Interval rounded(BigDecimal number) {
    BigDecimal half = halfUnit(number);
    return new Interval(number.subtract(half).max(BigDecimal.ZERO), number.add(half));
  }

  /** Half a unit of the last decimal printed. */
  static BigDecimal halfUnit(BigDecimal printed) {
    return BigDecimal.ONE.movePointLeft(printed.scale()).divide(TWO);
  }

  Interval plus(Interval other) {
    return new Interval(low.add(other.low), high.add(other.high));
  }

  Interval minus(Interval other) {
    return new Interval(low.subtract(other.high), high.subtract(other.low));
  }

  /** The products; no end of either is negative. */
  Interval times(Interval other) {
    return new Interval(low.multiply(other.low), high.multiply(other.high));
  }

  Interval times(long factor) {
    return times(exactly(BigDecimal.valueOf(factor)));
  }

  Interval hundredth() {
    return new Interval(low.movePointLeft(2), high.movePointLeft(2));
  }

  boolean meets(Interval other) {
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }

  boolean liesAbove(Interval other) {
    return low.compareTo(other.high) > 0;
  }

  /** The whole numbers in it; empty where there are none. */
  Optional<Interval> wholeNumbers() {
    BigDecimal least = low.setScale(0, RoundingMode.CEILING);
    BigDecimal most = high.setScale(0, RoundingMode.FLOOR);
    return least.compareTo(most) > 0 ? Optional.empty() : Optional.of(new Interval(least, most));
  }

  /** The number, or as {@code 50.5 to 51.5}. */
  @Override
  public String toString() {
    return low.compareTo(high) == 0 ? plain(low) : plain(low) + " to " + plain(high);
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
