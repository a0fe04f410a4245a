package org.duecare.files.ssda903;

import java.nio.file.Path;
import java.util.List;

/**
 * Refuses folders that are certainly not given oldest first: answers would follow the oldest of
 * them. Where it only seems so, as with a few rows or mistyped dates, a note says it.
 */
final class FolderOrder {

  /** So many dates are neither typing errors nor, where none follows, chance. */
  private static final int ENOUGH = 20;

  /** One date in so many may be mistyped. */
  private static final int MISTYPED_IN = 100;

  private FolderOrder() {}

  /**
   * Checks each folder against those before it.
   *
   * @throws UnusableReturnException if a folder is certainly older than one before it
   */
  static void check(ReturnYears years, List<Path> paths) throws UnusableReturnException {
    for (int folder = 1; folder < years.folders(); folder++) {
      for (int before = 0; before < folder; before++) {
        if (isCertainlyOlder(folder, before, years)) {
          throw new UnusableReturnException(
              paths.get(folder),
              "folders not oldest first: "
                  + shown(before, years)
                  + " comes before "
                  + shown(folder, years)
                  + "; give the oldest first");
        }
      }
    }
  }

  /**
   * A newer return would hold what happened in the years of the older. This one holds much of its
   * own year and next to nothing after, where the other holds much.
   */
  private static boolean isCertainlyOlder(int folder, int other, ReturnYears years) {
    if (!years.isKnown(folder) || years.year(folder) >= years.year(other)) {
      return false;
    }
    int year = years.year(folder);
    int after = years.datesAfter(year, folder);
    int within = years.datesAfter(year - 1, folder) - after;
    return within >= ENOUGH
        && after * MISTYPED_IN <= within
        && years.datesAfter(year, other) >= ENOUGH;
  }

  private static String shown(int folder, ReturnYears years) {
    return years.name(folder) + " (year ending " + years.last(folder) + ")";
  }
}
