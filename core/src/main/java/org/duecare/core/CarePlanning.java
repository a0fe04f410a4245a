package org.duecare.core;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.care.CareHistory;
import org.duecare.core.coverage.Coverage;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Instrument;
import org.duecare.core.law.Rule;
import org.duecare.core.law.RuleBook;
import org.duecare.core.law.england.AdoptionAgenciesRegulations2005;
import org.duecare.core.law.england.CareLeaversRegulations2010;
import org.duecare.core.law.england.CarePlanningRegulations2010;
import org.duecare.core.law.england.CaseRecordRetention;
import org.duecare.core.law.england.DesignatedTeacherGuidance2018;
import org.duecare.core.law.england.IroHandbook2010;
import org.duecare.core.law.england.SecureAccommodationRegulations1991;
import org.duecare.core.law.england.WorkingTogether2023;
import org.duecare.core.law.northernireland.ReviewOfChildrensCasesRegulations1996;
import org.duecare.core.law.reading.Readings;
import org.duecare.core.law.scotland.LookedAfterChildrenRegulations2009;
import org.duecare.core.law.scotland.SecureAccommodationAuthorisationRegulations2013;
import org.duecare.core.law.wales.CarePlanningRegulations2015;
import org.duecare.core.law.wales.SafeguardingProcedures2019;
import org.duecare.core.law.wales.SocialServicesAndWellBeingAct2014;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.obligation.Eligibility;
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

  private static final Instrument ENGLAND = CarePlanningRegulations2010.reviews().instrument();

  private final Obligations law;
  private final boolean isOfEngland;

  private CarePlanning(RuleBook ruleBook, WorkingDayCalendar calendar) {
    this(Obligations.under(ruleBook, calendar));
  }

  private CarePlanning(Obligations law) {
    this.law = law;
    isOfEngland =
        law.ruleBook().rules().stream()
            .anyMatch(rule -> rule.citation().instrument().equals(ENGLAND));
  }

  /**
   * England: SI 2010/959, SI 2005/389 and statutory guidance, with the working days of England and
   * Wales, wherever the child is placed.
   *
   * @return the care planning of England
   */
  public static CarePlanning england() {
    return new CarePlanning(
        RuleBook.of(CarePlanningRegulations2010.rules())
            .and(AdoptionAgenciesRegulations2005.rules())
            .and(DesignatedTeacherGuidance2018.rules())
            .and(IroHandbook2010.rules())
            .and(WorkingTogether2023.rules())
            .and(SecureAccommodationRegulations1991.rules())
            .and(CareLeaversRegulations2010.rules()),
        WorkingDayCalendar.englandAndWales());
  }

  /**
   * Wales: WSI 2015/1818, the Act of 2014 and the Wales Safeguarding Procedures with the working
   * days of England and Wales. The text that sets its review limits was not seen, so it has to be
   * asked for.
   *
   * @param unverified that this is accepted
   * @return the care planning of Wales, since 6 April 2016
   */
  public static CarePlanning wales(Unverified unverified) {
    Objects.requireNonNull(unverified, "unverified");
    return new CarePlanning(
        RuleBook.of(CarePlanningRegulations2015.rules())
            .and(SocialServicesAndWellBeingAct2014.rules())
            .and(SafeguardingProcedures2019.rules()),
        WorkingDayCalendar.englandAndWales());
  }

  /**
   * Scotland: SSI 2009/210, by which reviews count from each placement, and SSI 2013/212, with the
   * working days of Scotland.
   *
   * @return the care planning of Scotland, since 28 September 2009
   */
  public static CarePlanning scotland() {
    return new CarePlanning(
        RuleBook.of(LookedAfterChildrenRegulations2009.rules())
            .and(SecureAccommodationAuthorisationRegulations2013.rules()),
        WorkingDayCalendar.scotland());
  }

  /**
   * Northern Ireland: SR 1996/461 with the bank holidays of Northern Ireland, past which a limit
   * runs on. The text that sets its review limits was not seen, so it has to be asked for.
   *
   * @param unverified that this is accepted
   * @return the care planning of Northern Ireland, since 4 November 1996
   */
  public static CarePlanning northernIreland(Unverified unverified) {
    Objects.requireNonNull(unverified, "unverified");
    return new CarePlanning(
        RuleBook.of(ReviewOfChildrensCasesRegulations1996.rules()),
        WorkingDayCalendar.northernIreland());
  }

  /**
   * This care planning with other working days, for example a calendar that has a newer list of
   * bank holidays. A list of England and Wales says nothing of Scotland: see {@link
   * #withCalendarOfScotland}.
   *
   * @param calendar which days are working days
   * @return the changed care planning
   */
  public CarePlanning withCalendar(WorkingDayCalendar calendar) {
    return new CarePlanning(law.with(calendar));
  }

  /**
   * This care planning with other working days for a child who lives in Scotland, for example a
   * newer list of the bank holidays there. They count only by {@code
   * PlacedInScotland.WHERE_PLACED}, a reading of ambiguity A25, with which explanations compare,
   * and are not asked where {@link #calendar()} is itself one of Scotland only. If none are given,
   * they are those with the bundled bank holidays of Scotland.
   *
   * @param calendar which days are working days in Scotland
   * @return the changed care planning
   */
  public CarePlanning withCalendarOfScotland(WorkingDayCalendar calendar) {
    return new CarePlanning(law.withCalendarOfScotland(calendar));
  }

  /**
   * This care planning under another rule book, for example one with an amendment, with the rules
   * of a local policy, or with an approximation in use in place of the law.
   *
   * @param ruleBook the rules
   * @return the changed care planning
   * @throws IllegalArgumentException if the book lacks a rule on the first, second or later review,
   *     or one of them, or of those on adjourned reviews, has no limit
   */
  public CarePlanning withRuleBook(RuleBook ruleBook) {
    return new CarePlanning(law.with(ruleBook));
  }

  /**
   * This care planning with the rules of a local policy laid over it. They stand beside the law and
   * change none of its limits; where they ask for the same, the earlier limit binds, and the other
   * is shown with it.
   *
   * @param policy the rules of the policy, for example {@code Walsall2022.overlay()}
   * @return the changed care planning
   * @throws IllegalArgumentException if a rule is no LOCAL_POLICY, or has the id of a rule that is
   *     none and would end it, or is about the first review and counts from an event from which the
   *     law does not, as an English policy does in Scotland, or a version of a rule that is already
   *     laid over begins on the same day
   */
  public CarePlanning withOverlay(Collection<Rule> policy) {
    Objects.requireNonNull(policy, "policy");
    Set<String> idsOfLaw =
        law.ruleBook().rules().stream()
            .filter(rule -> rule.authority() != Authority.LOCAL_POLICY)
            .map(Rule::id)
            .collect(Collectors.toSet());
    for (Rule rule : policy) {
      if (rule.authority() != Authority.LOCAL_POLICY) {
        throw new IllegalArgumentException(
            "overlay has a rule that is no local policy: "
                + rule.id()
                + " is "
                + rule.authority()
                + "; LOCAL_POLICY is allowed");
      } else if (idsOfLaw.contains(rule.id())) {
        throw new IllegalArgumentException(
            "overlay would amend the law: found "
                + rule.id()
                + ", the id of a rule of law; another id is allowed");
      } else if (rule.duty() == Duty.FIRST_REVIEW && !isCountedAlikeByLaw(rule)) {
        throw new IllegalArgumentException(
            "overlay has a first review that the law counts from another event: "
                + rule.id()
                + " counts from "
                + rule.trigger()
                + "; the event of a rule of law on "
                + rule.duty()
                + " is allowed");
      }
    }
    return withRuleBook(law.ruleBook().and(policy));
  }

  private boolean isCountedAlikeByLaw(Rule rule) {
    return law.ruleBook().rules().stream()
        .filter(each -> each.authority() != Authority.LOCAL_POLICY)
        .anyMatch(each -> each.duty() == rule.duty() && each.trigger() == rule.trigger());
  }

  /**
   * This care planning with the bank holidays as they were known on a day, those of Scotland too.
   *
   * @param day the day; what was first published later is left out, what was withdrawn later is in
   * @return the changed care planning
   */
  public CarePlanning asKnownOn(LocalDate day) {
    return withCalendar(law.calendar().asKnownOn(day))
        .withCalendarOfScotland(law.calendarOfScotland().asKnownOn(day));
  }

  /**
   * This care planning by other readings of the law.
   *
   * @param readings the answers used to the questions that the law leaves open, for example {@code
   *     Readings.mainstream().with(StartDay.COUNTED)}
   * @return the changed care planning
   */
  public CarePlanning withReadings(Readings readings) {
    return new CarePlanning(law.with(readings));
  }

  /**
   * Which readings of the law are used.
   *
   * @return the readings, mainstream unless others were chosen
   */
  public Readings readings() {
    return law.readings();
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
   * Which days are working days for a child who lives in Scotland, by a reading of A25.
   *
   * @return the calendar
   */
  public WorkingDayCalendar calendarOfScotland() {
    return law.calendarOfScotland();
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
   * The obligations with some duties of a child as of a day, which takes less time than all.
   *
   * @param history the facts of the child
   * @param asOf the day, inclusive; what happened later changes nothing
   * @param duties the duties
   * @return the part of the {@linkplain #timeline(CareHistory, LocalDate) timeline} that is {@link
   *     StatutoryTimeline#about about} these duties, with all reviews in its view on them
   */
  public StatutoryTimeline timeline(CareHistory history, LocalDate asOf, Set<Duty> duties) {
    return StatutoryTimeline.of(history, asOf, law, duties);
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
   * Whether a child is an eligible child, to whom a pathway plan is owed, and since when. Only the
   * law of England is asked, regulation 40 of SI 2010/959.
   *
   * @param history the facts of the child
   * @param asOf the day, inclusive; what happened later changes nothing
   * @return the answer
   * @throws IllegalStateException if this is the care planning of another nation: one without a
   *     rule of SI 2010/959
   */
  public Eligibility eligibility(CareHistory history, LocalDate asOf) {
    requireEngland("eligibility");
    return Eligibility.of(history, asOf, readings());
  }

  /**
   * Whether a child is within the duty to review cases of looked-after children in England, and
   * why.
   *
   * @param history the facts of the child
   * @param day the day for which it is asked
   * @return the answer, with the ground, the provision, and since when
   * @throws IllegalStateException if this is the care planning of another nation: one without a
   *     rule of SI 2010/959
   */
  public Coverage coverage(CareHistory history, LocalDate day) {
    requireEngland("coverage");
    return Coverage.of(history, day, readings());
  }

  /**
   * Until when the case record of a child has to be kept in England, regulation 50 of SI 2010/959.
   *
   * @param history the facts of the child
   * @return the retention; empty where facts are in doubt, and where the child did not die in care
   *     under 18 and no date of birth is given
   * @throws IllegalStateException if this is the care planning of another nation: one without a
   *     rule of SI 2010/959
   */
  public Optional<CaseRecordRetention> caseRecordRetention(CareHistory history) {
    requireEngland("caseRecordRetention");
    return CaseRecordRetention.of(history, readings());
  }

  private void requireEngland(String question) {
    if (!isOfEngland) {
      throw new IllegalStateException(
          question
              + " asked of a care planning without a rule of "
              + ENGLAND.reference()
              + ": found rules of "
              + law.ruleBook().rules().stream()
                  .map(rule -> rule.citation().instrument().reference())
                  .distinct()
                  .sorted()
                  .collect(Collectors.joining(", "))
              + "; it is answered for England only");
    }
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
    return law.due(law.ruleBook().rule(rule, trigger), trigger);
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
    return "care planning under "
        + law.ruleBook()
        + " with "
        + law.calendar()
        + " by "
        + readings();
  }
}
