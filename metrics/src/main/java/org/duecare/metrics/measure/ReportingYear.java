package org.duecare.metrics.measure;

import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A year that figures are counted over. Both its first and its last day belong to it.
 *
 * <p>Immutable and thread-safe.
 */
public final class ReportingYear {

  private final LocalDate firstDay;
  private final LocalDate lastDay;

  private ReportingYear(LocalDate lastDay) {
    this.firstDay = lastDay.minusYears(1).plusDays(1);
    this.lastDay = lastDay;
  }

  /**
   * The year in which English authorities report on looked-after children: 1 April to 31 March.
   *
   * @param year the calendar year in which it ends
   * @return the year from 1 April of the year before to 31 March of this one, both inclusive
   * @throws java.time.DateTimeException if {@link LocalDate} has no such year
   */
  public static ReportingYear ending(int year) {
    return ending(LocalDate.of(year, Month.MARCH, 31));
  }

  /**
   * The year up to and including a day.
   *
   * @param lastDay the last day, inclusive
   * @return the year from the day after the same day of the year before; after 28 February where
   *     that year has no 29 February
   * @throws java.time.DateTimeException if {@link LocalDate} does not reach back to the first day
   */
  public static ReportingYear ending(LocalDate lastDay) {
    return new ReportingYear(Objects.requireNonNull(lastDay, "lastDay"));
  }

  /**
   * The first day.
   *
   * @return the first day, inclusive
   */
  public LocalDate firstDay() {
    return firstDay;
  }

  /**
   * The last day.
   *
   * @return the last day, inclusive
   */
  public LocalDate lastDay() {
    return lastDay;
  }

  /**
   * Whether a day lies in the year.
   *
   * @param day the day
   * @return true from the first to the last day, both inclusive
   */
  public boolean contains(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ReportingYear that && lastDay.equals(that.lastDay);
  }

  @Override
  public int hashCode() {
    return lastDay.hashCode();
  }

  /** The year as {@code 2022-04-01 to 2023-03-31}. */
  @Override
  public String toString() {
    return firstDay + " to " + lastDay;
  }
}
