package org.duecare.files.ssda903;

import java.util.Arrays;

/** The rows of a table of records, column by column. */
final class RecordColumns {

  private final RecordTable table;

  /** What stands in text cells, numbered as children are. */
  private final ChildIds texts = new ChildIds();

  private final int[][] values;
  private int[] child = new int[0];
  private int[] line = new int[0];
  private int count;

  RecordColumns(RecordTable table) {
    this.table = table;
    values = new int[table.fields().size()][0];
  }

  RecordTable table() {
    return table;
  }

  int count() {
    return count;
  }

  boolean isFull() {
    return count == child.length;
  }

  void grow(int capacity) {
    child = Arrays.copyOf(child, capacity);
    line = Arrays.copyOf(line, capacity);
    for (int i = 0; i < values.length; i++) {
      values[i] = Arrays.copyOf(values[i], capacity);
    }
  }

  /** Adds a row that has been found good. */
  void add(TableRows row, int... cells) {
    child[count] = row.child();
    line[count] = row.line();
    for (int i = 0; i < values.length; i++) {
      values[i][count] = cells[i];
    }
    count++;
  }

  /** Adds the rows of another file, whose children have these numbers here. */
  void addAll(RecordColumns other, int... numbers) {
    int first = count;
    int[] textNumbers = texts.numbersOf(other.texts);
    grow(count + other.count);
    System.arraycopy(other.line, 0, line, first, other.count);
    for (int i = 0; i < values.length; i++) {
      System.arraycopy(other.values[i], 0, values[i], first, other.count);
    }
    for (int row = 0; row < other.count; row++) {
      child[first + row] = numbers[other.child[row]];
    }
    for (int i = 0; i < values.length; i++) {
      for (int row = 0; table.fields().get(i).isText() && row < other.count; row++) {
        int text = other.values[i][row];
        values[i][first + row] = text < 0 ? text : textNumbers[text];
      }
    }
    count += other.count;
  }

  /** The texts, to which a row may add. */
  ChildIds texts() {
    return texts;
  }

  /** The children by row; a row beyond {@link #count()} has none. */
  int[] children() {
    return child;
  }

  int line(int row) {
    return line[row];
  }

  int value(int field, int row) {
    return values[field][row];
  }

  /** The values of a field by row. */
  int[] values(int field) {
    return values[field];
  }

  /** Whether two rows say the same. */
  boolean sayTheSame(int a, int b) {
    for (int[] column : values) {
      if (column[a] != column[b]) {
        return false;
      }
    }
    return true;
  }
}
