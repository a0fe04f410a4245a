package org.duecare.files.ssda903;

import java.util.Arrays;

/** The rows of Header, as far as they are read: child and date of birth, and what is checked. */
final class BirthColumns {

  /** What stands for a pupil number until one is needed. */
  private static final String NOT_OF_SCHOOL_AGE = "UN1";

  private int[] child = new int[0];
  private int[] birth = new int[0];
  private int[] line = new int[0];
  private boolean[] withoutNumber = new boolean[0];
  private boolean[] mother = new boolean[0];
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
    withoutNumber = Arrays.copyOf(withoutNumber, capacity);
    mother = Arrays.copyOf(mother, capacity);
  }

  void add(TableRows row, int birthday) {
    child[count] = row.child();
    birth[count] = birthday;
    line[count] = row.line();
    withoutNumber[count] = row.cells().say(Column.UPN, NOT_OF_SCHOOL_AGE);
    mother[count] = !row.cells().isBlank(Column.MOTHER);
    count++;
  }

  int child(int row) {
    return child[row];
  }

  int birth(int row) {
    return birth[row];
  }

  /** Whether the row says that no pupil number is needed at the child's age. */
  boolean isWithoutNumber(int row) {
    return withoutNumber[row];
  }

  /** Whether the row says of the child whether she is a mother. */
  boolean saysWhetherMother(int row) {
    return mother[row];
  }

  int line(int row) {
    return line[row];
  }
}
