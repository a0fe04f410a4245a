package org.duecare.core;

import java.time.LocalDate;
import java.util.Objects;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.care.CareHistory;
import org.duecare.core.law.ReviewRules;
import org.duecare.core.law.RuleBook;
import org.duecare.core.law.england.CarePlanningRegulations2010;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.obligation.ReviewObligations;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.core.timeline.StatutoryTimeline;

/**
 * The statutory care planning of a nation: its rules and its calendar, ready to be laid over care
 * histories. Configure one and share it.
 *
 * <p>Immutable and thread-safe.
 */
public final class CarePlanning {

  private final ReviewObligations reviews;
  private final RuleBook ruleBook;

  private CarePlanning(ReviewObligations reviews) {
    this.reviews = reviews;
    this.ruleBook = RuleBook.of(reviews.rules().all());
  }

  /**
   * England: SI 2010/959 with the working days of England and Wales, wherever the child is placed.
   *
   * @return the care planning of England
   */
  public static CarePlanning england() {
    return new CarePlanning(
        new ReviewObligations(
            CarePlanningRegulations2010.reviews(), WorkingDayCalendar.englandAndWales()));
  }

  /**
   * This care planning with other working days, for example a calendar that has a newer list of
   * bank holidays.
   *
   * @param calendar which days are working days
   * @return the changed care planning
   */
  public CarePlanning withCalendar(WorkingDayCalendar calendar) {
    return new CarePlanning(new ReviewObligations(reviews.rules(), calendar));
  }

  /**
   * This care planning with other rules on reviews, for example an approximation in use that is to
   * be set beside the law.
   *
   * @param rules the rules on reviews
   * @return the changed care planning
   */
  public CarePlanning withReviewRules(ReviewRules rules) {
    return new CarePlanning(new ReviewObligations(rules, reviews.calendar()));
  }

  /**
   * This care planning with the bank holidays as they were known on a day.
   *
   * @param day the day; what was first published later is left out, what was withdrawn later is in
   * @return the changed care planning
   */
  public CarePlanning asKnownOn(LocalDate day) {
    return withCalendar(reviews.calendar().asKnownOn(day));
  }

  /**
   * Which days are working days.
   *
   * @return the calendar
   */
  public WorkingDayCalendar calendar() {
    return reviews.calendar();
  }

  /**
   * The rules by id and day.
   *
   * @return the rule book
   */
  public RuleBook ruleBook() {
    return ruleBook;
  }

  /**
   * All obligations of a child as of a day.
   *
   * @param history the facts of the child
   * @param asOf the day, inclusive; what happened later changes nothing
   * @return the timeline
   */
  public StatutoryTimeline timeline(CareHistory history, LocalDate asOf) {
    return StatutoryTimeline.of(history, asOf, reviews);
  }

  /**
   * The reviews of a child as of a day.
   *
   * @param history the facts of the child
   * @param asOf the day, inclusive; what happened later changes nothing
   * @return the timetable
   */
  public ReviewTimetable reviews(CareHistory history, LocalDate asOf) {
    return timeline(history, asOf).reviews();
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
    return DueDate.of(ruleBook.rule(rule, trigger), trigger, reviews.calendar());
  }

  @Override
  public String toString() {
    return "care planning under " + ruleBook + " with " + reviews.calendar();
  }
}
