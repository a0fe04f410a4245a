package org.duecare.files.ssda903;

import org.duecare.files.IssueCode;
import org.jspecify.annotations.Nullable;

/**
 * Puts the reviews of a child in order, one a day: the last folder's, with the code of the last
 * folder that gives one. Where that folder gives two, nothing tells which is right, and the review
 * has none.
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
    for (int i = from; i < to; i++) {
      int row = child.review(i);
      if (row != chosen && i > from && isOfOneFile(child.review(i - 1), row)) {
        dropRepeatInFile(child.review(i - 1), row);
      } else if (row != chosen) {
        findings.dropReview(IssueCode.ROWS_REPEATED, row);
      }
    }
    settleCode(child, from, to, chosen);
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

  private void settleCode(ChildRows child, int from, int to, int chosen) {
    int last = to - 1;
    while (last > from && !reviews.code(child.review(last)).isKnown()) {
      last--;
    }
    int coded = child.review(last);
    ReviewCode used = reviews.code(coded);
    @Nullable ReviewCode other = null;
    @Nullable ReviewCode earlier = null;
    for (int i = last - 1; i >= from; i--) {
      ReviewCode code = reviews.code(child.review(i));
      if (code.isKnown() && code != used) {
        boolean sameFolder = folder(child.review(i)) == folder(coded);
        other = sameFolder ? code : other;
        earlier = sameFolder ? earlier : code;
      }
    }
    if (other != null) {
      reportTwoCodes(chosen, used, other);
      reviews.removeCode(chosen);
      return;
    }
    if (earlier != null) {
      reportChangedCode(chosen, used, earlier);
    }
    reviews.takeCode(chosen, coded);
  }

  private void reportTwoCodes(int chosen, ReviewCode one, ReviewCode other) {
    boolean inOrder = one.compareTo(other) < 0;
    findings.review(
        IssueCode.REVIEW_WITH_TWO_CODES,
        chosen,
        Column.REVIEW_CODE,
        () ->
            "two participation codes for one review: held "
                + Days.date(reviews.day(chosen))
                + ", "
                + (inOrder ? one : other)
                + " and "
                + (inOrder ? other : one)
                + "; neither is used");
  }

  private void reportChangedCode(int chosen, ReviewCode used, ReviewCode earlier) {
    findings.review(
        IssueCode.REVIEW_CODE_CHANGED,
        chosen,
        Column.REVIEW_CODE,
        () ->
            "another participation code in an earlier folder: held "
                + Days.date(reviews.day(chosen))
                + ", "
                + earlier
                + "; "
                + used
                + " is used");
  }

  private int folder(int row) {
    return in.reviewFiles().folder(row);
  }
}
