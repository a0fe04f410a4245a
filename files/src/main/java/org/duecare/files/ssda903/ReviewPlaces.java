package org.duecare.files.ssda903;

import org.duecare.core.care.Birthday;
import org.duecare.files.IssueCode;

/** Keeps the reviews of a child that lie in a period of care; both of its ends belong to it. */
final class ReviewPlaces {

  private final ReturnColumns in;
  private final Findings findings;

  ReviewPlaces(ReturnColumns in, Findings findings) {
    this.in = in;
    this.findings = findings;
  }

  void keepThoseInCare(ChildRows child) {
    int kept = 0;
    int first = 0;
    int last = child.episodeCount() == 0 ? 0 : child.lastOfPeriod(0);
    for (int i = 0; i < child.reviewCount(); i++) {
      int row = child.review(i);
      int day = in.reviews().day(row);
      while (!child.isUnjudged() && first < child.episodeCount() && endedBefore(child, last, day)) {
        first = last + 1;
        last = first < child.episodeCount() ? child.lastOfPeriod(first) : last;
      }
      if (!isImpossible(child, row, day) && isInCare(child, first, row, day)) {
        child.setReview(kept++, row);
      }
    }
    child.keepReviews(kept);
  }

  private static boolean endedBefore(ChildRows child, int last, int day) {
    int end = child.periodEnd(last);
    return (end != Days.NONE && end < day)
        || child.compareToBirthday(day, Birthday.AGE_OF_MAJORITY) > 0;
  }

  private boolean isImpossible(ChildRows child, int row, int day) {
    boolean beforeBirth = !child.isUnjudged() && child.birth() != Days.NONE && day < child.birth();
    if (!beforeBirth && day >= Days.CHILDREN_ACT) {
      return false;
    }
    findings.refuseReview(
        IssueCode.REVIEW_IMPOSSIBLE,
        row,
        () ->
            "review held before "
                + (beforeBirth ? "birth" : "the Children Act 1989 came into force")
                + ": held "
                + Days.date(day));
    return true;
  }

  private boolean isInCare(ChildRows child, int first, int row, int day) {
    if (child.isUnjudged()) {
      return true;
    }
    int count = child.episodeCount();
    if (count == 0) {
      findings.refuseReview(
          IssueCode.REVIEW_WITHOUT_EPISODE,
          row,
          () -> "review of a child without an episode: held " + Days.date(day));
      return false;
    }
    if (first == count) {
      refuseAfterCare(child, row, day);
      return false;
    }
    int start = in.episodes().start(child.episode(first));
    if (child.mark(first) != PeriodMarks.Mark.STARTS || day >= start) {
      return true;
    }
    if (first == 0 && day < in.years().firstDay()) {
      findings.dropReview(IssueCode.REVIEWS_OF_EARLIER_PERIOD, row);
    } else if (first == 0) {
      findings.refuseReview(
          IssueCode.REVIEW_BEFORE_CARE,
          row,
          () ->
              "review held before care began: held "
                  + Days.date(day)
                  + ", care began "
                  + Days.date(start));
    } else {
      int end = in.episodes().end(child.episode(first - 1));
      findings.refuseReview(
          IssueCode.REVIEW_BETWEEN_PERIODS,
          row,
          () ->
              "review held between two periods of care: held "
                  + Days.date(day)
                  + ", care ended "
                  + Days.date(end)
                  + " and began again "
                  + Days.date(start));
    }
    return false;
  }

  private void refuseAfterCare(ChildRows child, int row, int day) {
    int end = child.periodEnd(child.episodeCount() - 1);
    if (end == Days.NONE || child.compareToBirthday(end, Birthday.AGE_OF_MAJORITY) > 0) {
      findings.refuseReview(
          IssueCode.REVIEW_AFTER_MAJORITY,
          row,
          () ->
              "review held after the 18th birthday, with which care ended: held " + Days.date(day));
    } else {
      findings.refuseReview(
          IssueCode.REVIEW_AFTER_CARE,
          row,
          () ->
              "review held after care ended: held "
                  + Days.date(day)
                  + ", care ended "
                  + Days.date(end));
    }
  }
}
