package org.duecare.files.ssda903;

import java.util.List;
import org.duecare.files.IssueCode;

/** Checks that a temporary placement lies within a period of care and is left for the old one. */
final class TemporaryPlacementRules implements ChildRule {

  private static final long TEMPORARY =
      CodeSet.of(List.of(PlaceCode.T0, PlaceCode.T1, PlaceCode.T2, PlaceCode.T3, PlaceCode.T4));

  @Override
  public void check(ChildRows child, Findings findings) {
    if (!child.hasPlace(TEMPORARY) || child.isUnjudged()) {
      return;
    }
    EpisodeColumns episodes = child.episodes();
    for (int i = 0; i < child.episodeCount(); i++) {
      int row = child.episode(i);
      if (!episodes.place(row).isTemporary()) {
        continue;
      }
      if (child.mark(i) == PeriodMarks.Mark.STARTS) {
        findings.episode(
            IssueCode.STARTS_IN_TEMPORARY,
            row,
            Column.PLACE,
            () ->
                "period of care starts in a temporary placement: starts "
                    + Days.date(episodes.start(row)));
      }
      if (!child.endsPeriod(i)) {
        checkReturn(child, i, findings);
      } else if (episodes.endReason(row).endsCare() && !episodes.isOpen(row)) {
        findings.episode(
            IssueCode.ENDS_IN_TEMPORARY,
            row,
            Column.PLACE,
            () ->
                "period of care ends in a temporary placement: ended "
                    + Days.date(episodes.end(row)));
      }
    }
  }

  private static void checkReturn(ChildRows child, int i, Findings findings) {
    if (child.mark(i) != PeriodMarks.Mark.GOES_ON) {
      return;
    }
    EpisodeColumns episodes = child.episodes();
    int next = child.episode(i + 1);
    boolean returned =
        episodes.startReason(next) == StartReason.P
            && episodes.place(next) == episodes.place(child.episode(i - 1));
    if (!returned) {
      findings.episode(
          IssueCode.NOT_RETURNED_FROM_TEMPORARY,
          child.episode(i),
          Column.PLACE,
          () ->
              "temporary placement is not left with P for the placement before it: left "
                  + Days.date(episodes.start(next)));
    }
  }
}
