package org.duecare.core.law.reading;

/**
 * From when the next interval runs after a late review. Ambiguity A6 of the project's list.
 *
 * <p>The set is complete. Immutable and thread-safe.
 */
public enum LateReview implements Reading {
  /** The mainstream reading. From the day on which the review was held. */
  NEXT_FROM_DAY_HELD,
  /** From the day on which it should have been held at the latest. */
  NEXT_FROM_DAY_DUE;

  @Override
  public String number() {
    return "A6";
  }
}
