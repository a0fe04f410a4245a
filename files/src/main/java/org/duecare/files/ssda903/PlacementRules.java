package org.duecare.files.ssda903;

import java.util.List;
import org.duecare.files.IssueCode;

/** Checks which placements go with which legal status. */
final class PlacementRules implements ChildRule {

  private static final long SHORT_BREAKS = CodeSet.of(List.of(StatusCode.V3, StatusCode.V4));
  private static final long UNDER_PLACEMENT_ORDER = CodeSet.of(List.of(PlaceCode.A5, PlaceCode.A6));

  @Override
  public void check(ChildRows child, Findings findings) {
    boolean concerned =
        child.hasStatus(SHORT_BREAKS)
            || child.hasPlace(UNDER_PLACEMENT_ORDER)
            || (child.hasStatus(CodeSet.bit(StatusCode.V2))
                && child.hasPlace(CodeSet.bit(PlaceCode.P1)));
    if (concerned) {
      checkAll(child, findings);
    }
  }

  private static void checkAll(ChildRows child, Findings findings) {
    EpisodeColumns episodes = child.episodes();
    for (int i = 0; i < child.episodeCount(); i++) {
      int row = child.episode(i);
      StatusCode status = episodes.status(row);
      PlaceCode place = episodes.place(row);
      if (status == StatusCode.V2 && place == PlaceCode.P1) {
        report(IssueCode.WITH_PARENTS_UNDER_SECTION_20, child, row, findings);
      }
      if (status.isShortBreak() && place.isTemporary()) {
        report(IssueCode.SHORT_BREAK_IN_TEMPORARY, child, row, findings);
      }
      if (status.isShortBreak() && (place == PlaceCode.U1 || place == PlaceCode.U4)) {
        report(IssueCode.SHORT_BREAK_IN_LONG_TERM, child, row, findings);
      }
      if (status != StatusCode.E1 && (place == PlaceCode.A5 || place == PlaceCode.A6)) {
        report(IssueCode.PLACED_WITHOUT_ORDER, child, row, findings);
      }
    }
  }

  private static void report(IssueCode code, ChildRows child, int row, Findings findings) {
    EpisodeColumns episodes = child.episodes();
    findings.episode(
        code,
        row,
        Column.PLACE,
        () ->
            "placement and legal status do not go together: "
                + episodes.place(row)
                + " with "
                + episodes.status(row)
                + " from "
                + Days.date(episodes.start(row)));
  }
}
