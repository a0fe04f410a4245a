package org.duecare.core.law.reading;

/**
 * When a limit in months or weeks that ends on a bank holiday ends. Ambiguity A7 of the project's
 * list.
 *
 * <p>The set is complete. Immutable and thread-safe.
 */
public enum MonthLimitOnBankHoliday implements Reading {
  /** The mainstream reading. On the bank holiday. */
  ENDS_THERE,
  /**
   * On the next working day, as section 1(4) of the Banking and Financial Dealings Act 1971 may be
   * read.
   */
  NEXT_WORKING_DAY;

  @Override
  public String number() {
    return "A7";
  }
}
