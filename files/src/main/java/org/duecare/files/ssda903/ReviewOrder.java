package org.duecare.files.ssda903;

import org.duecare.files.IssueCode;

/**
 * Puts the reviews of a child in order, one a day: the last folder's, with the first code in it.
 */
final class ReviewOrder {

  private final ReturnColumns in;
  private final ReviewColumns reviews;
  private final Findings findings;

  ReviewOrder(ReturnColumns in, Findings findings) {
    this.in = in;
    this.reviews = in.reviews();
    this.findings = findings;
  }

  void arrange(ChildRows child) {
    child.sortReviews();
    int count = child.reviewCount();
    int kept = 0;
    int from = 0;
    while (from < count) {
      int to = from + 1;
      while (to < count && reviews.day(child.review(to)) == reviews.day(child.review(from))) {
        to++;
      }
      child.setReview(kept++, to == from + 1 ? child.review(from) : choose(child, from, to));
      from = to;
    }
    child.keepReviews(kept);
  }

  private int choose(ChildRows child, int from, int to) {
    int first = from;
    int lastFolder = folder(child.review(to - 1));
    while (folder(child.review(first)) < lastFolder) {
      first++;
    }
    int chosen = child.review(first);
    int coded = codedRow(child, first, from, to);
    for (int i = from; i < to; i++) {
      int row = child.review(i);
      if (row != chosen && i > from && isOfOneFile(child.review(i - 1), row)) {
        dropRepeatInFile(child.review(i - 1), row);
      } else if (row != chosen) {
        findings.dropReview(IssueCode.ROWS_REPEATED, row);
      }
    }
    reportOtherCode(child, from, to, chosen, coded);
    reviews.takeCode(chosen, coded);
    return chosen;
  }

  private boolean isOfOneFile(int before, int row) {
    return in.reviewFiles().indexOf(before) == in.reviewFiles().indexOf(row);
  }

  private void dropRepeatInFile(int before, int row) {
    findings.dropReview();
    findings.review(
        IssueCode.REVIEW_GIVEN_TWICE,
        row,
        Column.REVIEW,
        () ->
            "review given twice in this file, also in line "
                + reviews.line(before)
                + ": held "
                + Days.date(reviews.day(row)));
  }

  /** The first row with a known code from one on; if there is none, the last before it. */
  private int codedRow(ChildRows child, int first, int from, int to) {
    for (int i = first; i < to; i++) {
      if (reviews.code(child.review(i)).isKnown()) {
        return child.review(i);
      }
    }
    for (int i = first - 1; i >= from; i--) {
      if (reviews.code(child.review(i)).isKnown()) {
        return child.review(i);
      }
    }
    return child.review(first);
  }

  private void reportOtherCode(ChildRows child, int from, int to, int chosen, int coded) {
    ReviewCode used = reviews.code(coded);
    for (int i = from; i < to; i++) {
      ReviewCode other = reviews.code(child.review(i));
      if (other.isKnown() && other != used) {
        findings.review(
            IssueCode.REVIEW_WITH_TWO_CODES,
            chosen,
            Column.REVIEW_CODE,
            () ->
                "two participation codes for one review: held "
                    + Days.date(reviews.day(chosen))
                    + ", "
                    + used
                    + " and "
                    + other
                    + "; "
                    + used
                    + " is used");
        return;
      }
    }
  }

  private int folder(int row) {
    return in.reviewFiles().folder(row);
  }
}
