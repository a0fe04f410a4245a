package org.duecare.metrics.measure;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A year that figures are counted over. Both its first and its last day belong to it.
 *
 * <p>Immutable and thread-safe.
 */
public final class ReportingYear implements ReportingPeriod {

  private static final int MONTHS = 12;

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

  @Override
  public LocalDate firstDay() {
    return firstDay;
  }

  @Override
  public LocalDate lastDay() {
    return lastDay;
  }

  /**
   * The year before.
   *
   * @return the year that ends on the day before this one begins
   */
  public ReportingYear before() {
    return new ReportingYear(firstDay.minusDays(1));
  }

  /**
   * The four quarters: three months each, counted from the first day.
   *
   * @return the quarters in order, immutable
   */
  public List<ReportingSpan> quarters() {
    return parts(3);
  }

  /**
   * The twelve months, counted from the first day; of a year that begins with a month they are
   * calendar months.
   *
   * @return the months in order, immutable
   */
  public List<ReportingSpan> months() {
    return parts(1);
  }

  private List<ReportingSpan> parts(int months) {
    List<ReportingSpan> parts = new ArrayList<>();
    for (int begun = 0; begun < MONTHS; begun += months) {
      int over = begun + months;
      LocalDate last = over == MONTHS ? lastDay : firstDay.plusMonths(over).minusDays(1);
      parts.add(new ReportingSpan(firstDay.plusMonths(begun), last));
    }
    return List.copyOf(parts);
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
