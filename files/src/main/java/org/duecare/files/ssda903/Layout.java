package org.duecare.files.ssda903;

import java.util.Arrays;

/** Which column of a file is which. */
final class Layout {

  private static final int ABSENT = -1;

  private final int[] indexes = new int[Column.values().length];
  private final int named;
  private final int width;
  private final int namesNotInCapitals;

  /** The layout of a table with these columns, those of the table once at most. */
  Layout(TableShape shape, ColumnNames columns) {
    Arrays.fill(indexes, ABSENT);
    int last = columns.names().size();
    while (last > 0 && columns.names().get(last - 1).isEmpty()) {
      last--;
    }
    named = last;
    width = columns.names().size();
    namesNotInCapitals = columns.notInCapitals();
    for (Column column : Column.values()) {
      if (shape.reads(column.name())) {
        indexes[column.ordinal()] = columns.names().indexOf(column.name());
      }
    }
  }

  /** The layout of a table in XML, where each cell has the place of its column among all. */
  Layout(TableShape shape) {
    Arrays.fill(indexes, ABSENT);
    for (Column column : shape.columns()) {
      indexes[column.ordinal()] = column.ordinal();
    }
    named = indexes.length;
    width = indexes.length;
    namesNotInCapitals = 0;
  }

  /** How many cells a row has at least: those up to the last column with a name. */
  int named() {
    return named;
  }

  /** How many cells a row may have: those of the line of names. */
  int width() {
    return width;
  }

  int namesNotInCapitals() {
    return namesNotInCapitals;
  }

  boolean has(Column column) {
    return indexes[column.ordinal()] != ABSENT;
  }

  /** The place of a column, from 0; negative if it is not there. */
  int indexOf(Column column) {
    return indexes[column.ordinal()];
  }
}
