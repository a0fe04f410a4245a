package org.duecare.files.ssda903;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The year of each folder, which nothing in a return states: it is taken to be the last year,
 * ending on 31 March, that holds at least a twentieth as many starts and ends of episodes as the
 * busiest, or the year that holds most reviews if that is later. A mistyped date or two do not move
 * it.
 */
final class ReturnYears {

  private static final int SHARE_OF_THE_BUSIEST = 20;

  private final List<String> names;
  private final int[] years;

  /** The folders whose year their reviews tell. */
  private final boolean[] byReviews;

  private final int[] firstDays;
  private final int[] lastDays;
  private final int oldest;

  /** How many starts, ends and reviews each folder has in each year from 1900 on. */
  private final int[][] dates;

  /** How many reviews all folders have in each year from 1900 on. */
  private final int[] reviews;

  private ReturnYears(
      List<String> names, int[] years, boolean[] byReviews, int[][] dates, int[] reviews) {
    this.names = names;
    this.reviews = reviews;
    this.years = years;
    this.byReviews = byReviews;
    this.dates = dates;
    firstDays = new int[years.length];
    lastDays = new int[years.length];
    for (int folder = 0; folder < years.length; folder++) {
      firstDays[folder] = isKnown(folder) ? Days.firstOfReturn(years[folder]) : Days.NONE;
      lastDays[folder] = isKnown(folder) ? Days.lastOfReturn(years[folder]) : Integer.MAX_VALUE;
    }
    oldest = findOldest();
  }

  /** Infers the years of the folders of these names. */
  static ReturnYears of(
      EpisodeColumns episodes,
      RowFiles files,
      ReviewColumns reviews,
      RowFiles reviewFiles,
      List<String> names) {
    int folders = names.size();
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
    int[] allReviews = new int[Days.LAST_YEAR - Days.FIRST_YEAR + 3];
    for (int folder = 0; folder < folders; folder++) {
      years[folder] = lastBusyYear(counts[folder]);
      int ofReviews = busiestYear(reviewCounts[folder]);
      byReviews[folder] = years[folder] > 0 && ofReviews > years[folder];
      years[folder] = byReviews[folder] ? ofReviews : years[folder];
      for (int year = 0; year < counts[folder].length; year++) {
        counts[folder][year] += reviewCounts[folder][year];
        allReviews[year] += reviewCounts[folder][year];
      }
    }
    return new ReturnYears(names, years, byReviews, counts, allReviews);
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

  /** The folder of the newest return that is known; the last of several. */
  int newest() {
    int found = oldest;
    for (int folder = 0; folder < years.length; folder++) {
      found = years[folder] >= years[found] ? folder : found;
    }
    return found;
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

  /**
   * The day after the newest year that is missing between years that are given, and begun by a day;
   * {@link Days#NONE} if none is. A year whose reviews stand in another folder is not missing: at
   * least a twentieth as many as in the busiest.
   */
  int afterMissing(int asOf) {
    int busiest = Arrays.stream(reviews).max().orElse(0);
    for (int year = years[newest()] - 1; year > years[oldest]; year--) {
      int first = Days.firstOfReturn(year);
      boolean told = reviews[year - Days.FIRST_YEAR] * SHARE_OF_THE_BUSIEST >= busiest;
      if (first <= asOf && !areGiven(first) && !(busiest > 0 && told)) {
        return Days.lastOfReturn(year) + 1;
      }
    }
    return Days.NONE;
  }

  /** Whether a folder holds the year after that of the folder before it. */
  boolean followsOn(int folder) {
    return folder > 0 && isKnown(folder - 1) && years[folder] == years[folder - 1] + 1;
  }

  int folders() {
    return years.length;
  }

  /** How messages name a folder. */
  String name(int folder) {
    return names.get(folder);
  }

  /** Tells a log in which order the folders are to be shown. */
  void expectIn(IssueLog log) {
    names.forEach(log::expect);
  }

  /** The year in which the return of a folder ends. */
  int year(int folder) {
    return years[folder];
  }

  /** Whether the year of a folder was told by its reviews. */
  boolean isToldByReviews(int folder) {
    return byReviews[folder];
  }

  /**
   * Whether the folders may tell what happened in a year: a twentieth as many starts, ends and
   * reviews as in the busiest year of a folder are in it or after it, or that has so few that none
   * in another proves nothing; without an episode no year is known.
   */
  boolean mayTell(int year) {
    int busiest = 0;
    long since = 0;
    for (int folder = 0; folder < dates.length; folder++) {
      int most = isKnown(folder) ? Arrays.stream(dates[folder]).max().orElse(0) : 0;
      busiest = Math.max(busiest, most);
      since += datesAfter(year - 1, folder);
    }
    return busiest < SHARE_OF_THE_BUSIEST || since * SHARE_OF_THE_BUSIEST >= busiest;
  }

  /** How many starts, ends and reviews a folder has in the years after one. */
  int datesAfter(int year, int folder) {
    int count = 0;
    for (int i = Math.max(0, year + 1 - Days.FIRST_YEAR); i < dates[folder].length; i++) {
      count += dates[folder][i];
    }
    return count;
  }
}
