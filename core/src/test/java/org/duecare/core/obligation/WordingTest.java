package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.duecare.core.CarePlanning;
import org.duecare.core.law.TimeLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  private static final LocalDate WED_2026_04_01 = LocalDate.of(2026, 4, 1);

  @Test
  void everyKindOfStepHasASentence() {
    Set<Class<?>> kinds = new HashSet<>();
    for (Explanation explanation : EveryExplanation.all()) {
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
    for (Explanation explanation : EveryExplanation.all()) {
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
  void saysHowLongALimitIs() {
    Wording english = Wording.english();

    assertThat(english.length(new TimeLimit.WorkingDays(20))).isEqualTo("20 working days");
    assertThat(english.length(new TimeLimit.WorkingDaysBefore(1))).isEqualTo("1 working day");
    assertThat(english.length(new TimeLimit.Months(6))).isEqualTo("6 calendar months");
    assertThat(english.length(new TimeLimit.UntilTheEvent())).isEmpty();
    assertThatNullPointerException().isThrownBy(() -> english.length(null));
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
