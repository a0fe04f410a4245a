package org.duecare.metrics.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/** Which whole numbers of cases a percentage can come from (Brown and Heathers, 2017). */
final class Grim {

  private Grim() {}

  /** The numbers of cases, of so many, that print as a percentage; empty where none does. */
  static Optional<Interval> counts(BigDecimal percent, long of) {
    BigDecimal half = Interval.halfUnit(percent);
    BigDecimal all = BigDecimal.valueOf(of);
    BigDecimal low = percent.subtract(half).max(BigDecimal.ZERO).multiply(all).movePointLeft(2);
    BigDecimal high = percent.add(half).multiply(all).movePointLeft(2).min(all);
    return low.compareTo(high) > 0 ? Optional.empty() : new Interval(low, high).wholeNumbers();
  }

  /** What a number of cases prints as, rounded half up. */
  static Suggestion suggestion(Figure percentage, BigDecimal printed, long count, long of) {
    return new Suggestion(
        percentage.id(), percent(count, of, printed.scale()), OptionalLong.of(count));
  }

  static BigDecimal percent(long count, long of, int decimals) {
    return BigDecimal.valueOf(count)
        .movePointRight(2)
        .divide(BigDecimal.valueOf(of), decimals, RoundingMode.HALF_UP);
  }

  /** What the numbers of cases next to a percentage print as, the nearest first. */
  static List<Suggestion> neighbours(Figure percentage, BigDecimal printed, long of) {
    long below =
        printed
            .multiply(BigDecimal.valueOf(of))
            .movePointLeft(2)
            .min(BigDecimal.valueOf(of))
            .setScale(0, RoundingMode.FLOOR)
            .longValueExact();
    return LongStream.of(below, below + 1)
        .filter(count -> count <= of)
        .boxed()
        .sorted(Comparator.comparing(count -> distance(printed, count, of)))
        .map(count -> suggestion(percentage, printed, count, of))
        .toList();
  }

  /** How far a number of cases is from a percentage, in hundredths of a case. */
  static BigDecimal distance(BigDecimal printed, long count, long of) {
    return BigDecimal.valueOf(count)
        .movePointRight(2)
        .subtract(printed.multiply(BigDecimal.valueOf(of)))
        .abs();
  }
}
