package org.duecare.core.approximation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.law.TimeLimit;

/**
 * The approximations in use of one limit: 91 days for three months, counted from a date that was
 * due, without bank holidays, and so on.
 *
 * <p>Immutable and thread-safe.
 */
public final class Approximations {

  private final TimeLimit limit;
  private final Map<Origin, LocalDate> origins;
  private final WorkingDayCalendar calendar;

  private Approximations(
      TimeLimit limit, Map<Origin, LocalDate> origins, WorkingDayCalendar calendar) {
    this.limit = limit;
    this.origins = origins;
    this.calendar = calendar;
  }

  /**
   * The approximations of a limit after an event.
   *
   * @param limit the limit of the law
   * @param event the day from which the law counts
   * @param calendar which days are working days
   * @return the approximations
   */
  public static Approximations of(TimeLimit limit, LocalDate event, WorkingDayCalendar calendar) {
    Map<Origin, LocalDate> origins = new LinkedHashMap<>();
    origins.put(Origin.EVENT, Objects.requireNonNull(event, "event"));
    origins.put(Origin.EVENT_AS_DAY_ONE, event);
    return new Approximations(
        Objects.requireNonNull(limit, "limit"),
        origins,
        Objects.requireNonNull(calendar, "calendar"));
  }

  /**
   * These approximations, counted from one more day. A day that another origin has already explains
   * nothing more and is left out.
   *
   * @param origin what day that is
   * @param day the day
   * @return the larger set
   */
  public Approximations orFrom(Origin origin, LocalDate day) {
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(day, "day");
    if (origins.containsValue(day)) {
      return this;
    }
    Map<Origin, LocalDate> more = new LinkedHashMap<>(origins);
    more.put(origin, day);
    return new Approximations(limit, more, calendar);
  }

  /**
   * The simplest approximations that give a date: those that depart from the law in one way; where
   * there is none, in two.
   *
   * @param date the date
   * @return the approximations, immutable; empty if none gives it, and for a limit of a kind that
   *     is not approximated
   */
  public List<Approximation> thatGive(LocalDate date) {
    Objects.requireNonNull(date, "date");
    Fitting fitting = new Fitting(date, calendar);
    origins.forEach(
        (origin, day) -> {
          int departures = origin == Origin.EVENT ? 0 : 1;
          if (isCountedForwards()) {
            fitting.tryOut(limit, origin, day, departures);
          }
          // A day less on top of another length would explain too many dates by chance.
          if (origin != Origin.EVENT_AS_DAY_ONE) {
            for (TimeLimit length : LengthsInUse.inPlaceOf(limit)) {
              fitting.tryOut(length, origin, day, departures + 1);
            }
          }
        });
    return fitting.simplest();
  }

  private boolean isCountedForwards() {
    return limit instanceof TimeLimit.WorkingDays
        || limit instanceof TimeLimit.Months
        || limit instanceof TimeLimit.Weeks
        || limit instanceof TimeLimit.Days;
  }

  @Override
  public String toString() {
    return "approximations of " + limit + " from " + origins.values();
  }
}
