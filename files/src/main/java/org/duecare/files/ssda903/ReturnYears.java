package org.duecare.files.ssda903;

import java.time.LocalDate;
import java.util.List;
import org.duecare.files.IssueCode;

/**
 * The year of each folder, which nothing in a return states: it is taken to be the last year,
 * ending on 31 March, that holds at least a twentieth as many starts and ends of episodes as the
 * busiest, or the year that holds most reviews if that is later. A mistyped date or two do not move
 * it.
 */
final class ReturnYears {

  private static final int SHARE_OF_THE_BUSIEST = 20;

  private final int[] years;

  /** The folders whose year their reviews tell. */
  private final boolean[] byReviews;

  private final int[] firstDays;
  private final int[] lastDays;
  private final int oldest;

  private ReturnYears(int[] years, boolean[] byReviews) {
    this.years = years;
    this.byReviews = byReviews;
    firstDays = new int[years.length];
    lastDays = new int[years.length];
    for (int folder = 0; folder < years.length; folder++) {
      firstDays[folder] = isKnown(folder) ? Days.firstOfReturn(years[folder]) : Days.NONE;
      lastDays[folder] = isKnown(folder) ? Days.lastOfReturn(years[folder]) : Integer.MAX_VALUE;
    }
    oldest = findOldest();
  }

  /** Infers the years of this many folders. */
  static ReturnYears of(
      EpisodeColumns episodes,
      RowFiles files,
      ReviewColumns reviews,
      RowFiles reviewFiles,
      int folders) {
    int[][] counts = new int[folders][Days.LAST_YEAR - Days.FIRST_YEAR + 3];
    int row = 0;
    for (int i = 0; i < files.count(); i++) {
      int[] ofFolder = counts[files.file(i).folder()];
      for (; row < files.end(i); row++) {
        ofFolder[Days.returnYear(episodes.start(row)) - Days.FIRST_YEAR]++;
        if (!episodes.isOpen(row)) {
          ofFolder[Days.returnYear(episodes.end(row)) - Days.FIRST_YEAR]++;
        }
      }
    }
    int[] years = new int[folders];
    boolean[] byReviews = new boolean[folders];
    int[][] reviewCounts = countReviews(reviews, reviewFiles, folders);
    for (int folder = 0; folder < folders; folder++) {
      years[folder] = lastBusyYear(counts[folder]);
      int ofReviews = busiestYear(reviewCounts[folder]);
      byReviews[folder] = years[folder] > 0 && ofReviews > years[folder];
      years[folder] = byReviews[folder] ? ofReviews : years[folder];
    }
    return new ReturnYears(years, byReviews);
  }

  private static int[][] countReviews(ReviewColumns reviews, RowFiles files, int folders) {
    int[][] counts = new int[folders][Days.LAST_YEAR - Days.FIRST_YEAR + 3];
    int row = 0;
    for (int i = 0; i < files.count(); i++) {
      int[] ofFolder = counts[files.file(i).folder()];
      for (; row < files.end(i); row++) {
        ofFolder[Days.returnYear(reviews.day(row)) - Days.FIRST_YEAR]++;
      }
    }
    return counts;
  }

  /** The year with most; the first of several; 1900 without any. */
  private static int busiestYear(int[] counts) {
    int busiest = 0;
    for (int year = 1; year < counts.length; year++) {
      busiest = counts[year] > counts[busiest] ? year : busiest;
    }
    return Days.FIRST_YEAR + busiest;
  }

  private static int lastBusyYear(int[] counts) {
    int busiest = 0;
    for (int count : counts) {
      busiest = Math.max(busiest, count);
    }
    int year = busiest == 0 ? 0 : counts.length - 1;
    while (counts[year] * SHARE_OF_THE_BUSIEST < busiest) {
      year--;
    }
    return busiest == 0 ? 0 : Days.FIRST_YEAR + year;
  }

  /** Whether the year of a folder could be told: it has an episode. */
  boolean isKnown(int folder) {
    return years[folder] > 0;
  }

  /** The first day of the oldest return that is known; {@link Days#NONE} if none is. */
  int firstDay() {
    return firstDays[oldest];
  }

  /** The folder of the oldest return that is known. */
  int oldest() {
    return oldest;
  }

  private int findOldest() {
    int found = 0;
    for (int folder = 0; folder < years.length; folder++) {
      boolean older = !isKnown(found) || years[folder] < years[found];
      found = isKnown(folder) && older ? folder : found;
    }
    return found;
  }

  /** Whether a folder is the return for the year that ends in a year. */
  boolean isYearEnding(int folder, int year) {
    return years[folder] == year;
  }

  int firstDay(int folder) {
    return firstDays[folder];
  }

  /** The last day of the return of a folder; the greatest number if it is not known. */
  int lastDay(int folder) {
    return lastDays[folder];
  }

  /** The last day of the return of a folder, for messages. */
  LocalDate last(int folder) {
    return Days.date(lastDay(folder));
  }

  /** Whether the return of the year that holds a day was given. */
  boolean areGiven(int day) {
    int wanted = Days.returnYear(day);
    for (int year : years) {
      if (year == wanted) {
        return true;
      }
    }
    return false;
  }

  /** Whether a folder holds the year after that of the folder before it. */
  boolean followsOn(int folder) {
    return folder > 0 && isKnown(folder - 1) && years[folder] == years[folder - 1] + 1;
  }

  int folders() {
    return years.length;
  }

  void report(List<String> folders, IssueLog log) {
    for (int i = 0; i < years.length; i++) {
      if (isKnown(i)) {
        int last = lastDay(i);
        boolean ofReviews = byReviews[i];
        log.add(
            IssueCode.RETURN_YEAR_INFERRED,
            folders.get(i),
            () ->
                "taken as the return for the year ending "
                    + Days.date(last)
                    + (ofReviews
                        ? ": the year that holds most of its reviews"
                        : ": the last year that holds a twentieth of the starts and ends of the"
                            + " busiest"));
      }
      int same = earlierOfTheSameYear(i);
      if (same >= 0) {
        log.add(
            IssueCode.RETURN_YEAR_TWICE,
            folders.get(i),
            () -> "for the same year as " + folders.get(same) + ": where they differ this is used");
      }
      if (i > 0 && isKnown(i - 1) && isKnown(i)) {
        reportStep(i, folders, log);
      }
    }
  }

  /** An earlier folder that is known to be of the same year; negative if there is none. */
  private int earlierOfTheSameYear(int folder) {
    int earlier = folder - 1;
    while (earlier >= 0 && !(isKnown(folder) && years[earlier] == years[folder])) {
      earlier--;
    }
    return earlier;
  }

  private void reportStep(int folder, List<String> folders, IssueLog log) {
    int before = lastDay(folder - 1);
    int step = years[folder] - years[folder - 1];
    if (step < 0) {
      log.add(
          IssueCode.FOLDERS_NOT_OLDEST_FIRST,
          folders.get(folder),
          () ->
              "seems older than the folder before it, for the year ending "
                  + Days.date(before)
                  + ": folders are expected oldest first");
    } else if (step > 1) {
      log.add(
          IssueCode.RETURN_YEAR_MISSING,
          folders.get(folder),
          () ->
              "no folder for the year ending "
                  + Days.date(Days.lastOfReturn(years[folder] - 1))
                  + ": what happened and was reviewed in it is not known");
    }
  }
}
