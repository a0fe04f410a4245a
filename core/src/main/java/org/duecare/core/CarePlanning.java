package org.duecare.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.care.CareHistory;
import org.duecare.core.law.RuleBook;
import org.duecare.core.law.england.CarePlanningRegulations2010;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.obligation.Obligations;
import org.duecare.core.timeline.MovedObligation;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.core.timeline.StatutoryTimeline;
import org.jspecify.annotations.Nullable;

/**
 * The statutory care planning of a nation: its rules and its calendar, ready to be laid over care
 * histories. Configure one and share it.
 *
 * <p>Immutable and thread-safe.
 */
public final class CarePlanning {

  private final Obligations law;

  private CarePlanning(RuleBook ruleBook, WorkingDayCalendar calendar) {
    law = Obligations.under(ruleBook, calendar);
  }

  /**
   * England: SI 2010/959 with the working days of England and Wales, wherever the child is placed.
   *
   * @return the care planning of England
   */
  public static CarePlanning england() {
    return new CarePlanning(
        RuleBook.of(CarePlanningRegulations2010.rules()), WorkingDayCalendar.englandAndWales());
  }

  /**
   * This care planning with other working days, for example a calendar that has a newer list of
   * bank holidays.
   *
   * @param calendar which days are working days
   * @return the changed care planning
   */
  public CarePlanning withCalendar(WorkingDayCalendar calendar) {
    return new CarePlanning(law.ruleBook(), calendar);
  }

  /**
   * This care planning under another rule book, for example one with an amendment, with the rules
   * of a local policy, or with an approximation in use in place of the law.
   *
   * @param ruleBook the rules
   * @return the changed care planning
   * @throws IllegalArgumentException if the book lacks a rule on the first, second, later, early or
   *     adjourned review, or one of them that needs a limit has none
   */
  public CarePlanning withRuleBook(RuleBook ruleBook) {
    return new CarePlanning(ruleBook, law.calendar());
  }

  /**
   * This care planning with the bank holidays as they were known on a day.
   *
   * @param day the day; what was first published later is left out, what was withdrawn later is in
   * @return the changed care planning
   */
  public CarePlanning asKnownOn(LocalDate day) {
    return withCalendar(law.calendar().asKnownOn(day));
  }

  /**
   * Which days are working days.
   *
   * @return the calendar
   */
  public WorkingDayCalendar calendar() {
    return law.calendar();
  }

  /**
   * The rules by id and day.
   *
   * @return the rule book
   */
  public RuleBook ruleBook() {
    return law.ruleBook();
  }

  /**
   * All obligations of a child as of a day.
   *
   * @param history the facts of the child
   * @param asOf the day, inclusive; what happened later changes nothing
   * @return the timeline
   */
  public StatutoryTimeline timeline(CareHistory history, LocalDate asOf) {
    return StatutoryTimeline.of(history, asOf, law);
  }

  /**
   * The reviews of a child as of a day.
   *
   * @param history the facts of the child
   * @param asOf the day, inclusive; what happened later changes nothing
   * @return the timetable
   */
  public ReviewTimetable reviews(CareHistory history, LocalDate asOf) {
    return ReviewTimetable.of(history, asOf, law);
  }

  /**
   * The open obligations of a child whose due dates are not those under another care planning: the
   * one of an earlier day ({@link #asKnownOn}), or one with other rules.
   *
   * @param before the care planning to compare with
   * @param history the facts of the child
   * @param asOf the day, inclusive; what happened later changes nothing
   * @return the obligations with both due dates and the reason, in order of their limits, immutable
   */
  public List<MovedObligation> movedSince(
      CarePlanning before, CareHistory history, LocalDate asOf) {
    return MovedObligation.between(before.timeline(history, asOf), timeline(history, asOf));
  }

  /**
   * By when a rule is met after an event.
   *
   * @param rule the id of the rule, for example "ENG-REV-1"
   * @param trigger the day of the event, which is not counted
   * @return the due date
   * @throws IllegalArgumentException if no rule has this id, it fixes no limit, or it was not in
   *     force on the day of the event
   * @throws org.duecare.calendar.OutsideCoverageException if a working day beyond the calendar's
   *     coverage would have to be counted
   */
  public DueDate due(String rule, LocalDate trigger) {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(trigger, "trigger");
    return DueDate.of(law.ruleBook().rule(rule, trigger), trigger, law.calendar());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CarePlanning that && law.equals(that.law);
  }

  @Override
  public int hashCode() {
    return law.hashCode();
  }

  @Override
  public String toString() {
    return "care planning under " + law.ruleBook() + " with " + law.calendar();
  }
}
