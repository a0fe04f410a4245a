package org.duecare.metrics.audit;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.duecare.calendar.DateSpan;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a report, as it is printed there: its value with the decimals shown, what sort of
 * number it is, and what the report says of it. What the report leaves unsaid is left unsaid here,
 * for the audit asks for it.
 *
 * <p>Immutable and thread-safe: each {@code with} method gives another figure.
 */
public final class Figure {

  private final String id;
  private final String label;
  private final FigureKind kind;
  private final FigureValue value;
  private final Map<Term, String> terms;
  private final @Nullable Timing timing;
  private final @Nullable String place;

  private Figure(
      String id,
      String label,
      FigureKind kind,
      FigureValue value,
      Map<Term, String> terms,
      @Nullable Timing timing,
      @Nullable String place) {
    this.id = Wording.requireText(id, "id of a figure");
    this.label = Wording.requireText(label, "label of a figure");
    this.kind = Objects.requireNonNull(kind, "kind");
    this.value = value;
    this.terms = terms;
    this.timing = timing;
    this.place = place;
  }

  private static Figure of(String id, String label, FigureKind kind, FigureValue value) {
    return new Figure(id, label, kind, value, Map.of(), null, null);
  }

  private static Figure printed(String id, String label, FigureKind kind, String printed) {
    return of(id, label, kind, new FigureValue.Printed(Wording.number(printed)));
  }

  /**
   * A number of whole cases.
   *
   * @param id the name by which relations and findings know the figure, unique in its report
   * @param label what the report calls it
   * @param count how many, 0 or more
   * @return the figure
   * @throws IllegalArgumentException if the id or the label is blank or the count is negative
   */
  public static Figure count(String id, String label, long count) {
    return printed(id, label, FigureKind.COUNT, Long.toString(count));
  }

  /**
   * A number that need not be whole, such as full-time equivalents.
   *
   * @param id the name by which relations and findings know the figure, unique in its report
   * @param label what the report calls it
   * @param printed the number as printed, for example "12.8"
   * @return the figure
   * @throws IllegalArgumentException if the id or the label is blank, or the number is none or
   *     negative
   */
  public static Figure amount(String id, String label, String printed) {
    return printed(id, label, FigureKind.AMOUNT, printed);
  }

  /**
   * A share of 100.
   *
   * @param id the name by which relations and findings know the figure, unique in its report
   * @param label what the report calls it
   * @param printed the number as printed, without a percent sign, for example "52.7"
   * @return the figure
   * @throws IllegalArgumentException if the id or the label is blank, or the number is none or
   *     negative
   */
  public static Figure percentage(String id, String label, String printed) {
    return printed(id, label, FigureKind.PERCENTAGE, printed);
  }

  /**
   * So many for each, on average.
   *
   * @param id the name by which relations and findings know the figure, unique in its report
   * @param label what the report calls it
   * @param printed the number as printed, for example "51"
   * @return the figure
   * @throws IllegalArgumentException if the id or the label is blank, or the number is none or
   *     negative
   */
  public static Figure mean(String id, String label, String printed) {
    return printed(id, label, FigureKind.MEAN, printed);
  }

  /**
   * So many for each thousand, ten thousand or other round number of a population.
   *
   * @param id the name by which relations and findings know the figure, unique in its report
   * @param label what the report calls it
   * @param printed the number as printed, for example "96.8"
   * @return the figure
   * @throws IllegalArgumentException if the id or the label is blank, or the number is none or
   *     negative
   */
  public static Figure rate(String id, String label, String printed) {
    return printed(id, label, FigureKind.RATE, printed);
  }

  /**
   * A count that is not shown because it is small.
   *
   * @param id the name by which relations and findings know the figure, unique in its report
   * @param label what the report calls it
   * @param least the smallest number it may be, inclusive, 0 or more
   * @param most the greatest number it may be, inclusive
   * @return the figure
   * @throws IllegalArgumentException if the id or the label is blank, or the least is negative or
   *     exceeds the most
   */
  public static Figure suppressed(String id, String label, long least, long most) {
    return of(id, label, FigureKind.COUNT, new FigureValue.Suppressed(least, most));
  }

