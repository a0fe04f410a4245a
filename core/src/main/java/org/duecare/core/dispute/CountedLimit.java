package org.duecare.core.dispute;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.law.TimeLimit;

/** The limits that a policy may set: those that are counted forward, day by day. */
final class CountedLimit {

  private CountedLimit() {}

  /** Refuses a limit that is not counted forward in days, weeks or working days. */
  static TimeLimit require(TimeLimit limit) {
    Objects.requireNonNull(limit, "limit");
    if (!isCounted(limit)) {
      throw new IllegalArgumentException(
          "limit of a policy cannot be counted: "
              + limit
              + "; working days, days or weeks are allowed");
    }
    return limit;
  }

  private static boolean isCounted(TimeLimit limit) {
    return isInWorkingDays(limit)
        || limit instanceof TimeLimit.Days
        || limit instanceof TimeLimit.DaysBeginningWith
        || limit instanceof TimeLimit.Weeks
        || limit instanceof TimeLimit.WeeksBeginningWith;
  }

  static boolean isInWorkingDays(TimeLimit limit) {
    return limit instanceof TimeLimit.WorkingDays
        || limit instanceof TimeLimit.WorkingDaysBeginningWith;
  }

  /**
   * The day after which a limit that begins with a day counts: the day itself, or the one before.
   */
  static LocalDate countedAfter(TimeLimit limit, LocalDate start) {
    boolean beginsWith =
        limit instanceof TimeLimit.WorkingDaysBeginningWith
            || limit instanceof TimeLimit.DaysBeginningWith
            || limit instanceof TimeLimit.WeeksBeginningWith;
    return beginsWith ? start.minusDays(1) : start;
  }

  /** The day with which a limit begins that goes on where another ended, without a day in both. */
  static LocalDate goingOnAfter(TimeLimit limit, LocalDate last) {
    return countedAfter(limit, last).isBefore(last) ? last.plusDays(1) : last;
  }

  /** The limit, longer by what the clock stood still, in its own unit. */
  static TimeLimit longerBy(TimeLimit limit, int units) {
    if (units == 0) {
      return limit;
    } else if (limit instanceof TimeLimit.WorkingDays days) {
      return new TimeLimit.WorkingDays(days.count() + units);
    } else if (limit instanceof TimeLimit.WorkingDaysBeginningWith days) {
      return new TimeLimit.WorkingDaysBeginningWith(days.count() + units);
    } else if (limit instanceof TimeLimit.Days days) {
      return new TimeLimit.Days(days.count() + units);
    } else if (limit instanceof TimeLimit.DaysBeginningWith days) {
      return new TimeLimit.DaysBeginningWith(days.count() + units);
    } else if (limit instanceof TimeLimit.Weeks weeks) {
      return new TimeLimit.Days(weeks.count() * 7 + units);
    } else if (limit instanceof TimeLimit.WeeksBeginningWith weeks) {
      return new TimeLimit.DaysBeginningWith(weeks.count() * 7 + units);
    }
    throw new AssertionError("limit that no policy may have: " + limit);
  }

  /** How many days of the limit's kind lie after a day, up to another, inclusive. */
  static int between(
      TimeLimit limit, LocalDate after, LocalDate until, WorkingDayCalendar calendar) {
    if (!until.isAfter(after)) {
      return 0;
    }
    return isInWorkingDays(limit)
        ? calendar.workingDaysBetween(after, until)
        : Math.toIntExact(ChronoUnit.DAYS.between(after, until));
  }
}
