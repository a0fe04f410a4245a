package org.duecare.files.ssda903;

import org.duecare.files.IssueCode;

/** Checks that an episode differs from the one before it in what its reason says has changed. */
final class ChangeRules implements ChildRule {

  @Override
  public void check(ChildRows child, Findings findings) {
    if (child.isUnjudged()) {
      return;
    }
    for (int i = 1; i < child.episodeCount(); i++) {
      if (child.mark(i) == PeriodMarks.Mark.GOES_ON) {
        int before = child.episode(i - 1);
        int row = child.episode(i);
        checkNeed(child.episodes(), before, row, findings);
        if (child.episodes().isJudgeable(before) && child.episodes().isJudgeable(row)) {
          checkReason(child.episodes(), before, row, findings);
        }
      }
    }
  }

  private static void checkNeed(EpisodeColumns episodes, int before, int row, Findings findings) {
    boolean known = Math.min(episodes.need(before), episodes.need(row)) > CodeTable.UNKNOWN;
    if (known && episodes.need(before) != episodes.need(row)) {
      findings.episode(
          IssueCode.NEED_CHANGED,
          row,
          Column.CIN,
          () ->
              "category of need changes within a period of care: starts "
                  + Days.date(episodes.start(row)));
    }
  }

  private static void checkReason(EpisodeColumns episodes, int before, int row, Findings findings) {
    boolean sameStatus = episodes.status(before) == episodes.status(row);
    boolean samePlacement = episodes.haveSamePlacement(before, row);
    // Where neither address is given, a move between two homes of one kind does not show.
    boolean surelySamePlacement = samePlacement && episodes.hasAddress(row);
    switch (episodes.startReason(row)) {
      case L -> {
        if (sameStatus || !samePlacement) {
          report(
              IssueCode.STATUS_CHANGE_NOT_SHOWN, "the legal status only", episodes, row, findings);
        }
      }
      case P, T -> {
        if (!sameStatus || surelySamePlacement) {
          report(
              IssueCode.PLACEMENT_CHANGE_NOT_SHOWN, "the placement only", episodes, row, findings);
        }
      }
      case B, U -> {
        if (sameStatus || surelySamePlacement) {
          report(
              IssueCode.DOUBLE_CHANGE_NOT_SHOWN,
              "the legal status and the placement",
              episodes,
              row,
              findings);
        }
      }
      default -> {}
    }
  }

  private static void report(
      IssueCode code, String change, EpisodeColumns episodes, int row, Findings findings) {
    findings.episode(
        code,
        row,
        Column.RNE,
        () ->
            episodes.startReason(row)
                + " says that "
                + change
                + " changed, and the episodes show otherwise: starts "
                + Days.date(episodes.start(row)));
  }
}
