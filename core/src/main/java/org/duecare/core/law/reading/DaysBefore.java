package org.duecare.core.law.reading;

/**
 * What "at least so many working days before" a day means. Ambiguity A10 of the project's list.
 *
 * <p>The set is complete. Immutable and thread-safe.
 */
public enum DaysBefore implements Reading {
  /** The mainstream reading. So many working days are stepped back from the day. */
  STEPPED_BACK,
  /** So many clear working days lie between: one more is stepped back. */
  CLEAR_DAYS;

  @Override
  public String number() {
    return "A10";
  }
}
