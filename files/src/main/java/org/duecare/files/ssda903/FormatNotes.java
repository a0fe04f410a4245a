package org.duecare.files.ssda903;

import java.util.EnumSet;
import java.util.Set;
import org.duecare.files.IssueCode;

/**
 * Counts what is unusual in the form of one file and handled all the same. Each kind becomes one
 * note, at the first line where it was met.
 */
final class FormatNotes {

  private static final Set<IssueCode> KINDS =
      EnumSet.of(
          IssueCode.BYTE_ORDER_MARK,
          IssueCode.CARRIAGE_RETURNS,
          IssueCode.BLANK_LINES,
          IssueCode.SURROUNDING_BLANKS,
          IssueCode.LOWER_CASE,
          IssueCode.ISO_DATES,
          IssueCode.SHORT_DATES,
          IssueCode.EMPTY_CELLS_BEYOND_COLUMNS,
          IssueCode.COLUMN_NAMES_REPEATED,
          IssueCode.REVIEWS_BLANK,
          IssueCode.REVIEWS_OF_EARLIER_PERIOD,
          IssueCode.REVIEWS_BEFORE_YEAR,
          IssueCode.ROWS_REPEATED,
          IssueCode.EPISODES_ENDED_SINCE,
          IssueCode.RECORDS_BLANK,
          IssueCode.RECORDS_REPLACED,
          IssueCode.RECORDS_IN_FUTURE);

  private final int[] counts = new int[IssueCode.values().length];
  private final int[] firstLines = new int[counts.length];

  void count(IssueCode kind, int line) {
    count(kind, line, 1);
  }

  void count(IssueCode kind, int line, int times) {
    int i = kind.ordinal();
    if (times > 0) {
      firstLines[i] = counts[i] == 0 ? line : Math.min(firstLines[i], line);
      counts[i] += times;
    }
  }

  int of(IssueCode kind) {
    return counts[kind.ordinal()];
  }

  /** Adds what another thread has counted in the same file. */
  void addAll(FormatNotes other) {
    for (IssueCode kind : KINDS) {
      count(kind, other.firstLines[kind.ordinal()], other.of(kind));
    }
  }

  void report(String file, IssueLog log) {
    for (IssueCode kind : KINDS) {
      int n = of(kind);
      if (n > 0) {
        log.add(kind, file, firstLines[kind.ordinal()], () -> sentence(kind, n));
      }
    }
  }

  private static String sentence(IssueCode kind, int n) {
    return switch (kind) {
      case BYTE_ORDER_MARK -> "the file begins with a byte-order mark: it is skipped";
      case CARRIAGE_RETURNS -> "lines ending with a carriage return: " + n;
      case BLANK_LINES -> "blank lines: " + n + "; they are skipped";
      case SURROUNDING_BLANKS -> "cells with blanks around their text: " + n;
      case LOWER_CASE -> "codes or column names not in capitals: " + n;
      case ISO_DATES -> "dates written yyyy-mm-dd: " + n;
      case SHORT_DATES -> "dates with a day or month of one digit: " + n;
      case EMPTY_CELLS_BEYOND_COLUMNS -> "rows with empty cells beyond the columns: " + n;
      case COLUMN_NAMES_REPEATED -> "rows that repeat the column names: " + n;
      case REVIEWS_BLANK -> "reviews with neither date nor code: " + n;
      case REVIEWS_OF_EARLIER_PERIOD ->
          "reviews of an earlier period of care that is not in the return: " + n;
      case REVIEWS_BEFORE_YEAR -> "reviews before the year of the return: " + n;
      case ROWS_REPEATED -> "rows that repeat another: " + n + "; one of each is used";
      case EPISODES_ENDED_SINCE ->
          "episodes that were open in an earlier folder and have ended: " + n;
      case RECORDS_BLANK -> "rows that say nothing: " + n;
      case RECORDS_REPLACED -> "rows that a later folder gives otherwise: " + n + "; it is used";
      case RECORDS_IN_FUTURE -> "rows of what began after the day: " + n;
      default -> throw new AssertionError(kind);
    };
  }
}
