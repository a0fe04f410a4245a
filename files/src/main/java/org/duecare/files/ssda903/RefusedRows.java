package org.duecare.files.ssda903;

import java.util.Arrays;

/** The refused rows of a file whose child is known, and how many were refused in all. */
final class RefusedRows {

  private int[] children = new int[8];
  private int[] lines = new int[8];
  private int[] starts = new int[8];
  private int known;
  private int count;

  void addUnknownChild() {
    count++;
  }

  /**
   * Adds a row.
   *
   * @param start the day on which its episode starts; {@link Days#NONE} if it is not known
   */
  void add(int child, int line, int start) {
    if (known == lines.length) {
      children = Arrays.copyOf(children, 2 * known);
      lines = Arrays.copyOf(lines, 2 * known);
      starts = Arrays.copyOf(starts, 2 * known);
    }
    children[known] = child;
    lines[known] = line;
    starts[known] = start;
    known++;
    count++;
  }

  /** Gives the children the numbers that they have among those of all files. */
  void renumber(int[] numbers) {
    for (int i = 0; i < known; i++) {
      children[i] = numbers[children[i]];
    }
  }

  /** How many rows were refused, whosever they are. */
  int count() {
    return count;
  }

  /** How many of them have a known child. */
  int known() {
    return known;
  }

  int child(int i) {
    return children[i];
  }

  int line(int i) {
    return lines[i];
  }

  /** The day on which its episode starts; {@link Days#NONE} if it is not known. */
  int start(int i) {
    return starts[i];
  }
}
