package org.duecare.core.law.reading;

/**
 * How the 13 weeks of an eligible child are counted, in care begun after the age of 14. Ambiguity
 * A16 of the project's list.
 *
 * <p>The set is complete. Immutable and thread-safe.
 */
public enum ThirteenWeeks implements Reading {
  /** The mainstream reading. Whole days from the 14th birthday on. */
  BIRTHDAY_COUNTED,
  /** Whole days from the day after the 14th birthday on. */
  BIRTHDAY_NOT_COUNTED;

  @Override
  public String number() {
    return "A16";
  }
}
