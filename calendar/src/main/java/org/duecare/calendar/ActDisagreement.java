package org.duecare.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A day on which a list and the rules of the Banking and Financial Dealings Act 1971, with the
 * settled practice of proclamations, give different answers. That is how a moved holiday or a
 * one-off looks, and how a mistake in a list looks. Immutable and thread-safe.
 *
 * @param date the day
 * @param listed the bank holidays that the list has on that day, empty for none
 * @param expected the bank holidays that the rules give on that day, empty for none
 */
public record ActDisagreement(
    LocalDate date, List<BankHoliday> listed, List<BankHoliday> expected) {

  /**
   * Copies the lists.
   *
   * @param date the day
   * @param listed the bank holidays that the list has on that day, empty for none
   * @param expected the bank holidays that the rules give on that day, empty for none
   */
  public ActDisagreement {
    Objects.requireNonNull(date, "date");
    listed = List.copyOf(listed);
    expected = List.copyOf(expected);
  }
}
