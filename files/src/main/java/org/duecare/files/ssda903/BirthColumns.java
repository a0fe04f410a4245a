package org.duecare.files.ssda903;

import java.util.Arrays;

/** The rows of Header, column by column. */
final class BirthColumns {

  /** What stands for a pupil number until one is needed. */
  private static final String NOT_OF_SCHOOL_AGE = "UN1";

  private int[] child = new int[0];
  private int[] birth = new int[0];
  private int[] line = new int[0];
  private boolean[] withoutNumber = new boolean[0];
  private int[] birthOfChild = new int[0];
  private byte[] mother = new byte[0];
  private byte[] sex = new byte[0];
  private byte[] ethnicGroup = new byte[0];
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
    birthOfChild = Arrays.copyOf(birthOfChild, capacity);
    mother = Arrays.copyOf(mother, capacity);
    sex = Arrays.copyOf(sex, capacity);
    ethnicGroup = Arrays.copyOf(ethnicGroup, capacity);
  }

  void add(TableRows row, int birthday) {
    child[count] = row.child();
    birth[count] = birthday;
    line[count] = row.line();
    withoutNumber[count] = row.cells().say(Column.UPN, NOT_OF_SCHOOL_AGE);
    birthOfChild[count] = row.cells().day(Column.MC_DOB);
    mother[count] = row.cells().code(Column.MOTHER, Codes.YES_OR_NO.table());
    sex[count] = row.cells().code(Column.SEX, Codes.SEX.table());
    ethnicGroup[count] = row.cells().code(Column.ETHNIC, Codes.ETHNIC_GROUP.table());
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
    return mother[row] != CodeTable.BLANK;
  }

  /** The number among {@link Codes#YES_OR_NO}. */
  int mother(int row) {
    return mother[row];
  }

  /** The number among {@link Codes#SEX}. */
  int sex(int row) {
    return sex[row];
  }

  /** The number among {@link Codes#ETHNIC_GROUP}. */
  int ethnicGroup(int row) {
    return ethnicGroup[row];
  }

  /** When the child's own child was born; {@link Days#NONE} or {@link Days#INVALID} for no day. */
  int birthOfChild(int row) {
    return birthOfChild[row];
  }

  int line(int row) {
    return line[row];
  }
}
