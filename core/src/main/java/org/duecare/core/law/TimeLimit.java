package org.duecare.core.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.duecare.calendar.DayStatus;
import org.duecare.calendar.WorkingDayCalendar;

/**
 * How long a rule allows. A limit leaves out the day of the event, unless it says otherwise, and
 * ends with its last day, inclusive; a limit in days, weeks or months ends where it ends, on a
 * working day or not (England and Wales have no rule that rolls it on), unless it is {@link
 * RolledOn}.
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
   * The first day on which the limit can be met, where doing it too early does not count.
   *
   * @param event the day of the event
   * @return the first day, inclusive; {@link LocalDate#MIN} where it is never too early
   */
  default LocalDate firstDay(LocalDate event) {
    return LocalDate.MIN;
  }

  /**
   * Whether the length depends on which days are working days.
   *
   * @return true for a limit in working days
   */
  default boolean countsWorkingDays() {
    return this instanceof WorkingDays
        || this instanceof WorkingDaysBeginningWith
        || this instanceof WorkingDaysBefore;
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
   * So many working days beginning with the day of the event, which is day one if it is a working
   * day.
   *
   * @param count how many, 1 or more
   */
  record WorkingDaysBeginningWith(int count) implements TimeLimit {

    /**
     * Checks the number.
     *
     * @param count how many, 1 or more
     * @throws IllegalArgumentException if it is below 1
     */
    public WorkingDaysBeginningWith {
      requirePositive(count);
    }

    @Override
    public LocalDate lastDay(LocalDate event, WorkingDayCalendar calendar) {
      return calendar.plusWorkingDays(event.minusDays(1), count);
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

  /**
   * So many weeks of seven days: the last day is the same day of the week as the event.
   *
   * @param count how many, 1 or more
   */
  record Weeks(int count) implements TimeLimit {

    /**
     * Checks the number.
     *
     * @param count how many, 1 or more
     * @throws IllegalArgumentException if it is below 1
     */
    public Weeks {
      requirePositive(count);
    }

    @Override
    public LocalDate lastDay(LocalDate event, WorkingDayCalendar calendar) {
      return event.plusWeeks(count);
    }
  }

  /**
   * So many days beginning with the day of the event, which is day one.
   *
   * @param count how many, 1 or more
   */
  record DaysBeginningWith(int count) implements TimeLimit {

    /**
     * Checks the number.
     *
     * @param count how many, 1 or more
     * @throws IllegalArgumentException if it is below 1
     */
    public DaysBeginningWith {
      requirePositive(count);
    }

    @Override
    public LocalDate lastDay(LocalDate event, WorkingDayCalendar calendar) {
      return event.plusDays(count - 1L);
    }
  }

  /**
   * So many weeks of seven days, beginning with the day of the event, which is day one: how long
   * something may last.
   *
   * @param count how many, 1 or more
   */
  record WeeksBeginningWith(int count) implements TimeLimit {

    /**
     * Checks the number.
     *
     * @param count how many, 1 or more
     * @throws IllegalArgumentException if it is below 1
     */
    public WeeksBeginningWith {
      requirePositive(count);
    }

    @Override
    public LocalDate lastDay(LocalDate event, WorkingDayCalendar calendar) {
      return event.plusWeeks(count).minusDays(1);
    }
  }

  /** Until the event, whose own day is the last. */
  record UntilTheEvent() implements TimeLimit {

    @Override
    public LocalDate lastDay(LocalDate event, WorkingDayCalendar calendar) {
      return event;
    }
  }

  /**
   * Not before so many days and not after so many others.
   *
   * @param earliest how many days must have passed, 1 or more
   * @param latest how many days may pass, not fewer
   */
  record DaysBetween(int earliest, int latest) implements TimeLimit {

    /**
     * Checks the numbers.
     *
     * @param earliest how many days must have passed, 1 or more
     * @param latest how many days may pass, not fewer
     * @throws IllegalArgumentException if the first is below 1 or the second is less than the first
     */
    public DaysBetween {
      requirePositive(earliest);
      if (latest < earliest) {
        throw new IllegalArgumentException(
            "time limit ends before it begins: day " + earliest + " to day " + latest);
      }
    }

    @Override
    public LocalDate lastDay(LocalDate event, WorkingDayCalendar calendar) {
      return event.plusDays(latest);
    }

    @Override
    public LocalDate firstDay(LocalDate event) {
      return event.plusDays(earliest);
    }
  }

  /**
   * So many working days before an event, stepping back from its day, which is left out.
   *
   * @param count how many, 1 or more
   */
  record WorkingDaysBefore(int count) implements TimeLimit {

    /**
     * Checks the number.
     *
     * @param count how many, 1 or more
     * @throws IllegalArgumentException if it is below 1
     */
    public WorkingDaysBefore {
      requirePositive(count);
    }

    @Override
    public LocalDate lastDay(LocalDate event, WorkingDayCalendar calendar) {
      return calendar.minusWorkingDays(event, count);
    }
  }

  /**
   * A limit that never ends on a Sunday or a public holiday: one that would runs on to the next day
   * that is neither, as section 39(4) of the Interpretation Act (Northern Ireland) 1954 has it. A
   * Saturday does not roll on. The public holidays are the bank holidays of the calendar, which is
   * the government's list: where Christmas Day is a Saturday, the list has the days in its place.
   *
   * @param counted the limit before it is rolled on, in days, weeks or months
   * @param citation the provision that rolls it on
   * @param verification how well that provision was seen
   */
  record RolledOn(TimeLimit counted, Citation citation, Verification verification)
      implements TimeLimit {

    /**
     * Checks the parts.
     *
     * @param counted the limit before it is rolled on, in days, weeks or months
     * @param citation the provision that rolls it on
     * @param verification how well that provision was seen
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the limit counts working days or is rolled on already
     */
    public RolledOn {
      Objects.requireNonNull(counted, "counted");
      Objects.requireNonNull(citation, "citation");
      Objects.requireNonNull(verification, "verification");
      if (counted.countsWorkingDays() || counted instanceof RolledOn) {
        throw new IllegalArgumentException(
            "time limit cannot be rolled on: "
                + counted
                + "; one in days, weeks or months is allowed");
      }
    }

    /**
     * The last day on which the limit is met.
     *
     * @param event the day of the event, which is not counted
     * @param calendar which days are bank holidays
     * @return the last day, inclusive, never a Sunday or a bank holiday
     * @throws org.duecare.calendar.OutsideCoverageException if it lies beyond the calendar
     */
    @Override
    public LocalDate lastDay(LocalDate event, WorkingDayCalendar calendar) {
      LocalDate day = counted.lastDay(event, calendar);
      while (isPassedOver(day, calendar)) {
        day = day.plusDays(1);
      }
      return day;
    }

    @Override
    public LocalDate firstDay(LocalDate event) {
      return counted.firstDay(event);
    }

    /** A day that its owner closed is no public holiday. */
    private static boolean isPassedOver(LocalDate day, WorkingDayCalendar calendar) {
      return !calendar.isWorkingDay(day)
          && (day.getDayOfWeek() == DayOfWeek.SUNDAY
              || calendar.statusOf(day) instanceof DayStatus.Holiday);
    }
  }

  /**
   * A part of so many calendar months, in whole days of them, rounded down: halfway through six
   * months, for example.
   *
   * @param months how many months the whole has, 1 or more
   * @param numerator how many parts of it, 1 or more
   * @param denominator into how many parts it is divided, more than the parts taken
   */
  record PartOfMonths(int months, int numerator, int denominator) implements TimeLimit {

    /**
     * Checks the numbers.
     *
     * @param months how many months the whole has, 1 or more
     * @param numerator how many parts of it, 1 or more
     * @param denominator into how many parts it is divided, more than the parts taken
     * @throws IllegalArgumentException if the months or the parts taken are below 1, or all parts
     *     or more are taken
     */
    public PartOfMonths {
      requirePositive(months);
      requirePositive(numerator);
      if (denominator <= numerator) {
        throw new IllegalArgumentException(
            "part is not smaller than its whole: "
                + numerator
                + "/"
                + denominator
                + "; less than 1 is allowed");
      }
    }

    @Override
    public LocalDate lastDay(LocalDate event, WorkingDayCalendar calendar) {
      long whole = ChronoUnit.DAYS.between(event, event.plusMonths(months));
      return event.plusDays(whole * numerator / denominator);
    }
  }

  private static void requirePositive(int count) {
    if (count < 1) {
      throw new IllegalArgumentException(
          "time limit too short: " + count + "; 1 or more is allowed");
    }
  }
}
