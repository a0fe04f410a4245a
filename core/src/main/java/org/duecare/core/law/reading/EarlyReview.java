package org.duecare.core.law.reading;

/**
 * Whether the next interval runs from a review that was held early because something called for it.
 * Ambiguity A4 of the project's list.
 *
 * <p>The set is complete. Immutable and thread-safe.
 */
public enum EarlyReview implements Reading {
  /** The mainstream reading. It is a review like any other: the next interval runs from it. */
  COUNTS,
  /**
   * Only the scheduled reviews count. One held before its ordinary time is taken for the one that
   * something called for if it is the first since then, and was held by the day named for it or
   * nearer to the event than to the ordinary limit.
   */
  DOES_NOT_COUNT;

  @Override
  public String number() {
    return "A4";
  }
}
