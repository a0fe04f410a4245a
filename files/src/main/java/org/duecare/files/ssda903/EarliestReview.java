package org.duecare.files.ssda903;

import org.duecare.files.IssueCode;

/**
 * The earliest review that is kept, which says from when on reviews are known unless the caller
 * does, and whether it stands apart from the others, as one with a mistyped year does.
 */
final class EarliestReview {

  private static final int NO_ROW = -1;

  private final int[] byYear = new int[Days.LAST_YEAR - Days.FIRST_YEAR + 3];
  private int row = NO_ROW;
  private int day = Integer.MAX_VALUE;

  /**
   * Takes the reviews of a child that were kept, in order. Of a child whose facts are in doubt one
   * before birth is kept too, and its date cannot be right.
   */
  void take(ChildRows child) {
    for (int i = 0; i < child.reviewCount(); i++) {
      int reviewDay = child.reviews().day(child.review(i));
      if (reviewDay >= child.birth()) {
        byYear[Days.returnYear(reviewDay) - Days.FIRST_YEAR]++;
        replaceBy(child.review(i), reviewDay);
      }
    }
  }

  void take(EarliestReview other) {
    for (int i = 0; i < byYear.length; i++) {
      byYear[i] += other.byYear[i];
    }
    replaceBy(other.row, other.day);
  }

  private void replaceBy(int otherRow, int otherDay) {
    if (otherDay < day || (otherDay == day && otherRow < row)) {
      row = otherRow;
      day = otherDay;
    }
  }

  /** The 1 April on or before it; without any, a day given. */
  int knownFrom(int otherwise) {
    return row == NO_ROW ? otherwise : Days.firstOfReturn(Days.returnYear(day));
  }

  /** Notes it if a whole year without any review lies between it and all others. */
  void report(ReturnColumns in, IssueLog log) {
    if (row == NO_ROW) {
      return;
    }
    int year = Days.returnYear(day) - Days.FIRST_YEAR;
    boolean apart = byYear[year] == 1 && byYear[year + 1] == 0;
    boolean alone = true;
    for (int later = year + 1; later < byYear.length; later++) {
      alone &= byYear[later] == 0;
    }
    if (apart && !alone) {
      log.add(
          IssueCode.EARLIEST_REVIEW_APART,
          in.reviewFiles().of(row).name(),
          in.reviews().line(row),
          Column.REVIEW,
          () ->
              in.births()
                  .hide(
                      in.reviews().children()[row],
                      "a year or more without any review follows this one: held "
                          + Days.date(day)
                          + "; it alone sets from when reviews are taken to be known, "
                          + Days.date(knownFrom(day))
                          + ", and --history D sets another day"));
    }
  }
}
