package org.duecare.metrics.annualreport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
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

  private final String id;
  private final Phrase title;
  private final Shape shape;
  private final List<FigureRow> rows;
  private final @Nullable Phrase onlyForService;

  private FigureTable(
      String id,
      Phrase title,
      Shape shape,
      List<? extends FigureRow> rows,
      @Nullable Phrase onlyForService) {
    this.id = id;
    this.title = title;
    this.shape = shape;
    this.rows = List.copyOf(rows);
    this.onlyForService = onlyForService;
  }

  /** A table of rows that are at hand. */
  static FigureTable of(String id, Phrase title, Shape shape, List<? extends FigureRow> rows) {
    return new FigureTable(id, title, shape, rows, null);
  }

  static FigureTable list(String id, List<? extends FigureRow> rows) {
    return of(id, titled(id), Shape.LIST, rows);
  }

  /** The words of a table are under its id, with # for each number in it. */
  static Phrase titled(String id) {
    return Phrase.numbered("table." + id, Optional.empty());
  }

  /** The figures of several years, oldest first, by their ids. */
  static FigureTable ofMeasures(String id, List<? extends Measure<?>> figures) {
    Map<String, List<Measure<?>>> byId = new LinkedHashMap<>();
    figures.forEach(each -> byId.computeIfAbsent(each.id(), key -> new ArrayList<>()).add(each));
    return list(id, byId.values().stream().map(MeasureRow::of).toList());
  }

  /** The same whole of several years, oldest first. */
  static FigureTable ofParts(
      String id,
      Phrase title,
      List<? extends Breakdown<?, ?>> years,
      Function<Object, Phrase> words) {
    Map<String, Phrase> labels = new LinkedHashMap<>();
    years.forEach(
        year ->
            partsOf(year).forEach((part, found) -> labels.put(part, words.apply(found.part()))));
    List<FigureRow> rows = new ArrayList<>();
    List<Measure<?>> wholes = new ArrayList<>();
    years.forEach(year -> wholes.add(year.whole()));
    rows.add(new MeasureRow(PartWords.ALL, wholes));
    labels.forEach(
        (part, label) ->
            rows.add(
                new MeasureRow(
                    label, years.stream().<Measure<?>>map(year -> part(year, part)).toList())));
    return of(id, title, Shape.PARTS, rows);
  }

  private static Measure<?> part(Breakdown<?, ?> year, String id) {
    Found found = partsOf(year).get(id);
    return found == null
        ? PartWithoutCases.of(year.whole(), id, year.whole().definition() + "; only " + id)
        : found.figure();
  }

  private record Found(Object part, Measure<?> figure) {}

  private static <K> Map<String, Found> partsOf(Breakdown<K, ?> year) {
    Map<String, Found> parts = new LinkedHashMap<>();
    for (K part : year.parts()) {
      Measure<?> figure = year.part(part);
      parts.put(figure.id(), new Found(part, figure));
    }
    return parts;
  }

  FigureTable onlyForService(Phrase reason) {
    return new FigureTable(id, title, shape, rows, reason);
  }

  /**
   * A table that was made.
   *
   * @param id the id, for example "reviews-in-time"
   * @param title the title
   * @param shape how the rows belong together
   * @param rows the rows in order
   * @param reasonForService why it is not for everybody; empty where it is
   * @return the table
   * @throws IllegalArgumentException if it is no list and a row is none of measures, or there is no
   *     row
   */
  public static FigureTable of(
      String id,
      Phrase title,
      Shape shape,
      List<? extends FigureRow> rows,
      Optional<Phrase> reasonForService) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(shape, "shape");
    boolean ofMeasures = rows.stream().allMatch(row -> row instanceof MeasureRow);
    if (shape != Shape.LIST && (rows.isEmpty() || !ofMeasures)) {
      throw new IllegalArgumentException(
          "table has no row, or one without measures: "
              + id
              + "; "
              + shape
              + " needs rows of measures");
    }
    return new FigureTable(id, title, shape, rows, reasonForService.orElse(null));
  }

  /**
   * The name by which programs know the table, the same in every report.
   *
   * @return small letters, digits and hyphens, for example "legal-status"; no two tables of a
   *     report have one id
   */
  public String id() {
    return id;
  }

  /**
   * What the table shows.
   *
   * @return the title
   */
  public Phrase title() {
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
  public Optional<Phrase> reasonForService() {
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
   * @return true for a table of the same id, title, shape, audience and printed rows
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FigureTable that
        && id.equals(that.id)
        && title.equals(that.title)
        && shape == that.shape
        && Objects.equals(onlyForService, that.onlyForService)
        && lines(ReportWording.english()).equals(that.lines(ReportWording.english()));
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, title, shape, lines(ReportWording.english()));
  }

  List<String> lines(ReportWording wording) {
    List<String> lines = new ArrayList<>();
    lines.add(
        wording.say(
            onlyForService == null ? title : Phrase.of("table-not-to-be-published", title)));
    rows.forEach(row -> lines.add("  " + line(row, wording)));
    return lines;
  }

  private static String line(FigureRow row, ReportWording wording) {
    return row instanceof MeasureRow measures
        ? measures.line(wording)
        : ((AmountRow) row).line(wording);
  }

  /** The title and one line for each row, in English. */
  @Override
  public String toString() {
    return String.join("\n", lines(ReportWording.english()));
  }
}
