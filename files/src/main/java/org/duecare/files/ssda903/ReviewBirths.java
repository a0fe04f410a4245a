package org.duecare.files.ssda903;

import java.util.Arrays;

/** The date of birth that a file of Reviews gives each child, and where it gives it first. */
final class ReviewBirths {

  private int[] births = new int[0];
  private int[] lines = new int[0];

  /** Takes the date of birth of a row; false if an earlier row of the child gave another. */
  boolean agrees(int child, int birth, int line) {
    if (child >= births.length) {
      grow(child);
    }
    if (births[child] == Days.NONE) {
      births[child] = birth;
      lines[child] = line;
    }
    if (births[child] == birth) {
      return true;
    }
    births[child] = Days.INVALID;
    return false;
  }

  private void grow(int child) {
    int before = births.length;
    births = Arrays.copyOf(births, child + child / 2 + 64);
    lines = Arrays.copyOf(lines, births.length);
    Arrays.fill(births, before, births.length, Days.NONE);
  }

  /** How many children there may be. */
  int count() {
    return births.length;
  }

  /** The day, {@link Days#NONE} if none is given, {@link Days#INVALID} if several are. */
  int birth(int child) {
    return births[child];
  }

  int line(int child) {
    return lines[child];
  }
}
