package org.duecare.core.obligation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.duecare.calendar.Certainty;
import org.duecare.calendar.DateSpan;
import org.duecare.calendar.OutsideCoverageException;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The last day on which a rule is met, with everything needed to say why. The explanation is made
 * when it is asked for.
 *
 * <p>Immutable and thread-safe.
 */
public final class DueDate {

  private final Rule rule;
  private final LocalDate trigger;
  private final LocalDate date;
  private final DateGrounds grounds;

  /** The due date from which this one is counted; null where no other is. */
  private final @Nullable DueDate restsOn;

  /** The reading by which it counts from another day than that of the rule's event; or null. */
  private final @Nullable Reading fromOtherDay;

  private DueDate(
      Rule rule,
      LocalDate trigger,
      LocalDate date,
      DateGrounds grounds,
      @Nullable DueDate restsOn,
      @Nullable Reading fromOtherDay) {
    this.rule = rule;
    this.trigger = trigger;
    this.date = date;
    this.grounds = grounds;
    this.restsOn = restsOn;
    this.fromOtherDay = fromOtherDay;
  }

  /**
   * The last day of a rule's limit after an event.
   *
   * @param rule the rule
   * @param trigger the day of the event, which is not counted
   * @param calendar which days are working days
   * @return the due date
   * @throws IllegalArgumentException if the rule fixes no limit, or was not in force on the day of
   *     the event
   * @throws org.duecare.calendar.OutsideCoverageException if a working day beyond the calendar's
   *     coverage would have to be counted
   */
  public static DueDate of(Rule rule, LocalDate trigger, WorkingDayCalendar calendar) {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(trigger, "trigger");
    Objects.requireNonNull(calendar, "calendar");
    return of(rule, trigger, LimitCounting.of(calendar));
  }

  /**
   * The last day of a rule's limit, counted from a day that a reading of the law puts in the place
   * of the rule's event.
   *
   * @param rule the rule
   * @param from the day, which is not counted
   * @param calendar which days are working days
   * @param reading the reading, which the explanation names
   * @return the due date
   * @throws IllegalArgumentException if the rule fixes no limit, or was not in force on the day
   * @throws org.duecare.calendar.OutsideCoverageException if a working day beyond the calendar's
   *     coverage would have to be counted
   */
  public static DueDate of(
      Rule rule, LocalDate from, WorkingDayCalendar calendar, Reading reading) {
    return of(rule, from, calendar).fromOtherDayBy(Objects.requireNonNull(reading, "reading"));
  }

  static DueDate of(Rule rule, LocalDate trigger, LimitCounting counting) {
    if (rule.limit().isEmpty()) {
      throw new IllegalArgumentException(
          "rule " + rule.id() + " fixes no time limit: a due date needs one");
    }
    if (!rule.isInForceOn(trigger)) {
      throw new IllegalArgumentException(
          "rule "
              + rule.id()
              + " was not in force on "
              + trigger
              + ": it is in force from "
              + rule.inForceFrom());
    }
    return new DueDate(rule, trigger, counting.lastDay(rule, trigger), counting, null, null);
  }

  /**
   * A due date as it was stored. It is not counted again, for the calendar or the law may have
   * changed since.
   *
   * @param rule the version of the rule that was used
   * @param trigger the day of the event from which it counts
   * @param date the last day on which the rule is met
   * @param certainty whether a bank holiday that was not yet proclaimed could still move it
   * @param planBy the last working day on or before it; empty where the calendar did not reach it
   * @param explanation why it was what it was
   * @return the due date, which answers as it did then, but knows its calendar no more
   * @throws IllegalArgumentException if the day to plan by lies after the date
   */
  public static DueDate recorded(
      Rule rule,
      LocalDate trigger,
      LocalDate date,
      Certainty certainty,
      Optional<LocalDate> planBy,
      Explanation explanation) {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(trigger, "trigger");
    Objects.requireNonNull(date, "date");
    RecordedDate recorded = new RecordedDate(certainty, planBy, explanation);
    if (planBy.filter(date::isBefore).isPresent()) {
      throw new IllegalArgumentException(
          "day to plan by after the limit: "
              + planBy.get()
              + "; one up to "
              + date
              + " is allowed");
    }
    return new DueDate(rule, trigger, date, recorded, null, null);
  }

  /** A day that an event fixes itself, such as the end of accommodation. */
  static DueDate fixed(Rule rule, LocalDate trigger, LocalDate date, LimitCounting counting) {
    return new DueDate(rule, trigger, date, counting, null, null);
  }

  /** This due date, whose event is that another duty is due, and which is as certain as that. */
  DueDate restingOn(@Nullable DueDate other) {
    return new DueDate(rule, trigger, date, grounds, other, fromOtherDay);
  }

  /** This due date, counted by a reading from a day that is not that of the rule's event. */
  DueDate fromOtherDayBy(@Nullable Reading reading) {
    return new DueDate(rule, trigger, date, grounds, restsOn, reading);
  }

  /**
   * The rule.
   *
   * @return the version of the rule that was used
   */
  public Rule rule() {
    return rule;
  }

  /**
   * The day of the event from which the rule counts.
   *
   * @return the day, which is not counted
   */
  public LocalDate trigger() {
    return trigger;
  }

  /**
   * The last day on which the rule is met.
   *
   * @return the day, inclusive
   */
  public LocalDate date() {
    return date;
  }

