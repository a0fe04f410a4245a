package org.duecare.files.ssda903;

/**
 * Why reviews are taken to be known from a day on, where nobody says from when they are. Immutable
 * and thread-safe.
 */
public enum ReviewsKnownReason {
  /** It is the 1 April on or before the earliest review that is used. */
  EARLIEST_REVIEW("1 April on or before the earliest review"),
  /** There is no review, and it is the first day of the oldest return. */
  NO_REVIEW("the first day of the oldest year, as there is no review"),
  /** The year before it was given without a Reviews table. */
  TABLE_MISSING("the day after the last year without a Reviews table"),
  /** The year before it was not given, and years around it were. */
  YEAR_MISSING("the day after the last year that is missing between those given");

  private final String words;

  ReviewsKnownReason(String words) {
    this.words = words;
  }

  /** The reason in English, as it stands in brackets behind the day. */
  @Override
  public String toString() {
    return words;
  }
}
