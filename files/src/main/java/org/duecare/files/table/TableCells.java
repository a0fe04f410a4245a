package org.duecare.files.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the cells of one row to be written. Not thread-safe. */
public final class TableCells {

  private final Layout layout;
  private final Map<Column<?>, String> cells = new HashMap<>();

  /**
   * A row without any cell.
   *
   * @param layout its columns
   */
  public TableCells(Layout layout) {
    this.layout = layout;
  }

  /**
   * Fills a cell.
   *
   * @param <T> the type of the value
   * @param column the column
   * @param value the value
   * @return these cells
   */
  public <T> TableCells put(Column<T> column, T value) {
    cells.put(column, column.type().write(value));
    return this;
  }

  /**
   * Fills a cell, if there is a value.
   *
   * @param <T> the type of the value
   * @param column the column
   * @param value the value; empty for a blank cell
   * @return these cells
   */
  public <T> TableCells put(Column<T> column, Optional<T> value) {
    value.ifPresent(given -> put(column, given));
    return this;
  }

  /**
   * The cells.
   *
   * @return the texts in the order of the columns
   */
  public List<String> texts() {
    return layout.columns().stream().map(column -> cells.getOrDefault(column, "")).toList();
  }

  /**
   * The cells as they will be read.
   *
   * @return the row
   */
  public TableRow asRow() {
    return TableRow.of(layout, texts());
  }
}
