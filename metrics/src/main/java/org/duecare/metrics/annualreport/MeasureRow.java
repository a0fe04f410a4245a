package org.duecare.metrics.annualreport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duecare.metrics.measure.Change;
import org.duecare.metrics.measure.Measure;

/**
 * One figure, of one year or of several. Immutable and thread-safe.
 *
 * @param label what it is about
 * @param figures the figure of each year for which it is given, oldest first, at least one
 */
public record MeasureRow(String label, List<Measure<?>> figures) implements FigureRow {

  /**
   * Checks that it is one figure in the order of time.
   *
   * @param label what it is about
   * @param figures the figure of each year, oldest first
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if there is no figure, there are different ones, or they are
   *     not in the order of time
   */
  public MeasureRow {
    Objects.requireNonNull(label, "label");
    figures = List.copyOf(figures);
    if (figures.isEmpty()) {
      throw new IllegalArgumentException("row has no figure: " + label + "; one is needed");
    }
    // What may not be compared is refused there.
    differences(figures);
  }

  /**
   * How each figure differs from the one before.
   *
   * @return one change fewer than there are figures, oldest first; immutable
   */
  public List<Change> changes() {
    return differences(figures);
  }

  /**
   * The figure that holds at the end of a year.
   *
   * @param lastDay the last day of the year
   * @return the figure; empty where it is not given for that year
   */
  public Optional<Measure<?>> endingOn(LocalDate lastDay) {
    Objects.requireNonNull(lastDay, "lastDay");
    for (Measure<?> each : figures) {
      if (each.period().lastDay().equals(lastDay)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private static List<Change> differences(List<Measure<?>> figures) {
    return IntStream.range(1, figures.size())
        .mapToObj(i -> new Change(figures.get(i - 1), figures.get(i)))
        .toList();
  }

  /**
   * The line as {@code boys: 2022-03-31 334/664 (50.3%), 2023-03-31 339/650 (52.2%), +1.9 points}.
   */
  @Override
  public String toString() {
    String values =
        figures.stream()
            .map(each -> each.period().lastDay() + " " + value(each))
            .collect(Collectors.joining(", "));
    List<Change> changes = changes();
    return label
        + ": "
        + values
        + (changes.isEmpty() ? "" : ", " + words(changes.get(changes.size() - 1)));
  }

  private static String value(Measure<?> figure) {
    Object numbers =
        figure
            .ratio()
            .<Object>map(ratio -> ratio)
            .or(() -> figure.rate().map(rate -> rate))
            .orElse(figure.numerator());
    return numbers + (figure.leftOut() == 0 ? "" : " and " + figure.leftOut() + " left out");
  }

  private static String words(Change change) {
    return change
        .points(1)
        .map(points -> signed(points) + " points")
        .or(() -> rates(change))
        .orElseGet(() -> signed(BigDecimal.valueOf(change.difference())));
  }

  private static Optional<String> rates(Change change) {
    return change
        .now()
        .rate()
        .flatMap(
            now ->
                change
                    .before()
                    .rate()
                    .map(before -> signed(now.value(1).subtract(before.value(1)))));
  }

  private static String signed(BigDecimal number) {
    return (number.signum() < 0 ? "" : "+") + number.toPlainString();
  }
}
