package org.duecare.core.obligation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duecare.calendar.BankHoliday;
import org.duecare.calendar.BankHolidays;
import org.duecare.calendar.DateSpan;
import org.duecare.calendar.Division;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.CarePlanning;
import org.duecare.core.FewRules;
import org.duecare.core.HistoryNotation;
import org.duecare.core.Unverified;
import org.duecare.core.coverage.CoverageSpecTest;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Instrument;
import org.duecare.core.law.InventedRules;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.england.EnglishRules;
import org.duecare.core.law.reading.Reading;
import org.duecare.testkit.SpecRow;

/** Explanations in which every step occurs in each of its forms. */
final class EveryExplanation {

  private static final LocalDate WED_2026_04_01 = LocalDate.of(2026, 4, 1);
  private static final LocalDate SAT_2026_04_11 = LocalDate.of(2026, 4, 11);
  private static final LocalDate MON_2026_04_13 = LocalDate.of(2026, 4, 13);
  private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();

  private static final List<Explanation> ALL = made();

  private EveryExplanation() {}

  /** Every row of the specification files, and what only the rules of others can bring about. */
  static List<Explanation> all() {
    return ALL;
  }

  private static List<Explanation> made() {
    return Stream.of(
            Stream.concat(OutcomeSpecTest.completeHistories(), OutcomeSpecTest.historiesWithGaps())
                .flatMap(EveryExplanation::timetable),
            DutySpecTest.duties().flatMap(EveryExplanation::timetable),
            LocalPolicySpecTest.duties().flatMap(LocalPolicySpecTest::explanations),
            DueDateSpecTest.dueDates().map(row -> due(CarePlanning.england(), row)),
            DueDateSpecTest.approximations()
                .map(row -> DueDateSpecTest.approximation(row).explanation()),
            NationsSpecTest.dueDates().map(row -> NationsSpecTest.due(row).explanation()),
            invented(),
            inEveryLayer(),
            EligibilitySpecTest.eligibilities()
                .map(row -> EligibilitySpecTest.eligibility(row).explanation()),
            CoverageSpecTest.coverages().map(row -> CoverageSpecTest.coverage(row).explanation()),
            CountedByReadingSpecTest.lines().map(CountedByReadingSpecTest::explanation),
            beyondTheCalendar(),
            everyBankHoliday(),
            inTheOtherNations(),
            underFewRules(),
            everyReading(),
            everyEnding(),
            everyBasis(),
            disputes(),
            ComparisonExplanations.all())
        .flatMap(each -> each)
        .toList();
  }

  /** A book that has no rules on short breaks or adoption says so. */
  private static Stream<Explanation> underFewRules() {
    return Stream.of("SHORT_BREAK FOSTER_OTHER", "PLACEMENT_ORDER ADOPTIVE_BY_ORDER")
        .map(episode -> HistoryNotation.parse("in care 2026-04-01; episode 2026-04-01 " + episode))
        .flatMap(
            history -> FewRules.ENGLAND.reviews(history, WED_2026_04_01).obligations().stream())
        .map(Obligation::explanation);
  }

  private static Stream<Explanation> everyReading() {
    return Stream.of(Reading.class.getPermittedSubclasses())
        .flatMap(question -> Stream.of(question.getEnumConstants()))
        .map(Reading.class::cast)
        .flatMap(
            reading ->
                Stream.of(Outcome.values())
                    .map(
                        outcome ->
                            new ExplanationStep.ReadingChosen(
                                reading, Optional.of(WED_2026_04_01), Optional.of(outcome))))
        .map(step -> new Explanation(List.of(dueBy(), step)));
  }

  private static Stream<Explanation> everyEnding() {
    return Stream.of(Ending.Cause.values())
        .map(
            cause ->
                new ExplanationStep.OutcomeReached(
                    Duty.REVIEW,
                    Outcome.LAPSED,
                    WED_2026_04_01,
                    Optional.empty(),
                    Optional.of(new Ending(cause, WED_2026_04_01))))
        .map(step -> new Explanation(List.of(dueBy(), step)));
  }

  private static Stream<Explanation> everyBasis() {
    return Stream.of(TriggerBasis.values())
        .filter(basis -> basis != TriggerBasis.HAPPENED)
        .map(basis -> new ExplanationStep.EventExpected(basis, WED_2026_04_01, Optional.empty()))
        .map(step -> new Explanation(List.of(dueBy(), step)));
  }

