package org.duecare.calendar;

import java.util.List;
import java.util.Objects;

/**
 * What came of merging a newer list into bank holidays. Immutable and thread-safe.
 *
 * @param holidays the merged bank holidays
 * @param added the bank holidays that were not published before, in order of date
 * @param withdrawn the bank holidays that were published before and that the newer list no longer
 *     holds although it holds their year, in order of date
 */
public record BankHolidayMerge(
    BankHolidays holidays, List<BankHoliday> added, List<BankHoliday> withdrawn) {

  /**
   * Copies the lists.
   *
   * @param holidays the merged bank holidays
   * @param added the bank holidays that were not published before, in order of date
   * @param withdrawn the bank holidays that were published before and that the newer list no longer
   *     holds although it holds their year, in order of date
   */
  public BankHolidayMerge {
    Objects.requireNonNull(holidays, "holidays");
    added = List.copyOf(added);
    withdrawn = List.copyOf(withdrawn);
  }
}
