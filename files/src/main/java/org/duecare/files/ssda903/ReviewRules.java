package org.duecare.files.ssda903;

import org.duecare.files.IssueCode;

/** Checks reviews against the child's age, the other reviews and the legal status. */
final class ReviewRules implements ChildRule {

  private static final int FOUR = 4;

  /** Two reviews within fewer days than these are rarely two reviews. */
  private static final int FEW_DAYS = 7;

  @Override
  public void check(ChildRows child, Findings findings) {
    ReviewColumns reviews = child.reviews();
    boolean wasOverFour = false;
    for (int i = 0; i < child.reviewCount(); i++) {
      int row = child.review(i);
      ReviewCode code = reviews.code(row);
      if (child.birth() != Days.NONE) {
        checkAge(child, row, code, findings);
      }
      if (wasOverFour && code == ReviewCode.PN0) {
        findings.review(
            IssueCode.REVIEW_CODES_AT_ODDS,
            row,
            Column.REVIEW_CODE,
            () ->
                "PN0, under four, after a review at four or over: held "
                    + Days.date(reviews.day(row)));
      }
      wasOverFour |= code.isKnown() && code != ReviewCode.PN0;
      if (i > 0) {
        checkDistance(reviews, child.review(i - 1), row, findings);
      }
    }
    checkShortBreaks(child, findings);
  }

  /** On the 4th birthday itself either code passes, as the Department's checks have it. */
  private static void checkAge(ChildRows child, int row, ReviewCode code, Findings findings) {
    int day = child.reviews().day(row);
    int beside = child.compareToBirthday(day, FOUR);
    if (code == ReviewCode.PN0 && beside > 0) {
      findings.review(
          IssueCode.UNDER_FOUR_CODE_AFTER_FOUR,
          row,
          Column.REVIEW_CODE,
          () -> "PN0, under four, after the 4th birthday: held " + Days.date(day));
    } else if (code.isKnown() && code != ReviewCode.PN0 && beside < 0) {
      findings.review(
          IssueCode.OVER_FOUR_CODE_BEFORE_FOUR,
          row,
          Column.REVIEW_CODE,
          () -> code + ", four or over, before the 4th birthday: held " + Days.date(day));
    }
  }

  private static void checkDistance(ReviewColumns reviews, int before, int row, Findings findings) {
    int days = reviews.day(row) - reviews.day(before);
    if (days < FEW_DAYS) {
      findings.review(
          IssueCode.REVIEWS_CLOSE_TOGETHER,
          row,
          Column.REVIEW,
          () ->
              "two reviews within "
                  + FEW_DAYS
                  + " days: held "
                  + Days.date(reviews.day(before))
                  + " and "
                  + Days.date(reviews.day(row)));
    }
  }

  /** One other episode is enough to pass. */
  private static void checkShortBreaks(ChildRows child, Findings findings) {
    for (int i = 0; i < child.episodeCount(); i++) {
      if (!child.episodes().status(child.episode(i)).isShortBreak()) {
        return;
      }
    }
    if (child.episodeCount() > 0 && child.reviewCount() > 0) {
      findings.review(
          IssueCode.SHORT_BREAKS_REVIEWED,
          child.review(0),
          Column.REVIEW,
          () -> "reviews of a child all of whose episodes are short breaks");
    }
  }
}
