package org.duecare.files.ssda903;

import org.duecare.files.IssueCode;

/** Reads one file of Header. */
final class HeaderReader implements RowReader<BirthColumns> {

  private static final int FIRST_CAPACITY = 1 << 8;

  private static final int LEAST_AGE_OF_A_MOTHER = 11;

  private final TableRows in;
  private final BirthColumns rows = new BirthColumns();

  HeaderReader(TableRows in) {
    this.in = in;
  }

  @Override
  public void read() {
    int birth = in.cells().day(Column.DOB);
    if (Days.isDay(birth)) {
      add(birth);
    } else if (in.cells().repeatName(Column.DOB)) {
      in.drop(IssueCode.COLUMN_NAMES_REPEATED);
    } else {
      in.refuse(IssueCode.BIRTH_INVALID, Column.DOB, () -> in.cells().shown(Column.DOB).notADate());
    }
  }

  @Override
  public BirthColumns rows() {
    return rows;
  }

  @Override
  public int count() {
    return rows.count();
  }

  private void add(int birth) {
    if (rows.isFull()) {
      rows.grow(Math.max(FIRST_CAPACITY, in.expectedRows(rows.count())));
    }
    rows.add(in, birth);
    int row = rows.count() - 1;
    note(rows.sex(row) == CodeTable.UNKNOWN, IssueCode.SEX_INVALID, Column.SEX, Codes.SEX);
    note(
        rows.ethnicGroup(row) == CodeTable.UNKNOWN,
        IssueCode.ETHNIC_GROUP_INVALID,
        Column.ETHNIC,
        Codes.ETHNIC_GROUP);
    note(
        rows.mother(row) == CodeTable.UNKNOWN,
        IssueCode.MOTHER_INVALID,
        Column.MOTHER,
        Codes.YES_OR_NO);
    checkMother(rows.birthOfChild(row), birth);
  }

  private void note(boolean unknown, IssueCode issue, Column column, Codes<?> codes) {
    if (unknown) {
      in.note(issue, column, () -> in.cells().shown(column).notACode(codes.table().listed()));
    }
  }

  private void checkMother(int birthOfChild, int birth) {
    if (birthOfChild == Days.INVALID) {
      in.note(
          IssueCode.BIRTH_OF_CHILD_INVALID,
          Column.MC_DOB,
          () -> in.cells().shown(Column.MC_DOB).notADate());
    }
    if (Days.isDay(birthOfChild)
        && Birthdays.compareToBirthday(birthOfChild, birth, LEAST_AGE_OF_A_MOTHER) < 0) {
      in.note(
          IssueCode.MOTHER_UNDER_11,
          Column.MC_DOB,
          () -> "mother under the age of " + LEAST_AGE_OF_A_MOTHER + " when her child was born");
    }
  }
}
