package org.duecare.files.table;

import java.util.Optional;

/**
 * A column of a layout. Immutable and thread-safe.
 *
 * @param <T> what its cells hold
 * @param title its name in the first line, in small letters
 * @param type what its cells hold
 * @param isNeeded whether no file is read without it
 * @param meaning what it tells, for the document of the layout
 */
public record Column<T>(String title, CellType<T> type, boolean isNeeded, String meaning) {

  /**
   * A column without which no file is read.
   *
   * @param <T> what its cells hold
   * @param title its name in the first line
   * @param type what its cells hold
   * @param meaning what it tells
   * @return the column
   */
  public static <T> Column<T> needed(String title, CellType<T> type, String meaning) {
    return new Column<>(title, type, /* isNeeded= */ true, meaning);
  }

  /**
   * A column that a file may be without.
   *
   * @param <T> what its cells hold
   * @param title its name in the first line
   * @param type what its cells hold
   * @param meaning what it tells
   * @return the column
   */
  public static <T> Column<T> optional(String title, CellType<T> type, String meaning) {
    return new Column<>(title, type, /* isNeeded= */ false, meaning);
  }

  /**
   * Reads a cell.
   *
   * @param text the text without blanks around it
   * @return the value; empty where the text is
   * @throws InvalidCellException if the text is not what the column holds
   */
  public Optional<T> read(String text) throws InvalidCellException {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(type.read(text));
    } catch (InvalidCellException e) {
      throw e.in(this);
    }
  }

  /**
   * The refusal of a row whose cell must hold something.
   *
   * @return the exception
   */
  public InvalidCellException blank() {
    return new InvalidCellException("blank: " + type.expected()).in(this);
  }
}
