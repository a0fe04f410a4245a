package org.duecare.metrics.annualreport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Measure;
import org.jspecify.annotations.Nullable;

/** Figures that belong together. Immutable and thread-safe. */
public final class FigureTable {

  /** How the rows belong together. The set is complete. */
  public enum Shape {
    /** Each row stands for itself. */
    LIST,
    /** The first row is a whole, and the others are its parts, one for each of its cases. */
    PARTS,
    /** The first row is a share, and the others are the shares of the kinds of its cases. */
    SHARES
  }

  private static final String WHOLE = "all";
  private static final String THOSE = ", those ";

  private final String title;
  private final Shape shape;
  private final List<FigureRow> rows;
  private final @Nullable String onlyForService;

  private FigureTable(
      String title, Shape shape, List<FigureRow> rows, @Nullable String onlyForService) {
    this.title = title;
    this.shape = shape;
    this.rows = List.copyOf(rows);
    this.onlyForService = onlyForService;
  }

  static FigureTable list(String title, List<? extends FigureRow> rows) {
    return new FigureTable(title, Shape.LIST, List.copyOf(rows), null);
  }

  /** The figures of several years, oldest first, by their ids. */
  static FigureTable ofMeasures(String title, List<? extends Measure<?>> figures) {
    return list(title, rows(figures));
  }

  /** Wholes and their parts that are not kept as a breakdown. */
  static FigureTable withRows(String title, Shape shape, List<? extends Measure<?>> figures) {
    List<MeasureRow> rows = rows(figures);
    List<FigureRow> labelled = new ArrayList<>();
    for (MeasureRow row : rows) {
      labelled.add(
          new MeasureRow(labelled.isEmpty() ? WHOLE : distinctive(row.label()), row.figures()));
    }
    return new FigureTable(title, shape, labelled, null);
  }

  /** What tells a part apart: what follows the whole in its definition. */
  private static String distinctive(String definition) {
    int restriction = definition.lastIndexOf("; ");
    int those = definition.indexOf(THOSE);
    return restriction >= 0
        ? definition.substring(restriction + 2)
        : definition.substring(those < 0 ? 0 : those + 2);
  }

  private static List<MeasureRow> rows(List<? extends Measure<?>> figures) {
    Map<String, List<Measure<?>>> byId = new LinkedHashMap<>();
    figures.forEach(each -> byId.computeIfAbsent(each.id(), id -> new ArrayList<>()).add(each));
    return byId.values().stream()
        .map(row -> new MeasureRow(row.get(row.size() - 1).definition(), row))
        .toList();
  }

  /** The same whole of several years, oldest first. */
  static FigureTable ofParts(String title, List<? extends Breakdown<?, ?>> years) {
    Map<String, String> labels = new LinkedHashMap<>();
    years.forEach(year -> partsOf(year).forEach((id, part) -> labels.put(id, part.label())));
    List<FigureRow> rows = new ArrayList<>();
    List<Measure<?>> wholes = new ArrayList<>();
    years.forEach(year -> wholes.add(year.whole()));
    rows.add(new MeasureRow(WHOLE, wholes));
    labels.forEach(
        (id, label) ->
            rows.add(
                new MeasureRow(
                    label,
                    years.stream().<Measure<?>>map(year -> part(year, id, label)).toList())));
    return new FigureTable(title, Shape.PARTS, rows, null);
  }

  private static Measure<?> part(Breakdown<?, ?> year, String id, String label) {
    Labelled part = partsOf(year).get(id);
    return part == null
        ? PartWithoutCases.of(year.whole(), id, year.whole().definition() + "; only " + label)
        : part.figure();
  }

  private record Labelled(String label, Measure<?> figure) {}

  private static <K> Map<String, Labelled> partsOf(Breakdown<K, ?> year) {
    Map<String, Labelled> parts = new LinkedHashMap<>();
    for (K part : year.parts()) {
      Measure<?> figure = year.part(part);
      parts.put(figure.id(), new Labelled(part.toString(), figure));
    }
    return parts;
  }

  FigureTable onlyForService(String reason) {
    return new FigureTable(title, shape, rows, reason);
  }

  /**
   * What the table shows.
   *
   * @return the title
   */
  public String title() {
    return title;
  }

  /**
   * How the rows belong together.
   *
   * @return the shape
   */
  public Shape shape() {
    return shape;
  }

  /**
   * The lines.
   *
   * @return the rows in the order in which they are shown, immutable
   */
  public List<FigureRow> rows() {
    return rows;
  }

  /**
   * For whom it is.
   *
   * @return SERVICE where it is not to be published
   */
  public Audience audience() {
    return onlyForService == null ? Audience.PUBLIC : Audience.SERVICE;
  }

  /**
   * Why it is not to be published.
   *
   * @return the reason; empty where the table is for everybody
   */
  public Optional<String> reasonForService() {
    return Optional.ofNullable(onlyForService);
  }

  List<MeasureRow> measureRows() {
    return rows.stream()
        .flatMap(row -> row instanceof MeasureRow measures ? Stream.of(measures) : Stream.empty())
        .toList();
  }

  /**
   * Two tables are equal if they print the same: a figure is what it counts and its numbers.
   *
   * @param other what it is compared with
   * @return true for a table of the same title, shape, audience and printed rows
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FigureTable that
        && title.equals(that.title)
        && shape == that.shape
        && audience() == that.audience()
        && lines().equals(that.lines());
  }

  @Override
  public int hashCode() {
    return Objects.hash(title, shape, lines());
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(title + (onlyForService == null ? "" : " (not to be published)"));
    rows.forEach(row -> lines.add("  " + row));
    return lines;
  }

  /** The title and one line for each row. */
  @Override
  public String toString() {
    return String.join("\n", lines());
  }
}
