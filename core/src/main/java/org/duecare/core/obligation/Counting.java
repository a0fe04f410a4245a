package org.duecare.core.obligation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import org.duecare.calendar.DayStatus;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.reading.DaysBefore;
import org.duecare.core.law.reading.LateProclamation;
import org.duecare.core.law.reading.MonthLimitAtWeekend;
import org.duecare.core.law.reading.MonthLimitOnBankHoliday;
import org.duecare.core.law.reading.Readings;
import org.duecare.core.law.reading.StartDay;
import org.duecare.core.law.reading.TemporaryApproval;

/**
 * How limits are counted: which days are working days, and which answers are used to the questions
 * on counting that the law leaves open.
 *
 * <p>Immutable and thread-safe.
 *
 * @param calendar which days are working days
 * @param readings the answers
 */
public record Counting(WorkingDayCalendar calendar, Readings readings) {

  /**
   * Checks that nothing is null.
   *
   * @param calendar which days are working days
   * @param readings the answers
   * @throws NullPointerException if a part is null
   */
  public Counting {
    Objects.requireNonNull(calendar, "calendar");
    Objects.requireNonNull(readings, "readings");
  }

  /** The mainstream way of counting. */
  static Counting of(WorkingDayCalendar calendar) {
    return new Counting(calendar, Readings.mainstream());
  }

  Counting with(Readings others) {
    return new Counting(calendar, others);
  }

  /** The last day of the limit of a rule that has one. */
  LocalDate lastDay(Rule rule, LocalDate trigger) {
    TimeLimit limit = rule.limit().orElseThrow();
    return readings.alternatives().isEmpty()
        ? limit.lastDay(trigger, calendar)
        : lastDay(rule, limit, trigger);
  }

  private LocalDate lastDay(Rule rule, TimeLimit limit, LocalDate trigger) {
    if (limit instanceof TimeLimit.WorkingDays) {
      boolean startCounts =
          rule.trigger() == Trigger.BECAME_LOOKED_AFTER && readings.use(StartDay.COUNTED);
      return limit.lastDay(startCounts ? trigger.minusDays(1) : trigger, knownOn(trigger));
    } else if (limit instanceof TimeLimit.WorkingDaysBefore) {
      LocalDate last = limit.lastDay(trigger, calendar);
      return readings.use(DaysBefore.CLEAR_DAYS) ? calendar.previousWorkingDay(last) : last;
    } else if (limit instanceof TimeLimit.DaysBeginningWith) {
      LocalDate last = limit.lastDay(trigger, calendar);
      return readings.use(TemporaryApproval.FIRST_DAY_NOT_COUNTED) ? last.plusDays(1) : last;
    }
    return rolled(limit.lastDay(trigger, calendar));
  }

  private WorkingDayCalendar knownOn(LocalDate day) {
    return readings.use(LateProclamation.LEAVES_LIMIT) ? calendar.asKnownOn(day) : calendar;
  }

  private LocalDate rolled(LocalDate last) {
    if (!calendar.coverage().contains(last)) {
      return last;
    }
    DayStatus status = calendar.statusOf(last);
    boolean weekend = last.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    boolean rolls =
        !status.isWorking()
            && readings.use(
                weekend
                    ? MonthLimitAtWeekend.NEXT_WORKING_DAY
                    : MonthLimitOnBankHoliday.NEXT_WORKING_DAY);
    return rolls ? calendar.nextWorkingDay(last) : last;
  }
}
