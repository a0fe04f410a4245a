package org.duecare.files.ssda903;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * PL_DISTANCE: how far the placement is from home in miles, row by row of Episodes. Most returns
 * tell of no row, and it takes no room then.
 */
final class DistanceColumn {

  /** What stands for a distance that is not known. */
  static final double NOT_KNOWN = Double.NaN;

  /** What stands for a cell that holds no distance. */
  static final double INVALID = -1;

  /** What the Department for Education writes for a distance that is not known. */
  static final String CODE_FOR_NOT_KNOWN = "999.9";

  private static final double MOST = Double.parseDouble(CODE_FOR_NOT_KNOWN);
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(\\.\\d{1,15})?");
  private static final int FIRST_CAPACITY = 1 << 10;

  private double[] miles = new double[0];

  /** The miles in a text that is not blank; the mark for not known, or for no distance. */
  static double read(String text) {
    if (!NUMBER.matcher(text).matches()) {
      return INVALID;
    }
    double read = Double.parseDouble(text);
    // No two places in Great Britain lie 999.9 miles apart.
    return read < MOST ? read : read == MOST ? NOT_KNOWN : INVALID;
  }

  void set(int row, double value) {
    if (row >= miles.length && !Double.isNaN(value)) {
      grow(Math.max(FIRST_CAPACITY, row + row / 2 + 1));
    }
    if (row < miles.length) {
      miles[row] = value;
    }
  }

  private void grow(int capacity) {
    int before = miles.length;
    miles = Arrays.copyOf(miles, capacity);
    Arrays.fill(miles, before, capacity, NOT_KNOWN);
  }

  double of(int row) {
    return row < miles.length ? miles[row] : NOT_KNOWN;
  }

  /** Adds the rows of another file behind those that there are, so many of them. */
  void addAll(DistanceColumn other, int rows) {
    if (rows == 0) {
      miles = other.miles;
    } else if (other.miles.length > 0) {
      int needed = rows + other.miles.length;
      if (needed > miles.length) {
        grow(needed);
      }
      System.arraycopy(other.miles, 0, miles, rows, other.miles.length);
    }
  }
}