  /** What moves a deadline of a dispute. */
  private static Stream<Explanation> disputes() {
    return Stream.of(
            new ExplanationStep.AfterCutOff(
                Trigger.DISPUTE, WED_2026_04_01, LocalTime.NOON, MON_2026_04_13),
            new ExplanationStep.ClockStood(
                WED_2026_04_01, MON_2026_04_13, 6, /* inWorkingDays= */ true),
            new ExplanationStep.ClockStood(
                WED_2026_04_01, MON_2026_04_13, 12, /* inWorkingDays= */ false))
        .map(step -> new Explanation(List.of(dueBy(), step)));
  }

  private static ExplanationStep dueBy() {
    return new ExplanationStep.DueBy(EnglishRules.FIRST, WED_2026_04_01);
  }

  private static Stream<Explanation> timetable(SpecRow row) {
    return CarePlanning.england()
        .timeline(HistoryNotation.parse(row.text("history")), row.date("as_of"))
        .obligations()
        .stream()
        .map(Obligation::explanation);
  }

  private static Explanation due(CarePlanning planning, SpecRow row) {
    return planning.due(row.text("rule"), row.date("trigger")).explanation();
  }

  /** Every duty, every event and every kind of limit, whether or not a rule has them together. */
  private static Stream<Explanation> invented() {
    return Stream.of(
            Stream.of(Duty.values())
                .map(duty -> rule(new TimeLimit.Days(1), duty, Trigger.PREVIOUS_REVIEW)),
            Stream.of(Trigger.values())
                .map(trigger -> rule(new TimeLimit.Months(1), Duty.REVIEW, trigger)),
            Stream.of(
                    new TimeLimit.WorkingDays(1),
                    new TimeLimit.WorkingDaysBeginningWith(2),
                    new TimeLimit.WorkingDaysBefore(2),
                    new TimeLimit.Days(2),
                    new TimeLimit.DaysBeginningWith(2),
                    new TimeLimit.DaysBetween(1, 2),
                    new TimeLimit.UntilTheEvent(),
                    new TimeLimit.PartOfMonths(3, 1, 2),
                    new TimeLimit.Weeks(1),
                    new TimeLimit.Weeks(2))
                .map(limit -> rule(limit, Duty.REVIEW, Trigger.PREVIOUS_REVIEW)))
        .flatMap(rules -> rules)
        .flatMap(rule -> Stream.of(MON_2026_04_13, SAT_2026_04_11).map(day -> due(rule, day)));
  }

  private static Explanation due(Rule rule, LocalDate day) {
    return DueDate.of(rule, day, CALENDAR).explanation();
  }

  private static Rule rule(TimeLimit limit, Duty duty, Trigger trigger) {
    return InventedRules.rule("INV-1", trigger).requires(duty).within(limit).build();
  }

  private static Stream<Explanation> inEveryLayer() {
    return Stream.of(Authority.values())
        .map(
            authority ->
                InventedRules.rule("INV-1", Trigger.PREVIOUS_REVIEW)
                    .within(new TimeLimit.Days(1))
                    .under(new Instrument("IR 1", "Invented").provision("rule 1"), authority)
                    .build())
        .map(rule -> due(rule, MON_2026_04_13));
  }

  private static Stream<Explanation> beyondTheCalendar() {
    return Stream.of(
        CarePlanning.england()
            .withCalendar(CALENDAR.strict())
            .due("ENG-REV-2", LocalDate.of(2028, 12, 1))
            .explanation());
  }

  /** Every bank holiday of every division, each passed over by a limit of one working day. */
  private static Stream<Explanation> everyBankHoliday() {
    return Stream.of(Division.values())
        .flatMap(
            division ->
                BankHolidays.bundled(division)
                    .in(DateSpan.closed(LocalDate.of(1974, 1, 2), LocalDate.of(2030, 12, 31)))
                    .stream()
                    .map(BankHoliday::date)
                    .map(
                        day ->
                            WorkingDayCalendar.of(BankHolidays.bundled(division))
                                .explain(day.minusDays(1), 1)))
        .map(ExplanationStep.WorkingDaysCounted::new)
        .map(step -> new Explanation(List.of(dueBy(), step)));
  }

  private static Stream<Explanation> inTheOtherNations() {
    return Stream.of(
            CarePlanning.scotland(),
            CarePlanning.wales(Unverified.ACCEPTED),
            CarePlanning.northernIreland(Unverified.ACCEPTED))
        .flatMap(
            nation ->
                Stream.concat(OutcomeSpecTest.completeHistories(), DutySpecTest.duties())
                    .flatMap(
                        row ->
                            nation
                                .timeline(
                                    HistoryNotation.parse(row.text("history")), row.date("as_of"))
                                .obligations()
                                .stream()))
        .map(Obligation::explanation);
  }
}
