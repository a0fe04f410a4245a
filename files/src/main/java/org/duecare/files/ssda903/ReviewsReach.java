package org.duecare.files.ssda903;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How far back the reviews of a return reach: as its reviews suggest, or as the caller says, but
 * never into a year of which no table of reviews is given.
 */
final class ReviewsReach {

  private final int suggested;
  private final int missingBefore;

  /**
   * The reach of a return.
   *
   * @param suggested the first day from which its reviews suggest that all are given; {@link
   *     Days#NONE} where there is neither a review nor an episode
   * @param missingBefore the day after the last year without a table; {@link Days#NONE} where each
   *     has one
   */
  ReviewsReach(int suggested, int missingBefore) {
    this.suggested = suggested;
    this.missingBefore = missingBefore;
  }

  /** The day after the last return that has no table of reviews; none where each has one. */
  static int missingBefore(ReturnFiles files, ReturnYears years) {
    int missing = Days.NONE;
    for (int folder = 0; folder < years.folders(); folder++) {
      int each = folder;
      boolean lacks = files.reviews().stream().noneMatch(read -> read.file().folder() == each);
      if (lacks && years.isKnown(folder)) {
        missing = Math.max(missing, years.lastDay(folder) + 1);
      }
    }
    return missing;
  }

  /** The first day from which all reviews are taken to be given; empty where nothing tells it. */
  Optional<LocalDate> byDefault() {
    int day = Math.max(suggested, missingBefore);
    return Days.isDay(day) ? Optional.of(Days.date(day)) : Optional.empty();
  }

  /** What is said, as far as the tables bear it out. */
  ReviewsKnown limited(ReviewsKnown said) {
    if (missingBefore == Days.NONE) {
      return said;
    }
    LocalDate limit = Days.date(missingBefore);
    return said.day().filter(day -> !day.isBefore(limit)).isPresent()
        ? said
        : ReviewsKnown.from(limit);
  }
}
