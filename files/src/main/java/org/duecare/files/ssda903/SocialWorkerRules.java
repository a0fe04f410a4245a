package org.duecare.files.ssda903;

import java.util.Locale;
import java.util.Optional;
import org.duecare.core.child.SocialWorkerSpell.Reason;
import org.duecare.files.IssueCode;

/** Checks the social workers of a child against each other, the year and the episodes. */
final class SocialWorkerRules implements ChildRule {

  /** A child may be without a worker for so many days (rule SW10). */
  private static final int LONGEST_GAP = 7;

  @Override
  public void check(ChildRows child, Findings findings) {
    Optional<RecordRows> given = child.in().records().of(RecordTable.SW_EPISODES);
    if (given.isPresent()) {
      RecordRows workers = given.get();
      int[] rows = workers.rows(child.child());
      for (int i = 0; i < rows.length; i++) {
        checkRow(workers, rows[i], child, findings);
        if (i > 0) {
          checkSequence(workers, rows[i - 1], rows[i], child, findings);
        }
      }
      if (rows.length > 0) {
        checkContinued(workers, rows, child, findings);
        checkYear(workers, rows, child, findings);
      }
    }
  }

  private static void checkRow(RecordRows workers, int row, ChildRows child, Findings findings) {
    int number = workers.value(Column.SW_ID, row);
    if (number >= 0 && isUnusual(workers.columns().texts().text(number))) {
      findings.record(
          IssueCode.SOCIAL_WORKER_NUMBER_UNUSUAL,
          workers,
          row,
          Column.SW_ID,
          () -> "number of a social worker begins with neither SW nor XX");
    }
    int start = workers.start(row);
    int end = workers.end(row);
    if (start == end) {
      findings.record(
          IssueCode.SOCIAL_WORKER_OF_ONE_DAY,
          workers,
          row,
          Column.SW_DEC,
          () -> "social worker begins and ends on one day: " + Days.date(start));
    }
    ReturnYears years = child.in().years();
    int folder = workers.folder(row);
    if (!years.isKnown(folder)) {
      return;
    }
    if (start > years.lastDay(folder)) {
      findings.record(
          IssueCode.SOCIAL_WORKER_AFTER_YEAR,
          workers,
          row,
          Column.SW_DECOM,
          () ->
              "social worker after the year of the return: from "
                  + Days.date(start)
                  + ", the year ended "
                  + years.last(folder));
    }
    int firstDay = Days.firstOfReturn(years.year(folder) - 1);
    if (Days.isDay(end) && (end < firstDay || end > years.lastDay(folder))) {
      findings.record(
          IssueCode.SOCIAL_WORKER_OUTSIDE_YEARS,
          workers,
          row,
          Column.SW_DEC,
          () ->
              "social worker until a day outside the year of the return and the one before it: to "
                  + Days.date(end)
                  + ", the year ended "
                  + years.last(folder));
    }
  }

  private static boolean isUnusual(String number) {
    String capitals = number.toUpperCase(Locale.ROOT);
    return !capitals.startsWith("SW") && !capitals.startsWith("XX");
  }

  private static void checkSequence(
      RecordRows workers, int before, int row, ChildRows child, Findings findings) {
    int start = workers.start(row);
    int end = workers.end(before);
    if (workers.isOpen(before)) {
      findings.record(
          IssueCode.SOCIAL_WORKER_NOT_ENDED,
          workers,
          row,
          Column.SW_DECOM,
          () ->
              "social worker begins though the one before has not ended: from " + Days.date(start));
    } else if (start < end) {
      findings.record(
          IssueCode.SOCIAL_WORKERS_OVERLAP,
          workers,
          row,
          Column.SW_DECOM,
          () ->
              "social worker begins before the one before has ended: from "
                  + Days.date(start)
                  + ", the one before ended "
                  + Days.date(end));
    } else if (start - end > LONGEST_GAP && CareOfYear.isInCareOn(end, child)) {
      findings.record(
          IssueCode.SOCIAL_WORKER_GAP,
          workers,
          row,
          Column.SW_DECOM,
          () ->
              "more than "
                  + LONGEST_GAP
                  + " days without a social worker: from "
                  + Days.date(end)
                  + " to "
                  + Days.date(start));
    }
  }

  /** One who had not ended in a folder must be in the next one, or a later one. */
  private static void checkContinued(
      RecordRows workers, int[] rows, ChildRows child, Findings findings) {
    int newest = 0;
    for (int row : rows) {
      newest = Math.max(newest, workers.folder(row));
    }
    for (int row : rows) {
      if (workers.isOpen(row)
          && workers.folder(row) < newest
          && child.in().years().isKnown(workers.folder(row))) {
        findings.record(
            IssueCode.SOCIAL_WORKER_NOT_CONTINUED,
            workers,
            row,
            Column.SW_DECOM,
            () ->
                "social worker who had not ended is not in a later folder: from "
                    + Days.date(workers.start(row)));
      }
    }
  }

  private static void checkYear(
      RecordRows workers, int[] rows, ChildRows child, Findings findings) {
    ReturnYears years = child.in().years();
    int folder = years.newest();
    int lastRow = rows[rows.length - 1];
    if (child.isUnjudged()
        || !years.isKnown(folder)
        || !workers.isGivenIn(folder)
        || !CareOfYear.isInCareOn(years.lastDay(folder), child)) {
      return;
    }
    if (!isAnyOn(years.lastDay(folder), workers, rows)) {
      findings.record(
          IssueCode.SOCIAL_WORKER_MISSING,
          workers,
          lastRow,
          Column.SW_DEC,
          () -> "no social worker on " + years.last(folder) + ", when the child is looked after");
    }
    int first = rows[0];
    boolean firstContact =
        Codes.SOCIAL_WORKER_CHANGE
            .value(workers.value(Column.SW_REASON, first))
            .filter(Reason.FIRST_CONTACT::equals)
            .isPresent();
    if (!firstContact
        && workers.start(first) > years.firstDay(folder)
        && CareOfYear.isUnbroken(child, folder)) {
      findings.record(
          IssueCode.SOCIAL_WORKER_MISSING_AT_START,
          workers,
          first,
          Column.SW_DECOM,
          () ->
              "no social worker before "
                  + Days.date(workers.start(first))
                  + ", and looked after since before "
                  + Days.date(years.firstDay(folder)));
    }
  }

  private static boolean isAnyOn(int day, RecordRows workers, int[] rows) {
    for (int row : rows) {
      if (workers.start(row) <= day && (workers.isOpen(row) || workers.end(row) > day)) {
        return true;
      }
    }
    return false;
  }
}
