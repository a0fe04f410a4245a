package org.duecare.files.ssda903;

import java.util.Optional;
import org.duecare.core.care.Birthday;
import org.duecare.files.IssueCode;

/** Checks the times that a child was missing against each other, the year and the episodes. */
final class MissingRules implements ChildRule {

  @Override
  public void check(ChildRows child, Findings findings) {
    Optional<RecordRows> given = child.in().records().of(RecordTable.MISSING);
    if (given.isPresent()) {
      RecordRows missing = given.get();
      int[] rows = missing.rows(child.child());
      for (int i = 0; i < rows.length; i++) {
        checkDays(missing, rows[i], child, findings);
        if (i > 0) {
          checkOverlap(missing, rows[i - 1], rows[i], findings);
        }
        if (!child.isUnjudged() && child.episodeCount() > 0) {
          checkCare(missing, rows[i], child, findings);
        }
      }
    }
  }

  private static void checkDays(RecordRows missing, int row, ChildRows child, Findings findings) {
    int start = missing.start(row);
    int end = missing.end(row);
    if (child.birth() != Days.NONE && start < child.birth()) {
      findings.record(
          IssueCode.MISSING_BEFORE_BIRTH,
          missing,
          row,
          Column.MIS_START,
          () -> "missing before birth: from " + Days.date(start));
    }
    ReturnYears years = child.in().years();
    int folder = missing.folder(row);
    if (!years.isKnown(folder)) {
      return;
    }
    if (start > years.lastDay(folder)) {
      findings.record(
          IssueCode.MISSING_AFTER_YEAR,
          missing,
          row,
          Column.MIS_START,
          () ->
              "missing after the year of the return: from "
                  + Days.date(start)
                  + ended(child, folder));
    }
    if (Days.isDay(end) && (end < years.firstDay(folder) || end > years.lastDay(folder))) {
      findings.record(
          IssueCode.MISSING_ENDS_OUTSIDE_YEAR,
          missing,
          row,
          Column.MIS_END,
          () ->
              "missing until a day outside the year of the return: to "
                  + Days.date(end)
                  + ended(child, folder));
    }
  }

  private static String ended(ChildRows child, int folder) {
    return ", the year ended " + child.in().years().last(folder);
  }

  private static void checkOverlap(RecordRows missing, int before, int row, Findings findings) {
    if (missing.isOpen(before) || missing.start(row) < missing.end(before)) {
      findings.record(
          IssueCode.MISSING_OVERLAPS,
          missing,
          row,
          Column.MIS_START,
          () ->
              "missing again before the time before has ended: from "
                  + Days.date(missing.start(row))
                  + ", the time before began "
                  + Days.date(missing.start(before)));
    }
  }

  /** Finds the episode that holds the start; without one the child was not in care. */
  private static void checkCare(RecordRows missing, int row, ChildRows child, Findings findings) {
    EpisodeColumns episodes = child.episodes();
    int start = missing.start(row);
    int holding = -1;
    boolean caredBefore = false;
    for (int i = 0; i < child.episodeCount(); i++) {
      int episode = child.episode(i);
      boolean begun = episodes.start(episode) <= start;
      caredBefore |= begun;
      holding = begun && (episodes.isOpen(episode) || episodes.end(episode) >= start) ? i : holding;
    }
    if (holding >= 0) {
      checkEnd(missing, row, holding, child, findings);
    } else if (caredBefore) {
      findings.record(
          IssueCode.MISSING_AFTER_CARE,
          missing,
          row,
          Column.MIS_START,
          () -> "missing while not looked after: from " + Days.date(start) + ", care had ended");
    } else {
      findings.record(
          IssueCode.MISSING_BEFORE_CARE,
          missing,
          row,
          Column.MIS_START,
          () ->
              "missing before care began: from "
                  + Days.date(start)
                  + ", the first episode starts "
                  + Days.date(episodes.start(child.episode(0))));
    }
  }

  private static void checkEnd(
      RecordRows missing, int row, int holding, ChildRows child, Findings findings) {
    EpisodeColumns episodes = child.episodes();
    int last = child.lastOfPeriod(holding);
    int careEnd = child.periodEnd(last);
    int end = missing.end(row);
    if (careEnd != Days.NONE && (end == Days.NONE || end > careEnd)) {
      findings.record(
          IssueCode.MISSING_BEYOND_CARE,
          missing,
          row,
          Column.MIS_END,
          () ->
              "missing after care had ended: from "
                  + Days.date(missing.start(row))
                  + (end == Days.NONE ? ", open" : " to " + Days.date(end))
                  + "; care ended "
                  + Days.date(careEnd));
    } else if (end == Days.NONE && !episodes.isOpen(child.episode(holding))) {
      findings.record(
          IssueCode.MISSING_FROM_ENDED_PLACEMENT,
          missing,
          row,
          Column.MIS_END,
          () ->
              "missing without end from an episode that ended "
                  + Days.date(episodes.end(child.episode(holding)))
                  + ": from "
                  + Days.date(missing.start(row)));
    }
    boolean atMajority =
        Days.isDay(careEnd)
            && end == careEnd
            && child.birth() != Days.NONE
            && child.compareToBirthday(careEnd, Birthday.AGE_OF_MAJORITY) == 0;
    if (atMajority && episodes.endReason(child.episode(last)) != EndReason.E8) {
      findings.record(
          IssueCode.MISSING_AT_MAJORITY,
          missing,
          row,
          Column.MIS_END,
          () ->
              "missing until the 18th birthday, and care ended with "
                  + episodes.endReason(child.episode(last))
                  + ": expected E8");
    }
  }
}