  /**
   * A figure for which the report has words and no number.
   *
   * @param id the name by which relations and findings know the figure, unique in its report
   * @param label what the report calls it
   * @param kind what sort of number it would be
   * @param words what is printed, for example "almost 100%"
   * @return the figure
   * @throws IllegalArgumentException if a text is blank
   */
  public static Figure inWords(String id, String label, FigureKind kind, String words) {
    return of(id, label, kind, new FigureValue.InWords(words));
  }

  /**
   * A figure that the report speaks of and does not give.
   *
   * @param id the name by which relations and findings know the figure, unique in its report
   * @param label what the report calls it
   * @param kind what sort of number it would be
   * @return the figure
   * @throws IllegalArgumentException if the id or the label is blank
   */
  public static Figure missing(String id, String label, FigureKind kind) {
    return of(id, label, kind, new FigureValue.Missing());
  }

  /**
   * This figure with something the report says of it.
   *
   * @param term what is said
   * @param text how the report says it, for example "FTE"
   * @return the changed figure
   * @throws IllegalArgumentException if the text is blank
   */
  public Figure with(Term term, String text) {
    return new Figure(id, label, kind, value, adding(terms, term, text), timing, place);
  }

  static Map<Term, String> adding(Map<Term, String> terms, Term term, String text) {
    Map<Term, String> more = new EnumMap<>(Term.class);
    more.putAll(terms);
    more.put(Objects.requireNonNull(term, "term"), Wording.requireText(text, term.words()).strip());
    return Collections.unmodifiableMap(more);
  }

  /**
   * This figure as at a day.
   *
   * @param day the day
   * @return the changed figure
   */
  public Figure asAt(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return timed(Timing.Kind.AS_AT, DateSpan.closed(day, day));
  }

  /**
   * This figure as at a day that the report does not name, such as "at the time of writing".
   *
   * @param days the days among which it is, both ends inclusive
   * @return the changed figure
   */
  public Figure asAtSomeDayIn(DateSpan days) {
    return timed(Timing.Kind.AS_AT, days);
  }

  /**
   * This figure over a period.
   *
   * @param period the period, both ends inclusive
   * @return the changed figure
   */
  public Figure over(DateSpan period) {
    return timed(Timing.Kind.OVER, period);
  }

  private Figure timed(Timing.Kind when, DateSpan days) {
    return new Figure(id, label, kind, value, terms, new Timing(when, days), place);
  }

  /**
   * This figure with the place where it stands.
   *
   * @param where the place in the report, for example "5.4"
   * @return the changed figure
   * @throws IllegalArgumentException if the place is blank
   */
  public Figure at(String where) {
    return new Figure(
        id, label, kind, value, terms, timing, Wording.requireText(where, "place of a figure"));
  }

  /**
   * The name by which relations and findings know the figure.
   *
   * @return the id, unique in its report
   */
  public String id() {
    return id;
  }

  /**
   * What the report calls it.
   *
   * @return the label
   */
  public String label() {
    return label;
  }

  /**
   * What sort of number it is.
   *
   * @return the kind
   */
  public FigureKind kind() {
    return kind;
  }

  /**
   * What is given as its value.
   *
   * @return the value
   */
  public FigureValue value() {
    return value;
  }

  /**
   * What the report says of it beside the value.
   *
   * @return the terms that are stated, immutable
   */
  public Map<Term, String> terms() {
    return terms;
  }

  /**
   * When it holds.
   *
   * @return the day or the period; empty where the report does not say
   */
  public Optional<Timing> timing() {
    return Optional.ofNullable(timing);
  }

  /**
   * Where it stands.
   *
   * @return the place in the report; empty where none was given
   */
  public Optional<String> place() {
    return Optional.ofNullable(place);
  }

  /** The figure as {@code boys (52.7% at 5.4)}. */
  @Override
  public String toString() {
    boolean percent = kind == FigureKind.PERCENTAGE && value instanceof FigureValue.Printed;
    return label
        + " ("
        + value
        + (percent ? "%" : "")
        + (place == null ? "" : " at " + place)
        + ")";
  }
}
