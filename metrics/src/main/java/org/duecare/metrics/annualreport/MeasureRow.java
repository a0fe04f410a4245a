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
public record MeasureRow(Phrase label, List<Measure<?>> figures) implements FigureRow {

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
      throw new IllegalArgumentException("row has no figure: " + label.key() + "; one is needed");
    }
    // What may not be compared is refused there.
    differences(figures);
  }

  /** A line under what the figure counts. */
  static MeasureRow of(List<? extends Measure<?>> figures) {
    return new MeasureRow(
        MeasureWords.label(figures.get(figures.size() - 1)), List.copyOf(figures));
  }

  /** The id of the figure. */
  @Override
  public String id() {
    return figures.get(0).id();
  }

  /**
   * What the figure counts, of several the latest; some definitions name a time.
   *
   * @return one sentence, without a full stop
   */
  public Phrase definition() {
    return MeasureWords.definition(latest(), label);
  }

  /**
   * What one case of the figure is.
   *
   * @return a word in the plural
   */
  public Phrase unit() {
    return MeasureWords.unit(latest());
  }

  /**
   * Whom or what the figure is about.
   *
   * @return some words, without a full stop
   */
  public Phrase population() {
    return MeasureWords.population(latest());
  }

  private Measure<?> latest() {
    return figures.get(figures.size() - 1);
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

  String line(ReportWording wording) {
    List<Change> changes = changes();
    String change =
        changes.isEmpty() ? "" : ", " + wording.say(words(changes.get(changes.size() - 1)));
    return wording.say(label) + ": " + values(wording) + change;
  }

  /**
   * The line as {@code boys: 2022-03-31 334/664 (50.3%), 2023-03-31 339/650 (52.2%), +1.9 points}.
   */
  @Override
  public String toString() {
    return line(ReportWording.english());
  }

  private String values(ReportWording wording) {
    return figures.stream()
        .map(each -> each.period().lastDay() + " " + wording.say(value(each)))
        .collect(Collectors.joining(", "));
  }

  private static Phrase value(Measure<?> figure) {
    Object numbers =
        figure
            .ratio()
            .<Object>map(ratio -> ratio)
            .or(() -> figure.rate().map(rate -> rate))
            .orElse(figure.numerator());
    String printed = numbers.toString();
    return figure.leftOut() == 0
        ? Phrase.asGiven(printed)
        : Phrase.of("value.left-out", printed, Long.toString(figure.leftOut()));
  }

  /** A share by points, a rate by its value, a count by cases and in per cent. */
  private static Phrase words(Change change) {
    return change
        .points(1)
        .map(points -> Phrase.of("change.points", signed(points)))
        .or(() -> rates(change))
        .orElseGet(() -> count(change));
  }

  private static Phrase count(Change change) {
    String cases = signed(BigDecimal.valueOf(change.difference()));
    return change
        .percentOfCount(1)
        .map(percent -> Phrase.of("change.count", cases, signed(percent)))
        .orElseGet(() -> Phrase.asGiven(cases));
  }

  private static Optional<Phrase> rates(Change change) {
    return change
        .now()
        .rate()
        .flatMap(
            now ->
                change
                    .before()
                    .rate()
                    .map(before -> signed(now.value(1).subtract(before.value(1)))))
        .map(Phrase::asGiven);
  }

  static String signed(BigDecimal number) {
    return (number.signum() < 0 ? "" : "+") + number.toPlainString();
  }
}
