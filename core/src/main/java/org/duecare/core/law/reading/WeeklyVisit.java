package org.duecare.core.law.reading;

/**
 * What "once a week" means. Ambiguity A11 of the project's list.
 *
 * <p>The set is complete. Immutable and thread-safe.
 */
public enum WeeklyVisit implements Reading {
  /** The mainstream reading. At most seven days lie between one visit and the next. */
  SEVEN_DAYS_APART,
  /**
   * One visit falls in each calendar week, which ends with Sunday, after the week in which the
   * child came to live there or was visited before.
   */
  ONCE_IN_EACH_WEEK;

  @Override
  public String number() {
    return "A11";
  }
}
