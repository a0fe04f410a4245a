package org.duecare.files.ssda903;

import java.time.LocalDate;

/**
 * Leaves out of a child's rows what lies after the day as of which the return is read: it was not
 * known then, so it neither changes an answer nor contradicts what was.
 */
final class LaterRows {

  /** After every day that a cell can hold. */
  static final int NO_DAY = Integer.MAX_VALUE;

  private final int asOf;
  private final Findings findings;

  LaterRows(int asOf, Findings findings) {
    this.asOf = asOf;
    this.findings = findings;
  }

  /** A day as of which to read; {@link #NO_DAY} if no cell can hold a later one. */
  static int asOf(LocalDate day) {
    return day.getYear() > Days.LAST_YEAR ? NO_DAY : Days.of(day);
  }

  void leaveOut(ChildRows child) {
    if (asOf != NO_DAY) {
      leaveOutEpisodes(child);
      leaveOutReviews(child);
    }
  }

  private void leaveOutEpisodes(ChildRows child) {
    int kept = 0;
    for (int i = 0; i < child.episodeCount(); i++) {
      int row = child.episode(i);
      if (child.episodes().start(row) > asOf) {
        findings.dropEpisode(row);
        AsOfRules.noteLater(child.episodes().start(row), Column.DECOM, row, asOf, findings);
      } else {
        child.setEpisode(kept++, row);
      }
    }
    child.keepEpisodes(kept);
  }

  private void leaveOutReviews(ChildRows child) {
    int kept = 0;
    for (int i = 0; i < child.reviewCount(); i++) {
      int row = child.review(i);
      int day = child.reviews().day(row);
      if (day > asOf) {
        findings.dropReview();
        findings.earliestReview().take(row, day);
        AsOfRules.noteLater(day, row, asOf, findings);
      } else {
        child.setReview(kept++, row);
      }
    }
    child.keepReviews(kept);
  }
}
