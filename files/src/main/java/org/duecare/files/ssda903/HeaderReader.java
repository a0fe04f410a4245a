package org.duecare.files.ssda903;

import java.io.IOException;
import org.duecare.files.IssueCode;

/** Reads one file of Header. */
final class HeaderReader {

  private static final int FIRST_CAPACITY = 1 << 8;

  private static final int LEAST_AGE_OF_A_MOTHER = 11;

  private HeaderReader() {}

  static ReadTable<BirthColumns> read(TableFile file, IssueLog log) throws IOException {
    BirthColumns rows = new BirthColumns();
    try (TableRows in = new TableRows(file, log)) {
      while (in.next()) {
        int birth = in.cells().day(Column.DOB);
        if (Days.isDay(birth)) {
          if (rows.isFull()) {
            rows.grow(Math.max(FIRST_CAPACITY, in.expectedRows(rows.count())));
          }
          rows.add(in, birth);
          checkMother(in, birth);
        } else if (in.cells().repeatName(Column.DOB)) {
          in.drop(IssueCode.COLUMN_NAMES_REPEATED);
        } else {
          in.refuse(
              IssueCode.BIRTH_INVALID, Column.DOB, () -> in.cells().shown(Column.DOB).notADate());
        }
      }
      if (rows.count() == 0) {
        in.noteNoRows();
      }
      return ReadTable.of(file, rows, in, log);
    }
  }

  private static void checkMother(TableRows in, int birth) {
    int birthOfChild = in.cells().day(Column.MC_DOB);
    if (Days.isDay(birthOfChild)
        && Birthdays.compareToBirthday(birthOfChild, birth, LEAST_AGE_OF_A_MOTHER) < 0) {
      in.note(
          IssueCode.MOTHER_UNDER_11,
          Column.MC_DOB,
          () -> "mother under the age of " + LEAST_AGE_OF_A_MOTHER + " when her child was born");
    }
  }
}
