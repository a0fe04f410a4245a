package org.duecare.metrics.measure;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A time that figures are counted over: a year, or any other span of days. Both its first and its
 * last day belong to it. Immutable and thread-safe.
 */
public sealed interface ReportingPeriod permits ReportingYear, ReportingSpan {

  /**
   * The first day.
   *
   * @return the first day, inclusive
   */
  LocalDate firstDay();

  /**
   * The last day, as of which a figure that counts what there is holds.
   *
   * @return the last day, inclusive
   */
  LocalDate lastDay();

  /**
   * Whether a day lies in the period.
   *
   * @param day the day
   * @return true from the first to the last day, both inclusive
   */
  default boolean contains(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
  }
}
