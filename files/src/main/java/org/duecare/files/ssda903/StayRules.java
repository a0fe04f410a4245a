package org.duecare.files.ssda903;

import java.util.EnumMap;
import java.util.Map;
import org.duecare.files.IssueCode;
import org.jspecify.annotations.Nullable;

/** Checks how long a child stays under a legal status or in a placement that has a limit. */
final class StayRules implements ChildRule {

  /** A limit in days; an open episode counts to the end of the year of its return. */
  private record Limit(IssueCode code, int days) {}

  /** Episodes of one status that follow each other without a break add up. */
  private static final Map<StatusCode, Limit> OF_STATUS =
      new EnumMap<>(
          Map.of(
              StatusCode.L1, new Limit(IssueCode.POLICE_PROTECTION_TOO_LONG, 3),
              StatusCode.L2, new Limit(IssueCode.EMERGENCY_PROTECTION_TOO_LONG, 21),
              StatusCode.L3, new Limit(IssueCode.ASSESSMENT_ORDER_TOO_LONG, 7),
              StatusCode.J2, new Limit(IssueCode.POLICE_TRANSFER_TOO_LONG, 21)));

  private static final Map<StatusCode, Limit> OF_ONE_EPISODE =
      new EnumMap<>(Map.of(StatusCode.V3, new Limit(IssueCode.SHORT_BREAK_TOO_LONG, 17)));

  private static final Map<PlaceCode, Limit> OF_PLACEMENT =
      new EnumMap<>(
          Map.of(
              PlaceCode.T1, new Limit(IssueCode.HOSPITAL_TOO_LONG, 42),
              PlaceCode.T3, new Limit(IssueCode.CARER_HOLIDAY_TOO_LONG, 21),
              PlaceCode.T4, new Limit(IssueCode.TEMPORARY_TOO_LONG, 7)));

  private static final long STATUSES =
      CodeSet.of(OF_STATUS.keySet()) | CodeSet.of(OF_ONE_EPISODE.keySet());
  private static final long PLACEMENTS = CodeSet.of(OF_PLACEMENT.keySet());

  @Override
  public void check(ChildRows child, Findings findings) {
    boolean concerned = child.hasStatus(STATUSES) || child.hasPlace(PLACEMENTS);
    if (!concerned || child.isUnjudged()) {
      return;
    }
    EpisodeColumns episodes = child.episodes();
    for (int i = 0; i < child.episodeCount(); i++) {
      int row = child.episode(i);
      int start = episodes.start(row);
      StatusCode status = episodes.status(row);
      Limit together = OF_STATUS.get(status);
      if (together != null && !continuesStatus(child, i)) {
        check(together, status, row, Column.LS, start, endOfStatus(child, i), findings);
      }
      int end = endOf(child, row);
      check(OF_ONE_EPISODE.get(status), status, row, Column.LS, start, end, findings);
      PlaceCode place = episodes.place(row);
      check(OF_PLACEMENT.get(place), place, row, Column.PLACE, start, end, findings);
    }
  }

  private static boolean continuesStatus(ChildRows child, int i) {
    EpisodeColumns episodes = child.episodes();
    return i > 0
        && episodes.end(child.episode(i - 1)) == episodes.start(child.episode(i))
        && episodes.status(child.episode(i - 1)) == episodes.status(child.episode(i));
  }

  private static int endOfStatus(ChildRows child, int first) {
    int last = first;
    while (last + 1 < child.episodeCount() && continuesStatus(child, last + 1)) {
      last++;
    }
    return endOf(child, child.episode(last));
  }

  private static int endOf(ChildRows child, int row) {
    return child.episodes().isOpen(row) ? child.in().lastDayOfYear(row) : child.episodes().end(row);
  }

  private static void check(
      @Nullable Limit limit,
      Enum<?> what,
      int row,
      Column column,
      int start,
      int end,
      Findings findings) {
    if (limit != null && end - start > limit.days()) {
      findings.episode(
          limit.code(),
          row,
          column,
          () ->
              what
                  + " lasts more than "
                  + limit.days()
                  + " days: from "
                  + Days.date(start)
                  + " to "
                  + Days.date(end));
    }
  }
}
