package org.duecare.core.law.reading;

/**
 * When a child has been looked after for at least 20 working days. Ambiguity A15 of the project's
 * list.
 *
 * <p>The set is complete. Immutable and thread-safe.
 */
public enum TwentyWorkingDaysLookedAfter implements Reading {
  /** The mainstream reading. With the 20th working day after the start. */
  START_DAY_NOT_COUNTED,
  /** A working day on which it started counts. */
  START_DAY_COUNTED;

  @Override
  public String number() {
    return "A15";
  }
}
