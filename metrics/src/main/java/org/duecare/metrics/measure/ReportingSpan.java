package org.duecare.metrics.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/**
 * Any days that figures are counted over: a quarter, a month, one day. Immutable and thread-safe.
 *
 * @param firstDay the first day, inclusive
 * @param lastDay the last day, inclusive
 */
public record ReportingSpan(LocalDate firstDay, LocalDate lastDay) implements ReportingPeriod {

  /**
   * Checks the days.
   *
   * @param firstDay the first day, inclusive
   * @param lastDay the last day, inclusive
   * @throws NullPointerException if a day is null
   * @throws IllegalArgumentException if the last day lies before the first
   */
  public ReportingSpan {
    Objects.requireNonNull(firstDay, "firstDay");
    Objects.requireNonNull(lastDay, "lastDay");
    if (lastDay.isBefore(firstDay)) {
      throw new IllegalArgumentException(
          "period ends before it begins: from " + firstDay + " to " + lastDay);
    }
  }

  /**
   * One day.
   *
   * @param day the day
   * @return the period that begins and ends with it
   */
  public static ReportingSpan day(LocalDate day) {
    return new ReportingSpan(day, day);
  }

  /**
   * A calendar month.
   *
   * @param month the month
   * @return the period from its first to its last day
   */
  public static ReportingSpan month(YearMonth month) {
    return new ReportingSpan(month.atDay(1), month.atEndOfMonth());
  }

  /** The period as {@code 2022-04-01 to 2022-06-30}, or as its only day. */
  @Override
  public String toString() {
    return firstDay.equals(lastDay) ? firstDay.toString() : firstDay + " to " + lastDay;
  }
}
