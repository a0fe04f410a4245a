package org.duecare.files.ssda903;

import org.duecare.files.IssueCode;

/**
 * The earliest review that is kept, which says from when on reviews are known unless the caller
 * does, and whether it stands apart from the others, as one with a mistyped year does.
 */
final class EarliestReview {

  private static final int NO_ROW = -1;

  private int row = NO_ROW;
  private int day = Integer.MAX_VALUE;

  /** The day of the next review, which may be the same. */
  private int nextDay = Integer.MAX_VALUE;

  /**
   * Takes the reviews of a child that were kept, in order. Of a child whose facts are in doubt one
   * before birth is kept too, and its date cannot be right.
   */
  void take(ChildRows child) {
    int i = 0;
    while (i < child.reviewCount() && child.reviews().day(child.review(i)) < child.birth()) {
      i++;
    }
    for (int last = Math.min(i + 2, child.reviewCount()); i < last; i++) {
      add(child.review(i), child.reviews().day(child.review(i)));
    }
  }

  /** Takes a review that is left out because it was not known yet; that it was given counts. */
  void take(int laterRow, int laterDay) {
    add(laterRow, laterDay);
  }

  void take(EarliestReview other) {
    nextDay = Math.min(nextDay, other.nextDay);
    add(other.row, other.day);
  }

  private void add(int otherRow, int otherDay) {
    if (otherDay < day || (otherDay == day && otherRow < row)) {
      nextDay = Math.min(nextDay, day);
      row = otherRow;
      day = otherDay;
    } else {
      nextDay = Math.min(nextDay, otherDay);
    }
  }

  /** Whether there is a review at all. */
  boolean isThere() {
    return row != NO_ROW;
  }

  /** The 1 April on or before it; without any, a day given. */
  int knownFrom(int otherwise) {
    return row == NO_ROW ? otherwise : Days.firstOfReturn(Days.returnYear(day));
  }

  /** Notes it if a whole year without any review lies between it and all others. */
  void report(ReturnColumns in, IssueLog log) {
    boolean hasNext = nextDay < Integer.MAX_VALUE;
    if (hasNext && Days.returnYear(nextDay) > Days.returnYear(day) + 1) {
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
