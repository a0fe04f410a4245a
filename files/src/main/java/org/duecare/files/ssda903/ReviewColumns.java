package org.duecare.files.ssda903;

import java.util.Arrays;

/** The rows of Reviews, column by column. */
final class ReviewColumns {

  private int[] child = new int[0];
  private int[] day = new int[0];
  private int[] line = new int[0];
  private byte[] code = new byte[0];
  private int count;

  int count() {
    return count;
  }

  boolean isFull() {
    return count == child.length;
  }

  void grow(int capacity) {
    child = Arrays.copyOf(child, capacity);
    day = Arrays.copyOf(day, capacity);
    line = Arrays.copyOf(line, capacity);
    code = Arrays.copyOf(code, capacity);
  }

  void add(TableRows row, int reviewDay, byte reviewCode) {
    child[count] = row.child();
    day[count] = reviewDay;
    line[count] = row.line();
    code[count] = reviewCode;
    count++;
  }

  /** Adds the rows of another file, whose children have these numbers here. */
  void addAll(ReviewColumns other, int[] numbers) {
    if (count == 0) {
      child = other.child;
      day = other.day;
      line = other.line;
      code = other.code;
      count = other.count;
    } else {
      int total = count + other.count;
      grow(total);
      System.arraycopy(other.child, 0, child, count, other.count);
      System.arraycopy(other.day, 0, day, count, other.count);
      System.arraycopy(other.line, 0, line, count, other.count);
      System.arraycopy(other.code, 0, code, count, other.count);
      count = total;
    }
    for (int i = count - other.count; i < count; i++) {
      child[i] = numbers[child[i]];
    }
  }

  /** The children by row; a row beyond {@link #count()} has none. */
  int[] children() {
    return child;
  }

  /** The days by row. */
  int[] days() {
    return day;
  }

  int day(int row) {
    return day[row];
  }

  int line(int row) {
    return line[row];
  }

  ReviewCode code(int row) {
    return ReviewCode.of(code[row]);
  }

  /** Gives a row the code of another. */
  void takeCode(int row, int other) {
    code[row] = code[other];
  }

  /** Leaves a row without a code. */
  void removeCode(int row) {
    code[row] = CodeTable.BLANK;
  }
}
