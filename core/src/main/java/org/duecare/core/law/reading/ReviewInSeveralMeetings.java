package org.duecare.core.law.reading;

/**
 * On which day a review that took several meetings was carried out. Ambiguity A3 of the project's
 * list.
 *
 * <p>The set is complete. Immutable and thread-safe.
 */
public enum ReviewInSeveralMeetings implements Reading {
  /** The mainstream reading. On the day of the last meeting. */
  ON_COMPLETION,
  /** On the day of the first meeting. */
  ON_OPENING;

  @Override
  public String number() {
    return "A3";
  }
}
