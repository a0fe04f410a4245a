package org.duecare.files.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the cells of one row to be written; each is one that is read as it was. */
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
   * @throws IllegalArgumentException if the value could not be read as it is
   */
  public <T> TableCells put(Column<T> column, T value) {
    String text = column.type().write(value);
    try {
      boolean asItWas =
          text.strip().equals(text) && column.read(text).filter(value::equals).isPresent();
      if (!asItWas) {
        throw unwritable(column, "it would be read as another value");
      }
    } catch (InvalidCellException e) {
      throw unwritable(column, e.sentence());
    }
    cells.put(column, text);
    return this;
  }

  /**
   * Fills a cell, if there is a value.
   *
   * @param <T> the type of the value
   * @param column the column
   * @param value the value; empty for a blank cell
   * @return these cells
   * @throws IllegalArgumentException if the value could not be read as it is
   */
  public <T> TableCells put(Column<T> column, Optional<T> value) {
    value.ifPresent(given -> put(column, given));
    return this;
  }

  /** The value itself is not repeated: it may be about a child. */
  private static IllegalArgumentException unwritable(Column<?> column, String fault) {
    return new IllegalArgumentException(
        "value of " + column.title() + " cannot be written: " + fault);
  }

  /**
   * The cells.
   *
   * @return the texts in the order of the columns
   */
  public List<String> texts() {
    return layout.columns().stream().map(column -> cells.getOrDefault(column, "")).toList();
  }
}
