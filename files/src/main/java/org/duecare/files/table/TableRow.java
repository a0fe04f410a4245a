package org.duecare.files.table;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duecare.files.IssueCode;
import org.jspecify.annotations.Nullable;

/** The cells of one row by column, as values. */
public final class TableRow {

  private final int line;
  private final Layout layout;
  private final Map<Column<?>, Integer> places;
  private final List<String> cells;

  TableRow(int line, Layout layout, TableHead head, List<String> cells) {
    this.line = line;
    this.layout = layout;
    this.places = head.places();
    this.cells = cells;
  }

  /** A row that is in no file yet. */
  static TableRow of(Layout layout, List<String> cells) {
    Map<Column<?>, Integer> places = new HashMap<>();
    layout.columns().forEach(column -> places.put(column, places.size()));
    return new TableRow(0, layout, new TableHead(places, cells.size()), cells);
  }

  /**
   * Where the row stands.
   *
   * @return the physical line, from 1; 0 where it is in no file
   */
  public int line() {
    return line;
  }

  /**
   * Whether a cell holds nothing.
   *
   * @param column the column
   * @return true where it is blank or the file is without the column
   */
  public boolean isBlank(Column<?> column) {
    return raw(column).isEmpty();
  }

  /** The cell without the blanks around it. */
  private String raw(Column<?> column) {
    @Nullable Integer place = places.get(column);
    String cell = place == null ? "" : cells.get(place).strip();
    return layout.isBlank(cell) ? "" : cell;
  }

  /**
   * The value of a cell that has to hold one.
   *
   * @param <T> the type of the value
   * @param column the column
   * @return the value
   * @throws InvalidCellException if the cell is blank or not what the column holds
   */
  public <T> T get(Column<T> column) throws InvalidCellException {
    Optional<T> value = find(column);
    if (value.isEmpty()) {
      throw column.blank();
    }
    return value.get();
  }

  /**
   * The value of a cell.
   *
   * @param <T> the type of the value
   * @param column the column
   * @return the value; empty where the cell is blank
   * @throws InvalidCellException if the cell is not what the column holds
   */
  public <T> Optional<T> find(Column<T> column) throws InvalidCellException {
    return column.read(raw(column));
  }

  /**
   * The value of a cell, if it can be read.
   *
   * @param <T> the type of the value
   * @param column the column
   * @return the value; empty where the cell is blank or not what the column holds
   */
  public <T> Optional<T> readable(Column<T> column) {
    try {
      return find(column);
    } catch (InvalidCellException e) {
      return Optional.empty();
    }
  }

  /**
   * Checks that one day does not lie before another.
   *
   * @param earlier the column of the day that comes first
   * @param later the column of the day that comes on it or after it
   * @throws InvalidCellException if both are given, and it lies before; or one cannot be read
   */
  public void requireInOrder(Column<LocalDate> earlier, Column<LocalDate> later)
      throws InvalidCellException {
    Optional<LocalDate> first = find(earlier);
    Optional<LocalDate> second = find(later);
    if (first.isPresent() && second.filter(first.get()::isAfter).isPresent()) {
      throw InvalidCellException.of(
          IssueCode.DATES_OUT_OF_ORDER,
          later,
          second.get() + " lies before " + earlier.title() + ", which is " + first.get());
    }
  }
}
