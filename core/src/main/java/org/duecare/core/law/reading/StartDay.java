package org.duecare.core.law.reading;

/**
 * Whether the day on which the child became looked after is day one of the working days of a limit
 * that counts from it. Ambiguity A1 of the project's list.
 *
 * <p>The set is complete. Immutable and thread-safe.
 */
public enum StartDay implements Reading {
  /** The mainstream reading. Day one is the day after. */
  NOT_COUNTED,
  /** A working day on which the child became looked after is day one: the cautious reading. */
  COUNTED;

  @Override
  public String number() {
    return "A1";
  }
}
