package org.duecare.core.law.reading;

/**
 * From when a child accommodated under section 20 of the Children Act 1989 is looked after, once
 * the accommodation has lasted more than 24 hours. Ambiguity A2 of the project's list.
 *
 * <p>The set is complete. Immutable and thread-safe.
 */
public enum AccommodationStart implements Reading {
  /** The mainstream reading. From the first day of the accommodation. */
  FIRST_DAY,
  /** From the day on which 24 hours have passed, the next one. */
  AFTER_24_HOURS;

  @Override
  public String number() {
    return "A2";
  }
}
