package org.duecare.core.obligation;

import static org.duecare.core.day.DayOrder.earlier;
import static org.duecare.core.day.DayOrder.later;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.duecare.calendar.BankHoliday;
import org.duecare.calendar.DateSpan;
import org.duecare.calendar.DayStatus;
import org.duecare.calendar.Division;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.calendar.WorkingDayCount;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.reading.DaysBefore;
import org.duecare.core.law.reading.LateProclamation;
import org.duecare.core.law.reading.MonthLimitAtWeekend;
import org.duecare.core.law.reading.MonthLimitOnBankHoliday;
import org.duecare.core.law.reading.PlacedInScotland;
import org.duecare.core.law.reading.Readings;
import org.duecare.core.law.reading.StartDay;
import org.duecare.core.law.reading.TemporaryApproval;
import org.duecare.core.law.reading.WeeklyVisit;
import org.jspecify.annotations.Nullable;

/**
 * How limits are counted: which days are working days, and which answers are used to the questions
 * on counting that the law leaves open.
 *
 * @param ofScotland the working days of a child who lives in Scotland, which matter by A25 only;
 *     null for the bundled ones, which need not be loaded for most children
 * @param inScotland when the child lived in Scotland
 */
record LimitCounting(
    WorkingDayCalendar calendar,
    @Nullable WorkingDayCalendar ofScotland,
    Readings readings,
    List<DateSpan> inScotland)
    implements DateGrounds {

  private static final Set<Trigger> BEFORE_WEEKLY_VISITS =
      Set.of(
          Trigger.UNASSESSED_PARENT_BEFORE_REVIEW,
          Trigger.INTERIM_PLACEMENT_BEFORE_REVIEW,
          Trigger.VISIT_BEFORE_ADOPTION_REVIEW);

  private static final Set<Division> ONLY_SCOTLAND = Set.of(Division.SCOTLAND);

  LimitCounting {
    Objects.requireNonNull(calendar, "calendar");
    Objects.requireNonNull(readings, "readings");
    inScotland = List.copyOf(inScotland);
  }

  /** The mainstream way of counting. */
  static LimitCounting of(WorkingDayCalendar calendar) {
    return new LimitCounting(calendar, null, Readings.mainstream(), List.of());
  }

  LimitCounting with(Readings others) {
    return new LimitCounting(calendar, ofScotland, others, inScotland);
  }

  LimitCounting with(WorkingDayCalendar others) {
    return new LimitCounting(others, ofScotland, readings, inScotland);
  }

  LimitCounting inScotlandWith(WorkingDayCalendar others) {
    boolean bundled = others.equals(WorkingDayCalendar.scotland());
    return new LimitCounting(calendar, bundled ? null : others, readings, inScotland);
  }

  /** The same for a child who lives in Scotland in these spans, which matters by A25 only. */
  LimitCounting livingInScotland(List<DateSpan> spans) {
    return new LimitCounting(calendar, ofScotland, readings, spans);
  }

  /**
   * The working days of Scotland: the calendar itself where it is one of Scotland, else those
   * given, else the bundled ones. A calendar of England and Wales says nothing of Scotland, and of
   * one of several divisions it cannot be said whose holiday closes a day.
   */
  WorkingDayCalendar calendarOfScotland() {
    if (calendar.divisions().equals(ONLY_SCOTLAND)) {
      return calendar;
    }
    return ofScotland == null ? WorkingDayCalendar.scotland() : ofScotland;
  }

  /**
   * Whether a limit may lie some days after that of a later event: one that a reading moves on from
   * a day that is no working day, or that counts by another country's days (A7, A8, A25).
   */
  boolean mayOvertake() {
    return !readings.areMainstream()
        && (readings.use(MonthLimitOnBankHoliday.NEXT_WORKING_DAY)
            || readings.use(MonthLimitAtWeekend.NEXT_WORKING_DAY)
            || readings.use(PlacedInScotland.WHERE_PLACED));
  }

  /** Which days are working days for a limit that counts from a day. */
  WorkingDayCalendar calendarOn(LocalDate trigger) {
    boolean local =
        readings.use(PlacedInScotland.WHERE_PLACED)
            && inScotland.stream().anyMatch(span -> span.contains(trigger));
    return local ? calendarOfScotland() : calendar;
  }

  /** How the working days of a limit were counted. */
  WorkingDayCount count(Rule rule, TimeLimit.WorkingDays limit, LocalDate trigger) {
    return countedBy(rule, trigger).explain(start(rule, trigger).day(), limit.count());
  }

  /** How the working days before an event were counted. */
  WorkingDayCount count(Rule rule, TimeLimit.WorkingDaysBefore limit, LocalDate trigger) {
    int more = readings.use(DaysBefore.CLEAR_DAYS) ? 1 : 0;
    return countedBy(rule, trigger).explainBefore(trigger, limit.count() + more);
  }

  /** The calendar by which a limit was counted. */
  private WorkingDayCalendar countedBy(Rule rule, LocalDate trigger) {
    WorkingDayCalendar days = calendarOn(trigger);
    TimeLimit limit = rule.limit().orElseThrow();
    if (!readings.use(LateProclamation.LEAVES_LIMIT) || !isCountedInWorkingDays(limit)) {
      return days;
    }
    LocalDate last = lastDay(rule, limit, trigger, days);
    LocalDate began = earlier(last, trigger);
    return holdsHolidayProclaimedAfter(began, later(last, trigger), days)
        ? days.asKnownOn(began)
        : days;
  }

  /** The day from which the limit of a rule is counted after an event; A1, A11 and A14. */
  CountingStart start(Rule rule, LocalDate trigger) {
    @Nullable TimeLimit limit = rule.limit().orElse(null);
    if (limit instanceof TimeLimit.WorkingDays
        && rule.trigger() == Trigger.BECAME_LOOKED_AFTER
        && readings.use(StartDay.COUNTED)) {
      return new CountingStart(trigger.minusDays(1), StartDay.COUNTED);
    } else if (isWeekly(rule) && readings.use(WeeklyVisit.ONCE_IN_EACH_WEEK)) {
      return new CountingStart(
          trigger.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)),
          WeeklyVisit.ONCE_IN_EACH_WEEK);
    } else if (limit instanceof TimeLimit.WeeksBeginningWith
        && readings.use(TemporaryApproval.FIRST_DAY_NOT_COUNTED)) {
      return new CountingStart(trigger.plusDays(1), TemporaryApproval.FIRST_DAY_NOT_COUNTED);
    }
    return new CountingStart(trigger, null);
  }

  private static boolean isWeekly(Rule rule) {
    return BEFORE_WEEKLY_VISITS.contains(rule.trigger());
  }

  /** The day on which a limit that a reading moves on would end without it. */
  LocalDate lastDayNotMovedOn(Rule rule, LocalDate trigger) {
    return rule.limit().orElseThrow().lastDay(start(rule, trigger).day(), calendarOn(trigger));
  }

  /** The last day of the limit of a rule that has one. */
  LocalDate lastDay(Rule rule, LocalDate trigger) {
    TimeLimit limit = rule.limit().orElseThrow();
    return readings.areMainstream()
        ? limit.lastDay(trigger, calendar)
        : lastDay(rule, limit, trigger, countedBy(rule, trigger));
  }

  private LocalDate lastDay(
      Rule rule, TimeLimit limit, LocalDate trigger, WorkingDayCalendar days) {
    LocalDate last = limit.lastDay(start(rule, trigger).day(), days);
    if (limit instanceof TimeLimit.WorkingDaysBefore before) {
      return readings.use(DaysBefore.CLEAR_DAYS)
          ? days.minusWorkingDays(trigger, before.count() + 1)
          : last;
    }
    // A calendar week ends with its Sunday, whatever other limits in weeks do.
    boolean ofCalendarWeeks = isWeekly(rule) && readings.use(WeeklyVisit.ONCE_IN_EACH_WEEK);
    return !ofCalendarWeeks && rolls(limit, last, days) ? days.nextWorkingDay(last) : last;
  }

  private static boolean isCountedInWorkingDays(TimeLimit limit) {
    return limit.countsWorkingDays() || limit instanceof TimeLimit.RolledOn;
  }

  /** A calendar as known on a day is not made for nothing: both days inclusive. */
  private static boolean holdsHolidayProclaimedAfter(
      LocalDate began, LocalDate until, WorkingDayCalendar days) {
    return began
        .datesUntil(until.plusDays(1))
        .map(days::statusOf)
        .filter(DayStatus.Holiday.class::isInstance)
        .map(DayStatus.Holiday.class::cast)
        .flatMap(day -> day.holidays().stream())
        .map(BankHoliday::firstPublished)
        .anyMatch(day -> day.filter(began::isBefore).isPresent());
  }

  /** Whether a limit moves on from a day that is no working day. */
  private boolean rolls(TimeLimit limit, LocalDate last, WorkingDayCalendar days) {
    boolean isInDays =
        limit instanceof TimeLimit.Months
            || limit instanceof TimeLimit.Weeks
            || limit instanceof TimeLimit.Days
            || limit instanceof TimeLimit.DaysBetween;
    return isInDays
        && days.coverage().contains(last)
        && !days.isWorkingDay(last)
        && readings.use(
            last.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0
                ? MonthLimitAtWeekend.NEXT_WORKING_DAY
                : MonthLimitOnBankHoliday.NEXT_WORKING_DAY);
  }
}
