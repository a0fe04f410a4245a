package org.duecare.core.law;

import java.time.LocalDate;
import org.duecare.calendar.WorkingDayCalendar;

/**
 * How long a rule allows. Every limit leaves out the day of the event and ends with its last day,
 * inclusive; a limit in days, weeks or months ends where it ends, on a working day or not (England
 * and Wales have no rule that rolls it on).
 *
 * <p>Other kinds of limit may be added. Immutable and thread-safe.
 */
public sealed interface TimeLimit {

  /**
   * The last day on which the limit is met.
   *
   * @param event the day of the event, which is not counted
   * @param calendar which days are working days
   * @return the last day, inclusive
   */
  LocalDate lastDay(LocalDate event, WorkingDayCalendar calendar);

  /**
   * Whether the length depends on which days are working days.
   *
   * @return true for a limit in working days
   */
  default boolean countsWorkingDays() {
    return this instanceof WorkingDays;
  }

  /**
   * So many working days.
   *
   * @param count how many, 1 or more
   */
  record WorkingDays(int count) implements TimeLimit {

    /**
     * Checks the number.
     *
     * @param count how many, 1 or more
     * @throws IllegalArgumentException if it is below 1
     */
    public WorkingDays {
      requirePositive(count);
    }

    @Override
    public LocalDate lastDay(LocalDate event, WorkingDayCalendar calendar) {
      return calendar.plusWorkingDays(event, count);
    }
  }

  /**
   * So many days of any kind.
   *
   * @param count how many, 1 or more
   */
  record Days(int count) implements TimeLimit {

    /**
     * Checks the number.
     *
     * @param count how many, 1 or more
     * @throws IllegalArgumentException if it is below 1
     */
    public Days {
      requirePositive(count);
    }

    @Override
    public LocalDate lastDay(LocalDate event, WorkingDayCalendar calendar) {
      return event.plusDays(count);
    }
  }

  /**
   * So many calendar months: up to the same-numbered day, or the last day of a month that has no
   * such day (the corresponding-date rule of Dodds v Walker [1981] 1 WLR 1027).
   *
   * @param count how many, 1 or more
   */
  record Months(int count) implements TimeLimit {

    /**
     * Checks the number.
     *
     * @param count how many, 1 or more
     * @throws IllegalArgumentException if it is below 1
     */
    public Months {
      requirePositive(count);
    }

    @Override
    public LocalDate lastDay(LocalDate event, WorkingDayCalendar calendar) {
      return event.plusMonths(count);
    }
  }

  private static void requirePositive(int count) {
    if (count < 1) {
      throw new IllegalArgumentException(
          "time limit too short: " + count + "; 1 or more is allowed");
    }
  }
}
