package org.duecare.core.law.reading;

/**
 * What counts towards the 75 days of short breaks. Ambiguity A22 of the project's list.
 *
 * <p>The set is complete. Immutable and thread-safe.
 */
public enum ShortBreakDays implements Reading {
  /**
   * The mainstream reading. Every day on any part of which the child is placed: the cautious
   * reading.
   */
  EVERY_DAY_TOUCHED,
  /** Every night. */
  NIGHTS;

  @Override
  public String number() {
    return "A22";
  }
}
