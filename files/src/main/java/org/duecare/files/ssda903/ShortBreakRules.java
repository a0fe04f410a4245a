package org.duecare.files.ssda903;

import java.util.List;
import org.duecare.files.IssueCode;

/** Checks short breaks, and how often a year holds them or a carer's holiday. */
final class ShortBreakRules implements ChildRule {

  private static final int MOST_DAYS_IN_YEAR = 75;
  private static final int MOST_HOLIDAYS_IN_YEAR = 2;

  private static final long SHORT_BREAKS = CodeSet.of(List.of(StatusCode.V3, StatusCode.V4));
  private static final long CARER_HOLIDAY = CodeSet.bit(PlaceCode.T3);

  @Override
  public void check(ChildRows child, Findings findings) {
    boolean concerned = child.hasStatus(SHORT_BREAKS) || child.hasPlace(CARER_HOLIDAY);
    if (!concerned || child.isUnjudged()) {
      return;
    }
    checkStarts(child, findings);
    checkPeriods(child, findings);
    ReturnYears years = child.in().years();
    for (int folder = 0; folder < years.folders(); folder++) {
      if (years.isKnown(folder)) {
        checkYear(child, years.firstDay(folder), years.lastDay(folder), findings);
      }
    }
  }

  private static void checkStarts(ChildRows child, Findings findings) {
    EpisodeColumns episodes = child.episodes();
    for (int i = 0; i < child.episodeCount(); i++) {
      int row = child.episode(i);
      if (episodes.status(row) == StatusCode.V3 && episodes.startReason(row) != StartReason.S) {
        findings.episode(
            IssueCode.SHORT_BREAK_NOT_A_START,
            row,
            Column.RNE,
            () -> "a short break begins with S: starts " + Days.date(episodes.start(row)));
      }
    }
  }

  /** Section 20 and short breaks in one period of care. */
  private static void checkPeriods(ChildRows child, Findings findings) {
    EpisodeColumns episodes = child.episodes();
    for (int i = 1; i < child.episodeCount(); i++) {
      int row = child.episode(i);
      StatusCode before = episodes.status(child.episode(i - 1));
      StatusCode status = episodes.status(row);
      boolean mixed =
          (before == StatusCode.V2 && status.isShortBreak())
              || (before.isShortBreak() && status == StatusCode.V2);
      if (mixed && child.mark(i) == PeriodMarks.Mark.GOES_ON) {
        findings.episode(
            IssueCode.ACCOMMODATION_MIXED,
            row,
            Column.LS,
            () ->
                "short breaks and section 20 in one period of care: "
                    + status
                    + " follows "
                    + before
                    + ", starts "
                    + Days.date(episodes.start(row)));
      }
    }
  }

  private static void checkYear(ChildRows child, int firstDay, int lastDay, Findings findings) {
    EpisodeColumns episodes = child.episodes();
    int days = 0;
    int holidays = 0;
    StatusCode kind = StatusCode.BLANK;
    boolean mixed = false;
    for (int i = 0; i < child.episodeCount(); i++) {
      int row = child.episode(i);
      int from = Math.max(firstDay, episodes.start(row));
      int to = episodes.isOpen(row) ? lastDay : Math.min(lastDay, episodes.end(row));
      if (to < from) {
        continue;
      }
      StatusCode status = episodes.status(row);
      if (status == StatusCode.V3) {
        boolean wasWithin = days <= MOST_DAYS_IN_YEAR;
        days += to - from;
        if (wasWithin && days > MOST_DAYS_IN_YEAR) {
          report(IssueCode.SHORT_BREAKS_TOO_MANY, Column.LS, row, lastDay, findings);
        }
      }
      if (status.isShortBreak()) {
        if (!mixed && kind.isShortBreak() && kind != status) {
          mixed = true;
          report(IssueCode.SHORT_BREAKS_MIXED, Column.LS, row, lastDay, findings);
        }
        kind = status;
      }
      if (episodes.place(row) == PlaceCode.T3 && ++holidays == MOST_HOLIDAYS_IN_YEAR + 1) {
        report(IssueCode.CARER_HOLIDAYS_TOO_MANY, Column.PLACE, row, lastDay, findings);
      }
    }
  }

  private static void report(
      IssueCode code, Column column, int row, int lastDay, Findings findings) {
    findings.episode(
        code, row, column, () -> sentence(code) + " in the year ending " + Days.date(lastDay));
  }

  private static String sentence(IssueCode code) {
    return switch (code) {
      case SHORT_BREAKS_TOO_MANY -> "V3 for more than " + MOST_DAYS_IN_YEAR + " days";
      case SHORT_BREAKS_MIXED -> "both V3 and V4";
      default -> "T3 more than " + MOST_HOLIDAYS_IN_YEAR + " times";
    };
  }
}
