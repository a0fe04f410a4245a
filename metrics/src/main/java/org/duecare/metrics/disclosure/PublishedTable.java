package org.duecare.metrics.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duecare.metrics.disclosure.CountTable.Total;
import org.duecare.metrics.measure.KeyedSentence;
import org.jspecify.annotations.Nullable;

/**
 * A table as it is published: numbers, or the marks in their place, and what was hidden. It carries
 * nothing of what it hides, and does not say which of the hidden figures are small and which
 * protect them, for that tells more of them.
 *
 * <p>Immutable and thread-safe.
 */
public final class PublishedTable {

  private final List<String> rows;
  private final List<String> columns;
  private final List<List<PublishedFigure>> counts;
  private final List<PublishedFigure> rowTotals;
  private final List<PublishedFigure> columnTotals;
  private final @Nullable PublishedFigure grandTotal;
  private final List<KeyedSentence> note;

  PublishedTable(
      CountTable table, SummedCells cells, ReaderKnowledge knowledge, DisclosureControl control) {
    rows = table.rows();
    columns = table.columns();
    counts =
        IntStream.range(0, rows.size())
            .mapToObj(
                row ->
                    IntStream.range(0, columns.size())
                        .mapToObj(column -> cells.cell(row, column))
                        .map(cell -> figure(cell, cells, knowledge, control))
                        .toList())
            .toList();
    rowTotals =
        IntStream.range(0, table.totals().contains(Total.ROWS) ? rows.size() : 0)
            .mapToObj(row -> cells.cell(row, columns.size()))
            .map(cell -> figure(cell, cells, knowledge, control))
            .toList();
    columnTotals =
        IntStream.range(0, table.totals().contains(Total.COLUMNS) ? columns.size() : 0)
            .mapToObj(column -> cells.cell(rows.size(), column))
            .map(cell -> figure(cell, cells, knowledge, control))
            .toList();
    grandTotal =
        table.totals().contains(Total.GRAND)
            ? figure(cells.cell(rows.size(), columns.size()), cells, knowledge, control)
            : null;
    note = List.copyOf(Note.of(this, control));
  }

  private PublishedTable(
      List<String> rows,
      List<String> columns,
      List<List<PublishedFigure>> counts,
      List<PublishedFigure> rowTotals,
      List<PublishedFigure> columnTotals,
      @Nullable PublishedFigure grandTotal,
      List<KeyedSentence> note) {
    this.rows = rows;
    this.columns = columns;
    this.counts = counts;
    this.rowTotals = rowTotals;
    this.columnTotals = columnTotals;
    this.grandTotal = grandTotal;
    this.note = note;
  }

  /**
   * A table that was published.
   *
   * @param rows the labels of the rows
   * @param columns the headings of the columns
   * @param counts the figures of each row, one for each column
   * @param rowTotals one for each row, or none
   * @param columnTotals one for each column, or none
   * @param grandTotal the total of all; empty where it was not printed
   * @param noteSentences what is hidden, and why
   * @return the table
   * @throws NullPointerException if a part, a label or a figure is null
   * @throws IllegalArgumentException if two rows or columns have one name, or there are more or
   *     fewer figures than rows and columns ask for
   */
  public static PublishedTable of(
      List<String> rows,
      List<String> columns,
      List<List<PublishedFigure>> counts,
      List<PublishedFigure> rowTotals,
      List<PublishedFigure> columnTotals,
      Optional<PublishedFigure> grandTotal,
      List<KeyedSentence> noteSentences) {
    requireAsMany("rows", rows.size(), counts.size());
    counts.forEach(row -> requireAsMany("figures of a row", columns.size(), row.size()));
    requireAsMany("row totals", rowTotals.isEmpty() ? 0 : rows.size(), rowTotals.size());
    requireAsMany(
        "column totals", columnTotals.isEmpty() ? 0 : columns.size(), columnTotals.size());
    return new PublishedTable(
        named(rows, UnaryOperator.identity(), "row"),
        named(columns, UnaryOperator.identity(), "column"),
        counts.stream().map(row -> List.copyOf(row)).toList(),
        List.copyOf(rowTotals),
        List.copyOf(columnTotals),
        grandTotal.orElse(null),
        List.copyOf(noteSentences));
  }

  private static void requireAsMany(String what, int needed, int found) {
    if (needed != found) {
      throw new IllegalArgumentException(
          "table out of shape: " + found + " " + what + "; " + needed + " are needed");
    }
  }

  /**
   * The same figures under other names, for example in words in place of codes.
   *
   * @param row the name of a row by the one that it has
   * @param column the name of a column by the one that it has
   * @return the table
   * @throws IllegalArgumentException if two rows, or two columns, would have one name
   */
  public PublishedTable withNames(UnaryOperator<String> row, UnaryOperator<String> column) {
    return new PublishedTable(
        named(rows, row, "row"),
        named(columns, column, "column"),
        counts,
        rowTotals,
        columnTotals,
        grandTotal,
        note);
  }

  private static List<String> named(List<String> labels, UnaryOperator<String> name, String what) {
    List<String> named =
        labels.stream().map(label -> Objects.requireNonNull(name.apply(label), what)).toList();
    if (named.stream().distinct().count() < named.size()) {
      throw new IllegalArgumentException(
          "two of a kind have one name: " + what + "s " + named + "; each needs its own");
    }
    return named;
  }

