package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.CarePlanning;
import org.duecare.core.FewRules;
import org.duecare.core.HistoryNotation;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  private static final LocalDate WED_2026_04_01 = LocalDate.of(2026, 4, 1);
  private static final LocalDate SAT_2026_04_11 = LocalDate.of(2026, 4, 11);
  private static final LocalDate MON_2026_04_13 = LocalDate.of(2026, 4, 13);
  private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();

  /** Every row of the specification files, and what only the rules of others can bring about. */
  private static List<Explanation> explanations() {
    return Stream.of(
            Stream.concat(OutcomeSpecTest.completeHistories(), OutcomeSpecTest.historiesWithGaps())
                .flatMap(WordingTest::timetable),
            DutySpecTest.duties().flatMap(WordingTest::timetable),
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

  @Test
  void everyKindOfStepHasASentence() {
    Set<Class<?>> kinds = new HashSet<>();
    for (Explanation explanation : explanations()) {
      for (ExplanationStep step : explanation.steps()) {
        kinds.add(step.getClass());
        assertThat(Wording.english().sentence(step))
            .isNotBlank()
            .doesNotEndWith(".")
            .doesNotContain("{", "}", "null");
      }
      assertThat(explanation.inOneLine())
          .doesNotEndWith(".")
          .doesNotContain("{", "}", "null", "regulation", "SI 20");
    }

    assertThat(kinds).containsExactlyInAnyOrder(ExplanationStep.class.getPermittedSubclasses());
  }

  @Test
  void everyPatternIsUsed() {
    Map<String, String> marked = new HashMap<>();
    Wording.english()
        .patterns()
        .forEach(
            (key, pattern) ->
                marked.put(
                    key, key.startsWith("date.") ? "'[" + key + "]'" : "[" + key + "]" + pattern));
    Wording wording = Wording.of(Locale.UK, marked);
    Set<String> used = new TreeSet<>();
    for (Explanation explanation : explanations()) {
      Pattern.compile("\\[([a-zA-Z0-9_.-]+)\\]")
          .matcher(explanation.text(wording) + explanation.inOneLine(wording))
          .results()
          .forEach(match -> used.add(match.group(1)));
    }

    assertThat(used).isEqualTo(new TreeSet<>(Wording.english().patterns().keySet()));
  }

  @ParameterizedTest(name = "{0} as {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "due|{0} due by {1",
        "plan-by|plan for {0,number}",
        "date.short|d MMMM yyyy HH",
        "date.long|EEEE d MMMM yyyy q{"
      })
  void refusesAPatternThatCannotBeRead(String key, String pattern) {
    Map<String, String> broken = new HashMap<>(Wording.english().patterns());
    broken.put(key, pattern);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Wording.of(Locale.UK, broken))
        .withMessageStartingWith("wording has a pattern that cannot be read: " + key + ", ");
  }

  @Test
  void readsItsOwnPatterns() {
    assertThat(Wording.of(Locale.UK, Wording.english().patterns()).patterns())
        .isEqualTo(Wording.english().patterns());
  }

  @Test
  void anotherLanguageIsAnotherMap() {
    Map<String, String> german = new HashMap<>(Wording.english().patterns());
    german.put("date.long", "EEEE, d. MMMM yyyy");
    german.put("due", "{0} fällig bis {1}");
    german.put("name.FIRST_REVIEW", "Erste Überprüfung");
    german.put("counted", "{0} nach {1} ({2})");
    german.put("limit.working-days", "{0} Werktage");
    german.put("event.BECAME_LOOKED_AFTER", "in Obhut genommen");
    Explanation explanation = CarePlanning.england().due("ENG-REV-1", WED_2026_04_01).explanation();

    assertThat(explanation.text(Wording.of(Locale.GERMANY, german)).lines())
        .startsWith(
            "Erste Überprüfung fällig bis Freitag, 1. Mai 2026",
            "  20 Werktage nach Mittwoch, 1. April 2026 (in Obhut genommen)");
    assertThat(explanation.toString()).startsWith("First review due by Friday 1 May 2026");
  }

  @Test
  void marksAndCertaintiesAreOfTheLanguageToo() {
    Map<String, String> german = new HashMap<>(Wording.english().patterns());
    german.put("certainty.name.PUBLISHED", "VERÖFFENTLICHT");
    german.put("days.substitute", "{0} (Ersatztag)");
    Explanation explanation =
        CarePlanning.england().due("ENG-REV-1", LocalDate.of(2027, 12, 24)).explanation();

    assertThat(explanation.text(Wording.of(Locale.GERMANY, german)))
        .contains("(Ersatztag)", "VERÖFFENTLICHT")
        .doesNotContain("substitute", "PUBLISHED");
    assertThat(explanation.toString()).contains("Boxing Day (substitute day)");
  }

  @Test
  void namesThePatternsThatAreMissing() {
    Map<String, String> fewer = new HashMap<>(Wording.english().patterns());
    fewer.remove("plan-by");
    fewer.remove("due");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Wording.of(Locale.UK, fewer))
        .withMessage("wording lacks patterns: due, plan-by are missing");
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> Wording.of(null, Wording.english().patterns()))
        .withMessage("locale");
  }

  @Test
  void isNotChangedWithItsMap() {
    Map<String, String> patterns = new HashMap<>(Wording.english().patterns());
    Wording wording = Wording.of(Locale.UK, patterns);
    patterns.put("care-ended-by-age", "changed");

    assertThat(wording.sentence(new ExplanationStep.CareEndedByAge(18)))
        .isEqualTo("care ended because the child turned 18");
  }
}
