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
 * @param disagreements where the list departs from the rules of the Act in what it adds, in what it
 *     withdraws and in years not listed before, in order of date: a moved holiday, a one-off, or a
 *     list that is not whole
 */
public record BankHolidayMerge(
    BankHolidays holidays,
    List<BankHoliday> added,
    List<BankHoliday> withdrawn,
    List<ActDisagreement> disagreements) {

  /**
   * Copies the lists.
   *
   * @param holidays the merged bank holidays
   * @param added the bank holidays that were not published before, in order of date
   * @param withdrawn the bank holidays that were published before and that the newer list no longer
   *     holds although it holds their year, in order of date
   * @param disagreements where the list departs from the rules of the Act in what it adds, in what
   *     it withdraws and in years not listed before, in order of date: a moved holiday, a one-off,
   *     or a list that is not whole
   */
  public BankHolidayMerge {
    Objects.requireNonNull(holidays, "holidays");
    added = List.copyOf(added);
    withdrawn = List.copyOf(withdrawn);
    disagreements = List.copyOf(disagreements);
  }
}