  /**
   * The first day on which the rule is met, where doing it too early does not count.
   *
   * @return the day, inclusive; empty where it is never too early
   */
  public Optional<LocalDate> notBefore() {
    return rule.limit()
        .map(limit -> limit.firstDay(trigger))
        .filter(day -> !day.equals(LocalDate.MIN));
  }

  /** The day from which the date was really counted. */
  CountingStart countedFrom() {
    CountingStart start = counting().start(rule, trigger);
    return start.reading() == null ? new CountingStart(trigger, fromOtherDay) : start;
  }

  /** The date without what a reading moved it on. */
  LocalDate dayNotMovedOn() {
    return isMovedOn() ? counting().lastDayNotMovedOn(rule, trigger) : date;
  }

  /** Whether a reading moved a limit on from a day that is no working day. */
  private boolean isMovedOn() {
    LimitCounting counting = counting();
    return !counting.readings().areMainstream()
        && !limitIsInWorkingDays()
        && date.equals(counting.lastDay(rule, trigger))
        && date.isAfter(counting.lastDayNotMovedOn(rule, trigger));
  }

  /**
   * Which days were taken for working days.
   *
   * @return the calendar by which the date was counted; empty for one that was stored
   */
  public Optional<WorkingDayCalendar> calendar() {
    return grounds instanceof LimitCounting counting
        ? Optional.of(counting.calendarOn(trigger))
        : Optional.empty();
  }

  /** Which days were taken for working days; a stored due date is not counted again. */
  WorkingDayCalendar calendarUsed() {
    return counting().calendarOn(trigger);
  }

  /** How it was counted; a stored due date is not counted again. */
  LimitCounting counting() {
    return (LimitCounting) grounds;
  }

  /**
   * Whether a bank holiday that is not yet proclaimed could still move the date.
   *
   * @return PROJECTED if working days beyond the last published bank holidays were counted, or the
   *     date depends on whether a day beyond them is a bank holiday; otherwise PUBLISHED
   */
  public Certainty certainty() {
    if (grounds instanceof RecordedDate recorded) {
      return recorded.certainty();
    }
    if (restsOn != null && restsOn.certainty() == Certainty.PROJECTED) {
      return Certainty.PROJECTED;
    }
    LocalDate rolledFrom = dayBeforeRolling();
    if (rolledFrom != null) {
      return dependsOnBankHolidays()
          ? calendarUsed().certaintyOf(DateSpan.closed(rolledFrom, date))
          : Certainty.PUBLISHED;
    }
    if (!limitIsInWorkingDays() || date.equals(trigger)) {
      return Certainty.PUBLISHED;
    }
    return calendarUsed()
        .certaintyOf(
            date.isAfter(trigger)
                ? DateSpan.closed(trigger.plusDays(1), date)
                : DateSpan.closed(date, trigger.minusDays(1)));
  }

  /**
   * The last working day on or before the date: the day to plan by.
   *
   * @return the date itself if it is a working day; empty if the date lies beyond the calendar's
   *     coverage, as a limit in months may
   */
  public Optional<LocalDate> planBy() {
    if (grounds instanceof RecordedDate recorded) {
      return recorded.planBy();
    }
    try {
      return Optional.of(calendarUsed().previousOrSameWorkingDay(date));
    } catch (OutsideCoverageException beyondTheCalendar) {
      return Optional.empty();
    }
  }

  /**
   * Why the date is what it is.
   *
   * @return the explanation
   */
  public Explanation explanation() {
    return grounds instanceof RecordedDate recorded ? recorded.explanation() : countedExplanation();
  }

  private Explanation countedExplanation() {
    return new Explanation(DueDateExplanation.withReadings(this));
  }

  /** The rule by which the event is due; empty where the event is no due date. */
  Optional<Rule> ruleRestedOn() {
    return Optional.ofNullable(restsOn).map(DueDate::rule);
  }

  /** Whether working days were counted, be it only for the event. */
  boolean countsWorkingDays() {
    return limitIsInWorkingDays() || (restsOn != null && restsOn.countsWorkingDays());
  }

  private boolean limitIsInWorkingDays() {
    return rule.limit().filter(TimeLimit::countsWorkingDays).isPresent();
  }

  /** The day on which a limit that rolls on would end without it; null for any other limit. */
  @Nullable LocalDate dayBeforeRolling() {
    return rule.limit().orElse(null) instanceof TimeLimit.RolledOn rolled
        ? rolled.counted().lastDay(trigger, calendarUsed())
        : null;
  }

  /** Whether a bank holiday more or less can move the date; a Saturday is none, and stays. */
  boolean dependsOnBankHolidays() {
    LocalDate rolledFrom = dayBeforeRolling();
    return rolledFrom == null
        ? countsWorkingDays() || (rule.limit().isPresent() && isMovedOn())
        : rolledFrom.getDayOfWeek() != DayOfWeek.SATURDAY;
  }

  /** Compares all that they answer but the calendar, of which only what it skipped is told. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DueDate that
        && rule.equals(that.rule)
        && trigger.equals(that.trigger)
        && date.equals(that.date)
        && certainty() == that.certainty()
        && planBy().equals(that.planBy())
        && (isCountedAs(that) || explanation().equals(that.explanation()));
  }

  private boolean isCountedAs(DueDate that) {
    return grounds.equals(that.grounds)
        && Objects.equals(restsOn, that.restsOn)
        && Objects.equals(fromOtherDay, that.fromOtherDay);
  }

  @Override
  public int hashCode() {
    return Objects.hash(rule, trigger, date);
  }

  @Override
  public String toString() {
    return Wording.english().sentence(new ExplanationStep.DueBy(rule, date));
  }
}