  private static PublishedFigure figure(
      int cell, SummedCells cells, ReaderKnowledge knowledge, DisclosureControl control) {
    return knowledge.isHidden(cell) ? PublishedFigure.hidden() : control.figure(cells.count(cell));
  }

  /**
   * The labels of the rows.
   *
   * @return one for each row, in order, immutable
   */
  public List<String> rows() {
    return rows;
  }

  /**
   * The headings of the columns.
   *
   * @return one for each column, in order, immutable
   */
  public List<String> columns() {
    return columns;
  }

  /**
   * The figure in a row and a column.
   *
   * @param row the label of the row
   * @param column the heading of the column
   * @return the figure or its mark
   * @throws IllegalArgumentException if there is no such row or column
   */
  public PublishedFigure count(String row, String column) {
    return counts.get(indexOf(row, rows, "row")).get(indexOf(column, columns, "column"));
  }

  private static int indexOf(String label, List<String> labels, String what) {
    int index = labels.indexOf(Objects.requireNonNull(label, what));
    if (index < 0) {
      throw new IllegalArgumentException(
          "no " + what + " is labelled " + label + "; there are " + labels);
    }
    return index;
  }

  /**
   * The total of a row.
   *
   * @param row the label of the row
   * @return the figure or its mark; empty where totals of rows are not printed
   * @throws IllegalArgumentException if there is no such row
   */
  public Optional<PublishedFigure> rowTotal(String row) {
    return rowTotals.stream().skip(indexOf(row, rows, "row")).findFirst();
  }

  /**
   * The total of a column.
   *
   * @param column the heading of the column
   * @return the figure or its mark; empty where totals of columns are not printed
   * @throws IllegalArgumentException if there is no such column
   */
  public Optional<PublishedFigure> columnTotal(String column) {
    return columnTotals.stream().skip(indexOf(column, columns, "column")).findFirst();
  }

  /**
   * The total of all counts.
   *
   * @return the figure or its mark; empty where it is not printed
   */
  public Optional<PublishedFigure> grandTotal() {
    return Optional.ofNullable(grandTotal);
  }

  /**
   * All figures: row by row the counts with the total of the row, then the totals of the columns
   * and the grand total, as far as they are printed.
   *
   * @return the figures, immutable
   */
  public List<PublishedFigure> figures() {
    List<PublishedFigure> figures = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      figures.addAll(counts.get(row));
      rowTotals.stream().skip(row).findFirst().ifPresent(figures::add);
    }
    figures.addAll(columnTotals);
    grandTotal().ifPresent(figures::add);
    return List.copyOf(figures);
  }

  /**
   * How many figures are hidden, totals included.
   *
   * @return 0 or more
   */
  public int hidden() {
    return Math.toIntExact(figures().stream().filter(PublishedFigure::isHidden).count());
  }

  /**
   * The kinds of total of which at least one is hidden.
   *
   * @return in the order of {@link Total}, immutable
   */
  public List<Total> hiddenTotals() {
    return Stream.of(Total.values()).filter(kind -> hiddenOf(kind) > 0).toList();
  }

  /** How many totals of a kind are hidden. */
  long hiddenOf(Total kind) {
    Stream<PublishedFigure> totals =
        switch (kind) {
          case ROWS -> rowTotals.stream();
          case COLUMNS -> columnTotals.stream();
          case GRAND -> grandTotal().stream();
        };
    return totals.filter(PublishedFigure::isHidden).count();
  }

  /**
   * What was hidden, and why, in sentences to print below the table.
   *
   * @return one sentence or more
   */
  public String note() {
    return Note.joined(note);
  }

  /**
   * What was hidden, and why, in sentences that can be said in another language.
   *
   * @return the sentences of {@link #note()}, in order, immutable
   */
  public List<KeyedSentence> noteSentences() {
    return note;
  }

  /**
   * What of {@link #noteSentences()} says of rounding.
   *
   * @return the sentence; empty where counts are as they are
   */
  public Optional<KeyedSentence> rounding() {
    return note.stream().filter(Note::isOfRounding).findFirst();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PublishedTable that
        && rows.equals(that.rows)
        && columns.equals(that.columns)
        && counts.equals(that.counts)
        && rowTotals.equals(that.rowTotals)
        && columnTotals.equals(that.columnTotals)
        && Objects.equals(grandTotal, that.grandTotal)
        && note.equals(that.note);
  }

  @Override
  public int hashCode() {
    return Objects.hash(rows, columns, counts, rowTotals, columnTotals, grandTotal, note);
  }

  /**
   * The table with its totals in lines and columns of text, the note below it.
   *
   * @param total what the row and the column of totals are called
   * @param sentence a sentence of the note in the words of the reader
   * @return the text, without a line feed at its end
   */
  public String inWords(String total, Function<KeyedSentence, String> sentence) {
    Objects.requireNonNull(total, "total");
    Objects.requireNonNull(sentence, "sentence");
    return TableText.of(this, total) + note.stream().map(sentence).collect(Collectors.joining(" "));
  }

  /** The table with its totals in lines and columns of text, the note below it, in English. */
  @Override
  public String toString() {
    return inWords("total", KeyedSentence::inEnglish);
  }
}
