package org.duecare.core.law.reading;

/**
 * What the adjournment of a review under regulation 36(2) of SI 2010/959 does to the limits.
 * Ambiguity A5 of the project's list.
 *
 * <p>The set is complete. Immutable and thread-safe.
 */
public enum AdjournedReview implements Reading {
  /**
   * The mainstream reading. It saves nothing, and the next interval runs from the day on which the
   * review was opened.
   */
  NEXT_FROM_OPENING,
  /**
   * A review opened in time and completed within the time of the adjournment is in time, and the
   * next interval runs from its completion.
   */
  IN_TIME_IF_OPENED_IN_TIME;

  @Override
  public String number() {
    return "A5";
  }
}
