package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duecare.calendar.DayStatus;
import org.duecare.core.law.Citation;
import org.duecare.testkit.EnglishLeft;
import org.duecare.testkit.InventedLanguage;
import org.junit.jupiter.api.Test;

/** What an explanation says comes from the bundle: in an invented language no English is left. */
class InventedLanguageTest {

  private static final Wording INVENTED =
      Wording.of(InventedLanguage.LOCALE, InventedLanguage.of(Wording.english().patterns()));

  private static final Pattern RULE_ID = Pattern.compile("\\b[A-Z]+(?:-[A-Z0-9]+)+\\b");

  private static String inInventedWords(Explanation explanation) {
    return explanation.text(INVENTED) + "\n" + explanation.inOneLine(INVENTED);
  }

  /** A provision is a proper name: nobody finds it under a translated one. */
  private static Stream<Citation> citations(ExplanationStep step) {
    if (step instanceof ExplanationStep.UnderRule under) {
      return Stream.of(under.rule().citation());
    } else if (step instanceof ExplanationStep.LimitRolledOn rolled) {
      return Stream.of(rolled.citation());
    } else if (step instanceof ExplanationStep.LimitRelaxed relaxed) {
      return Stream.of(relaxed.relaxation().citation());
    } else if (step instanceof ExplanationStep.CareReviewsGoOn goOn) {
      return Stream.of(goOn.citation());
    } else if (step instanceof ExplanationStep.WithdrawalOfAccommodationNotTested withdrawal) {
      return Stream.of(withdrawal.provision());
    } else if (step instanceof ExplanationStep.UnderProvision under) {
      return Stream.of(under.citation());
    }
    return step instanceof ExplanationStep.ReviewedUnder under
        ? Stream.of(under.citation())
        : Stream.empty();
  }

  /** What the source of the facts says of a doubt, and why an owner closed a day. */
  private static Stream<String> givenByOthers(ExplanationStep step) {
    if (step instanceof ExplanationStep.FactMissing missing) {
      return missing.reason().stream();
    }
    return step instanceof ExplanationStep.WorkingDayChanged changed
        ? Stream.of(changed.before(), changed.after())
            .filter(DayStatus.Closure.class::isInstance)
            .map(DayStatus::reason)
        : Stream.empty();
  }

  @Test
  void noEnglishIsLeftInAnyExplanation() {
    List<Explanation> explanations = EveryExplanation.all();
    Set<String> citations = new HashSet<>();
    Set<String> given = new HashSet<>();
    explanations.stream()
        .flatMap(each -> each.steps().stream())
        .forEach(
            step -> {
              citations(step).map(Citation::toString).forEach(citations::add);
              givenByOthers(step).forEach(given::add);
            });
    EnglishLeft left =
        EnglishLeft.everywhere()
            .exceptTexts(citations, "provisions are cited by their proper names")
            .exceptTexts(given, "words of those who gave the facts or closed a day")
            .except(RULE_ID, "rules are known by their ids");
    String all =
        String.join(
            "\n",
            explanations.stream().map(InventedLanguageTest::inInventedWords).distinct().toList());

    assertThat(left.in(all)).isEmpty();
  }

  @Test
  void sayWhatTheEnglishOnesSay() {
    Explanation first =
        EveryExplanation.all().stream()
            .filter(each -> each.steps().get(0) instanceof ExplanationStep.DueBy)
            .findFirst()
            .orElseThrow();
    ExplanationStep born = new ExplanationStep.CareEndedByAge(18);

    assertThat(INVENTED.sentence(born)).isEqualTo("васд днгдг бдвафтд узд взилг уфсндг 18");
    assertThat(InventedLanguage.inEnglish(INVENTED.sentence(born)))
        .isEqualTo(Wording.english().sentence(born));
    assertThat(first.inOneLine(INVENTED)).isNotEqualTo(first.inOneLine());
  }

  /**
   * A bank holiday that is proclaimed later has its name on the list until somebody translates it.
   */
  @Test
  void aBankHolidayThatNobodyTranslatedKeepsItsName() {
    assertThat(INVENTED.holiday("Royal wedding of 2040")).isEqualTo("Royal wedding of 2040");
    assertThat(INVENTED.holiday("New Year\u2019s Day"))
        .isEqualTo(INVENTED.holiday("New Year's Day"))
        .doesNotContain("New");
    assertThat(INVENTED.holiday("Battle of the Boyne (Orangemen\u2019s Day)"))
        .doesNotContain("Boyne");
  }

  @Test
  void aWeekendDayIsNamedByTheLanguage() {
    LocalDate saturday = LocalDate.of(2026, 5, 2);

    assertThat(Sentence.reason(new DayStatus.Weekend(saturday), INVENTED)).isEqualTo("Σάββατο");
    assertThat(Sentence.reason(new DayStatus.Weekend(saturday), Wording.english()))
        .isEqualTo("Saturday");
  }
}
