package org.duecare.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A day that is a working day in one of two calendars and not in the other. Immutable and
 * thread-safe.
 *
 * @param inThis what the day is in the calendar that was asked
 * @param inOther what the day is in the calendar it was compared with
 */
public record DayDifference(DayStatus inThis, DayStatus inOther) {

  /**
   * Checks the parts.
   *
   * @param inThis what the day is in the calendar that was asked
   * @param inOther what the day is in the calendar it was compared with
   */
  public DayDifference {
    Objects.requireNonNull(inThis, "inThis");
    Objects.requireNonNull(inOther, "inOther");
  }

  /**
   * The day.
   *
   * @return the day on which the calendars differ
   */
  public LocalDate date() {
    return inThis.date();
  }
}
