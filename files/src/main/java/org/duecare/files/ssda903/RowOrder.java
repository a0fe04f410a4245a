package org.duecare.files.ssda903;

import java.util.Arrays;

/** Puts rows in order of their days; rows of one day are put in the order of their numbers. */
final class RowOrder {

  /** Most children have fewer rows, which are sorted in place. */
  private static final int FEW = 40;

  private static final long LOW_HALF = 0xFFFF_FFFFL;

  private RowOrder() {}

  /**
   * Sorts rows that are in the order of their numbers.
   *
   * @param rows the rows
   * @param count how many of them count
   * @param days the day of each row of the table
   */
  static void sort(int[] rows, int count, int[] days) {
    if (count > FEW) {
      sortMany(rows, count, days);
      return;
    }
    for (int i = 1; i < count; i++) {
      int row = rows[i];
      int day = days[row];
      int j = i;
      while (j > 0 && days[rows[j - 1]] > day) {
        rows[j] = rows[j - 1];
        j--;
      }
      rows[j] = row;
    }
  }

  private static void sortMany(int[] rows, int count, int[] days) {
    long[] keys = new long[count];
    for (int i = 0; i < count; i++) {
      keys[i] = (long) days[rows[i]] << Integer.SIZE | rows[i];
    }
    Arrays.sort(keys);
    for (int i = 0; i < count; i++) {
      rows[i] = (int) (keys[i] & LOW_HALF);
    }
  }
}
