package org.duecare.files.ssda903;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Of which days the reviews of a return tell: back to where its reviews suggest, or the caller
 * says, but never in a year of which no table of reviews is given.
 */
final class ReviewsReach {

  private final int suggested;
  private final ReviewsKnownReason reason;
  private final int missingBefore;
  private final int givenUntil;

  /**
   * The reach of a return.
   *
   * @param suggested the first day from which all are taken to be given; {@link Days#NONE} where
   *     there is neither a review nor an episode
   * @param reason why from that day on
   * @param missingBefore the day after the last year without a table; {@link Days#NONE} where each
   *     has one
   * @param givenUntil the last day of the last year with a table; {@link Days#NONE} where none has
   */
  private ReviewsReach(
      int suggested, ReviewsKnownReason reason, int missingBefore, int givenUntil) {
    this.suggested = suggested;
    this.reason = reason;
    this.missingBefore = missingBefore;
    this.givenUntil = givenUntil;
  }

  /**
   * The reach of a return.
   *
   * @param earliest its earliest review
   * @param asOf the day as of which it was read; a year after it takes nothing away
   */
  static ReviewsReach of(EarliestReview earliest, ReturnFiles files, ReturnYears years, int asOf) {
    int missing = Days.NONE;
    int given = Days.NONE;
    for (int folder = 0; folder < years.folders(); folder++) {
      int each = folder;
      if (files.reviews().stream().anyMatch(read -> read.file().folder() == each)) {
        given = Math.max(given, years.lastDay(folder));
      } else if (years.isKnown(folder) && years.firstDay(folder) <= asOf) {
        missing = Math.max(missing, years.lastDay(folder) + 1);
      }
    }
    int day = earliest.knownFrom(years.firstDay());
    ReviewsKnownReason reason =
        earliest.isThere() ? ReviewsKnownReason.EARLIEST_REVIEW : ReviewsKnownReason.NO_REVIEW;
    int gap = years.afterMissing(asOf);
    if (gap > day) {
      day = gap;
      reason = ReviewsKnownReason.YEAR_MISSING;
    }
    if (missing > day) {
      day = missing;
      reason = ReviewsKnownReason.TABLE_MISSING;
    }
    return new ReviewsReach(day, reason, missing, given);
  }

  /**
   * Whether reviews up to a day may be given. Where each year has a table it is for the caller to
   * say; where one has none, the others tell of their own years only.
   */
  boolean mayTellUntil(int day) {
    return missingBefore == Days.NONE || day <= givenUntil;
  }

  /** The first day from which all reviews are taken to be given; empty where nothing tells it. */
  Optional<LocalDate> byDefault() {
    return Days.isDay(suggested) ? Optional.of(Days.date(suggested)) : Optional.empty();
  }

  /** Why from that day on. */
  ReviewsKnownReason reason() {
    return reason;
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
