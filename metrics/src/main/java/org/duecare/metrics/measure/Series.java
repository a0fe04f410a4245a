package org.duecare.metrics.measure;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One figure over time. Immutable and thread-safe.
 *
 * @param <E> the kind of record that is counted
 * @param figures the figure of each period, in order
 */
public record Series<E>(List<Measure<E>> figures) {

  /**
   * Checks that it is one figure in the order of time.
   *
   * @param figures the figure of each period, in order
   * @throws NullPointerException if a figure is null
   * @throws IllegalArgumentException if there is another figure among them, or they are not in the
   *     order of the last days of their periods
   */
  public Series {
    figures = List.copyOf(figures);
    for (int i = 1; i < figures.size(); i++) {
      // What may not be compared is refused there.
      new Change(figures.get(i - 1), figures.get(i));
    }
  }

  /**
   * One figure of each period.
   *
   * @param <E> the kind of record that is counted
   * @param periods the periods, in order
   * @param figure gives the figure of a period
   * @return the series
   * @throws IllegalArgumentException if the periods are not in order
   */
  public static <E> Series<E> of(
      List<? extends ReportingPeriod> periods, Function<ReportingPeriod, Measure<E>> figure) {
    return new Series<>(periods.stream().map(figure).toList());
  }

  /**
   * How each figure differs from the one before.
   *
   * @return one change fewer than there are figures, in order; immutable
   */
  public List<Change> changes() {
    return IntStream.range(1, figures.size())
        .mapToObj(i -> new Change(figures.get(i - 1), figures.get(i)))
        .toList();
  }

  /** One line for each period. */
  @Override
  public String toString() {
    return figures.stream()
        .map(figure -> figure.period() + " " + figure)
        .collect(Collectors.joining("\n"));
  }
}
