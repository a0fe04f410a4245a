package org.duecare.files.ssda903;

import org.duecare.files.IssueCode;

/** Reads one file of Reviews. */
final class ReviewReader implements RowReader<ReviewRows> {

  private static final int FIRST_CAPACITY = 1 << 10;

  private final TableRows in;
  private final boolean hasBirths;
  private final boolean hasCodes;
  private final ReviewRows rows = new ReviewRows();

  ReviewReader(TableRows in) {
    this.in = in;
    hasBirths = in.layout().has(Column.DOB);
    hasCodes = in.layout().has(Column.REVIEW_CODE);
  }

  @Override
  public void read() {
    int day = in.cells().day(Column.REVIEW);
    byte code = in.cells().code(Column.REVIEW_CODE, ReviewCode.TABLE);
    if (!Days.isDay(day)) {
      refuse(day, code);
      return;
    }
    ReviewColumns columns = rows.columns();
    if (columns.isFull()) {
      columns.grow(Math.max(FIRST_CAPACITY, in.expectedRows(columns.count())));
    }
    columns.add(in, day, code);
    if (hasCodes && code <= CodeTable.UNKNOWN) {
      in.note(
          IssueCode.REVIEW_CODE_INVALID,
          Column.REVIEW_CODE,
          () -> in.cells().shown(Column.REVIEW_CODE).notACode(ReviewCode.TABLE.listed()));
    }
    if (hasBirths) {
      addBirth();
    }
  }

  @Override
  public ReviewRows rows() {
    return rows;
  }

  @Override
  public int count() {
    return rows.columns().count();
  }

  private void refuse(int day, byte code) {
    if (day == Days.NONE && code == CodeTable.BLANK) {
      in.drop(IssueCode.REVIEWS_BLANK);
    } else if (in.cells().repeatName(Column.REVIEW)) {
      in.drop(IssueCode.COLUMN_NAMES_REPEATED);
    } else {
      in.refuse(
          IssueCode.REVIEW_DATE_INVALID,
          Column.REVIEW,
          () -> in.cells().shown(Column.REVIEW).notADate());
    }
  }

  private void addBirth() {
    int birth = in.cells().day(Column.DOB);
    if (birth == Days.INVALID) {
      in.note(
          IssueCode.BIRTH_INVALID_IN_REVIEWS,
          Column.DOB,
          () -> in.cells().shown(Column.DOB).notADate());
    } else if (birth != Days.NONE && !rows.births().agrees(in.child(), birth, in.line())) {
      in.note(
          IssueCode.BIRTH_DIFFERS_IN_REVIEWS,
          Column.DOB,
          () -> "another date of birth than in an earlier row of the child: neither is used");
    }
  }
}
