package org.duecare.core.law.reading;

/**
 * Which twelve months a total of short breaks is counted over. Ambiguity A23 of the project's list.
 *
 * <p>The set is complete. Immutable and thread-safe.
 */
public enum TwelveMonths implements Reading {
  /** The mainstream reading. Any twelve months, ending on whatever day. */
  ROLLING,
  /** Those from 1 April to 31 March. */
  FINANCIAL_YEAR;

  @Override
  public String number() {
    return "A23";
  }
}
