package org.duecare.files.ssda903;

import java.util.Arrays;

/** The rows of Header, as far as they are read: child and date of birth. */
final class BirthColumns {

  private int[] child = new int[0];
  private int[] birth = new int[0];
  private int[] line = new int[0];
  private int count;

  int count() {
    return count;
  }

  boolean isFull() {
    return count == child.length;
  }

  void grow(int capacity) {
    child = Arrays.copyOf(child, capacity);
    birth = Arrays.copyOf(birth, capacity);
    line = Arrays.copyOf(line, capacity);
  }

  void add(TableRows row, int birthday) {
    child[count] = row.child();
    birth[count] = birthday;
    line[count] = row.line();
    count++;
  }

  int child(int row) {
    return child[row];
  }

  int birth(int row) {
    return birth[row];
  }

  int line(int row) {
    return line[row];
  }
}
