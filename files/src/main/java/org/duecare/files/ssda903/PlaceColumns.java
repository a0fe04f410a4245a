package org.duecare.files.ssda903;

import java.util.Arrays;
import java.util.Optional;

/**
 * Where the child lives, row by row of Episodes: texts that few callers need, so not always kept.
 */
final class PlaceColumns {

  private static final Column[] COLUMNS = {Column.HOME_POST, Column.PL_POST, Column.URN};

  /** The texts, numbered as children are. */
  private final ChildIds texts = new ChildIds();

  private final int[][] values = new int[COLUMNS.length][0];

  void grow(int capacity) {
    for (int i = 0; i < values.length; i++) {
      values[i] = Arrays.copyOf(values[i], capacity);
    }
  }

  void add(RowCells cells, int row) {
    for (int i = 0; i < values.length; i++) {
      values[i][row] = cells.text(COLUMNS[i], texts);
    }
  }

  /** Adds some rows of another file behind those that there are. */
  void addAll(PlaceColumns other, int first, int count) {
    int[] numbers = texts.numbersOf(other.texts);
    grow(first + count);
    for (int i = 0; i < values.length; i++) {
      for (int row = 0; row < count; row++) {
        int text = other.values[i][row];
        values[i][first + row] = text < 0 ? text : numbers[text];
      }
    }
  }

  Optional<String> home(int row) {
    return text(0, row);
  }

  Optional<String> placedAt(int row) {
    return text(1, row);
  }

  Optional<String> providerNumber(int row) {
    return text(2, row);
  }

  private Optional<String> text(int column, int row) {
    int text = values[column][row];
    return text < 0 ? Optional.empty() : Optional.of(texts.text(text));
  }
}
