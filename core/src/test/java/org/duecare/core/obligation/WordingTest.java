package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duecare.calendar.Certainty;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.CarePlanning;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Instrument;
import org.duecare.core.law.InventedRules;
import org.duecare.core.law.Reading;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.duecare.core.obligation.ExplanationStep.CertaintyOfDate;
import org.duecare.core.obligation.ExplanationStep.CertaintyOfDate.Basis;
import org.junit.jupiter.api.Test;

class WordingTest {

  private static final LocalDate WED_2026_04_01 = LocalDate.of(2026, 4, 1);
  private static final LocalDate FRI_2026_05_01 = LocalDate.of(2026, 5, 1);
  private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();

  @Test
  void everyKindOfStepHasASentence() {
    Set<Class<?>> kinds = everyStep().stream().map(Object::getClass).collect(Collectors.toSet());

    assertThat(kinds).containsExactlyInAnyOrder(ExplanationStep.class.getPermittedSubclasses());
    assertThat(everyStep())
        .allSatisfy(
            step ->
                assertThat(Wording.english().sentence(step))
                    .isNotBlank()
                    .doesNotEndWith(".")
                    .doesNotContain("{", "}", "null"));
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
    Stream.concat(
            everyStep().stream().map(wording::sentence),
            everyStep().stream()
                .map(step -> new Explanation(List.of(step, step)))
                .filter(WordingTest::hasAPlainLine)
                .map(explanation -> explanation.inOneLine(wording)))
        .forEach(
            text ->
                Pattern.compile("\\[([a-zA-Z0-9_.-]+)\\]")
                    .matcher(text)
                    .results()
                    .forEach(match -> used.add(match.group(1))));

    assertThat(used).isEqualTo(new TreeSet<>(Wording.english().patterns().keySet()));
  }

  @Test
  void anotherLanguageIsAnotherMap() {
    Map<String, String> german = new HashMap<>(Wording.english().patterns());
    german.put("date.long", "EEEE, d. MMMM yyyy");
    german.put("due", "{0} fällig bis {1}");
    german.put("name.BECAME_LOOKED_AFTER", "Erste Überprüfung");
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
    patterns.put("opened-in-time", "changed");

    assertThat(wording.sentence(new ExplanationStep.OpenedInTime())).startsWith("opened in time");
  }

  private static boolean hasAPlainLine(Explanation explanation) {
    ExplanationStep step = explanation.steps().get(0);
    return step instanceof ExplanationStep.DueBy
        || step instanceof ExplanationStep.DueOnUnknownDay
        || (step instanceof ExplanationStep.CountedFrom counted
            && counted.rule().limit().isPresent());
  }

  private static List<ExplanationStep> everyStep() {
    List<ExplanationStep> steps = new ArrayList<>(stepsOfRules());
    steps.addAll(stepsOfDates());
    steps.addAll(stepsOfOutcomes());
    Arrays.stream(Reading.values())
        .map(reading -> new ExplanationStep.ReadingChosen(reading, FRI_2026_05_01))
        .forEach(steps::add);
    Arrays.stream(MissingFact.values())
        .map(fact -> new ExplanationStep.FactMissing(fact, Optional.empty()))
        .forEach(steps::add);
    steps.add(
        new ExplanationStep.FactMissing(
            MissingFact.DOUBTFUL_FACTS, Optional.of("a row was refused")));
    return steps;
  }

