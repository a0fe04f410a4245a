package org.duecare.core.approximation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.law.TimeLimit;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a system may have come to a date that is not the law's: another length, another
 * day counted from, other working days, or another treatment of weekends.
 *
 * <p>Immutable and thread-safe.
 */
public final class Approximation {

  private final TimeLimit limit;
  private final Origin origin;
  private final LocalDate from;
  private final Counting counting;
  private final Landing landing;
  private final LocalDate date;

  private Approximation(
      TimeLimit limit,
      Origin origin,
      LocalDate from,
      Counting counting,
      Landing landing,
      WorkingDayCalendar calendar) {
    this.limit = limit;
    this.origin = origin;
    this.from = from;
    this.counting = counting;
    this.landing = landing;
    date = landed(counted(calendar), calendar);
  }

  private Approximation(
      TimeLimit limit,
      Origin origin,
      LocalDate from,
      Counting counting,
      Landing landing,
      LocalDate date) {
    this.limit = limit;
    this.origin = origin;
    this.from = from;
    this.counting = counting;
    this.landing = landing;
    this.date = date;
  }

  /**
   * An approximation as it was stored, with the date to which it came then.
   *
   * @param limit the length
   * @param origin what day it counts from
   * @param from the day
   * @param counting which days are taken for working days
   * @param landing what is done with a limit that ends on no working day
   * @param date the last day
   * @return the approximation
   */
  public static Approximation recorded(
      TimeLimit limit,
      Origin origin,
      LocalDate from,
      Counting counting,
      Landing landing,
      LocalDate date) {
    return new Approximation(
        Objects.requireNonNull(limit, "limit"),
        Objects.requireNonNull(origin, "origin"),
        Objects.requireNonNull(from, "from"),
        Objects.requireNonNull(counting, "counting"),
        Objects.requireNonNull(landing, "landing"),
        Objects.requireNonNull(date, "date"));
  }

  /**
   * A length counted from a day, otherwise as the law has it.
   *
   * @param limit the length
   * @param origin what day that is
   * @param from the day
   * @param calendar which days are working days
   * @return the approximation
   * @throws org.duecare.calendar.OutsideCoverageException if a working day beyond the calendar's
   *     coverage would have to be counted
   */
  public static Approximation of(
      TimeLimit limit, Origin origin, LocalDate from, WorkingDayCalendar calendar) {
    return new Approximation(
        Objects.requireNonNull(limit, "limit"),
        Objects.requireNonNull(origin, "origin"),
        Objects.requireNonNull(from, "from"),
        Counting.AS_THE_LAW,
        Landing.AS_IT_FALLS,
        Objects.requireNonNull(calendar, "calendar"));
  }

  Approximation counting(Counting other, WorkingDayCalendar calendar) {
    return new Approximation(limit, origin, from, other, landing, calendar);
  }

  Approximation landing(Landing other, WorkingDayCalendar calendar) {
    return new Approximation(limit, origin, from, counting, other, calendar);
  }

  /**
   * The length.
   *
   * @return the time limit that the system uses
   */
  public TimeLimit limit() {
    return limit;
  }

  /**
   * What day the system counts from.
   *
   * @return the kind of day
   */
  public Origin origin() {
    return origin;
  }

  /**
   * The day from which the system counts.
   *
   * @return the day, left out unless the origin is {@link Origin#EVENT_AS_DAY_ONE}
   */
  public LocalDate from() {
    return from;
  }

  /**
   * Which days the system takes for working days.
   *
   * @return the counting
   */
  public Counting counting() {
    return counting;
  }

  /**
   * What the system does with a limit that ends on no working day.
   *
   * @return the landing
   */
  public Landing landing() {
    return landing;
  }

  /**
   * The date to which the system comes.
   *
   * @return the last day
   */
  public LocalDate date() {
    return date;
  }

  private LocalDate counted(WorkingDayCalendar calendar) {
    LocalDate start = origin == Origin.EVENT_AS_DAY_ONE ? from.minusDays(1) : from;
    return switch (counting) {
      case AS_THE_LAW -> limit.lastDay(start, calendar);
      case BANK_HOLIDAYS_KNOWN_AT_THE_TIME -> limit.lastDay(start, calendar.asKnownOn(from));
      case BANK_HOLIDAYS_COUNTED ->
          limit instanceof TimeLimit.WorkingDays days
              ? weekdaysAfter(start, days.count())
              : limit.lastDay(start, calendar);
    };
  }

  private static LocalDate weekdaysAfter(LocalDate start, int count) {
    LocalDate day = start;
    for (int counted = 0; counted < count; ) {
      day = day.plusDays(1);
      if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
        counted++;
      }
    }
    return day;
  }

  private LocalDate landed(LocalDate end, WorkingDayCalendar calendar) {
    return switch (landing) {
      case AS_IT_FALLS -> end;
      case NEXT_WORKING_DAY -> calendar.nextOrSameWorkingDay(end);
      case WORKING_DAY_BEFORE -> calendar.previousOrSameWorkingDay(end);
    };
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Approximation that
        && limit.equals(that.limit)
        && origin == that.origin
        && from.equals(that.from)
        && counting == that.counting
        && landing == that.landing
        && date.equals(that.date);
  }

  @Override
  public int hashCode() {
    return Objects.hash(limit, origin, from, counting, landing, date);
  }

  /** The parts as {@code Days[count=91] from 2026-11-30 (EVENT), AS_THE_LAW, AS_IT_FALLS}. */
  @Override
  public String toString() {
    return limit + " from " + from + " (" + origin + "), " + counting + ", " + landing;
  }
}
