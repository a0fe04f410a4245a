package org.duecare.core.law.reading;

/**
 * When a limit in months or weeks that ends at a weekend ends. Ambiguity A8 of the project's list.
 *
 * <p>The set is complete. Immutable and thread-safe.
 */
public enum MonthLimitAtWeekend implements Reading {
  /** The mainstream reading. On the Saturday or Sunday. */
  ENDS_THERE,
  /** On the next working day: a local tolerance without a lawful basis that is known. */
  NEXT_WORKING_DAY;

  @Override
  public String number() {
    return "A8";
  }
}