  private static List<ExplanationStep> stepsOfRules() {
    List<ExplanationStep> steps = new ArrayList<>();
    steps.add(new ExplanationStep.DueOnUnknownDay(Optional.empty()));
    for (Trigger trigger : Trigger.values()) {
      Rule rule = InventedRules.rule("INV-1", trigger).within(new TimeLimit.Days(2)).build();
      steps.add(new ExplanationStep.DueBy(rule, FRI_2026_05_01));
      steps.add(new ExplanationStep.DueOnUnknownDay(Optional.of(rule)));
      steps.add(new ExplanationStep.CountedFrom(rule, WED_2026_04_01));
    }
    for (TimeLimit limit :
        List.of(
            new TimeLimit.WorkingDays(1),
            new TimeLimit.WorkingDays(2),
            new TimeLimit.Days(1),
            new TimeLimit.Months(1),
            new TimeLimit.Months(2))) {
      steps.add(
          new ExplanationStep.CountedFrom(
              InventedRules.rule("INV-1", Trigger.FIRST_REVIEW).within(limit).build(),
              WED_2026_04_01));
    }
    Rule unlimited = InventedRules.rule("INV-1", Trigger.EARLY_REVIEW_EVENT).build();
    steps.add(new ExplanationStep.CountedFrom(unlimited, WED_2026_04_01));
    for (Authority authority : Authority.values()) {
      steps.add(
          new ExplanationStep.UnderRule(
              InventedRules.rule("INV-1", Trigger.FIRST_REVIEW)
                  .under(new Instrument("IR 1", "Invented").provision("rule 1"), authority)
                  .build()));
    }
    steps.add(
        new ExplanationStep.UnderRule(
            CarePlanning.england().ruleBook().rule("ENG-REV-ADJ", WED_2026_04_01)));
    return steps;
  }

  private static List<ExplanationStep> stepsOfDates() {
    return List.of(
        new ExplanationStep.WorkingDaysCounted(CALENDAR.explain(WED_2026_04_01, 20)),
        new ExplanationStep.WorkingDaysCounted(CALENDAR.explain(WED_2026_04_01, 1)),
        new ExplanationStep.WorkingDaysCounted(CALENDAR.explain(LocalDate.of(2026, 4, 11), 1)),
        new ExplanationStep.EndOfShorterMonth(31, LocalDate.of(2026, 2, 28)),
        new ExplanationStep.PlanBy(FRI_2026_05_01),
        new CertaintyOfDate(Certainty.PUBLISHED, Basis.NO_BANK_HOLIDAY_COUNTED, FRI_2026_05_01),
        new CertaintyOfDate(Certainty.PUBLISHED, Basis.PUBLISHED_BANK_HOLIDAYS, FRI_2026_05_01),
        new CertaintyOfDate(Certainty.PROJECTED, Basis.EXPECTED_BANK_HOLIDAYS, FRI_2026_05_01),
        new ExplanationStep.LimitBetween(Optional.of(WED_2026_04_01), FRI_2026_05_01),
        new ExplanationStep.LimitBetween(Optional.of(FRI_2026_05_01), FRI_2026_05_01),
        new ExplanationStep.LimitBetween(Optional.empty(), FRI_2026_05_01),
        new ExplanationStep.EarlierReviewMovedLimit(WED_2026_04_01, FRI_2026_05_01, FRI_2026_05_01),
        new ExplanationStep.FirstReviewPresumed(WED_2026_04_01),
        new ExplanationStep.OneDateForReview(WED_2026_04_01),
        new ExplanationStep.OpenedInTime(),
        new ExplanationStep.WithdrawalOfAccommodationNotTested());
  }

  private static List<ExplanationStep> stepsOfOutcomes() {
    List<ExplanationStep> steps = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      if (outcome != Outcome.UNKNOWN) {
        steps.add(new ExplanationStep.OutcomeReached(outcome, FRI_2026_05_01, Optional.empty()));
      }
    }
    for (int daysLate = 0; daysLate <= 2; daysLate++) {
      steps.add(
          new ExplanationStep.OutcomeReached(
              Outcome.OUTSTANDING, FRI_2026_05_01, Optional.of(daysLate)));
    }
    for (int daysLate = 1; daysLate <= 2; daysLate++) {
      steps.add(
          new ExplanationStep.OutcomeReached(Outcome.LATE, FRI_2026_05_01, Optional.of(daysLate)));
    }
    return steps;
  }
}
