package org.duecare.metrics.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.Participation;
import org.duecare.core.child.Sex;
import org.duecare.core.dispute.Stage;
import org.duecare.core.dispute.TimeBand;
import org.duecare.core.review.Manner;
import org.duecare.core.review.Rating;
import org.duecare.core.workforce.CaseKind;
import org.duecare.metrics.disclosure.DisclosureControl;
import org.duecare.metrics.population.AgeBand;
import org.duecare.metrics.population.DurationBands;
import org.duecare.metrics.population.PlacementGroup;
import org.duecare.metrics.rating.Movement;
import org.duecare.metrics.review.CodedReason;
import org.duecare.metrics.timeliness.ReviewKind;
import org.duecare.metrics.workload.GuidelinePosition;
import org.junit.jupiter.api.Test;

class ReportWordingTest {

  private static final ReportWording ENGLISH = ReportWording.english();
  private static final DisclosureControl CONTROL = DisclosureControl.departmentForEducation();

  /** Every pattern in a language of its own, its key before its words. */
  private static ReportWording marked() {
    Map<String, String> patterns = new HashMap<>();
    ENGLISH
        .patterns()
        .forEach(
            (key, pattern) -> patterns.put(key, key.startsWith("date.") ? pattern : "~" + pattern));
    return ReportWording.of(Locale.FRENCH, patterns);
  }

  @Test
  void everyPartHasWords() {
    Stream.<Enum<?>[]>of(
            LegalStatus.values(),
            Sex.values(),
            AgeBand.values(),
            PlacementGroup.values(),
            ReviewKind.values(),
            Manner.values(),
            Participation.values(),
            CaseKind.values(),
            GuidelinePosition.values(),
            Rating.values(),
            Movement.values(),
            Stage.values())
        .flatMap(Stream::of)
        .filter(part -> part != Stage.NOT_RAISED)
        .forEach(
            part ->
                assertThat(PartWords.of(part).toString())
                    .isNotBlank()
                    .isNotEqualTo(part.name())
                    .doesNotContain("_"));
  }

  @Test
  void everySectionAndItemHasWords() {
    assertThat(ReportSection.values())
        .allSatisfy(each -> assertThat(each.title().toString()).isNotBlank());
    assertThat(HandbookItem.values())
        .allSatisfy(each -> assertThat(each.words().toString()).isNotBlank());
    assertThat(SectionStanding.values())
        .allSatisfy(each -> assertThat(each.words().toString()).isNotBlank());
  }

  @Test
  void knowsItsLanguage() {
    assertThat(ENGLISH.locale()).isEqualTo(Locale.UK);
    assertThat(ReportWording.of(Locale.FRENCH, ENGLISH.patterns()).locale())
        .isEqualTo(Locale.FRENCH);
  }

  @Test
  void bandsAndLevelsAreWords() {
    assertThat(PartWords.of(DurationBands.endingAtMonths(1, 3, 12, 24)).values())
        .extracting(Phrase::toString)
        .containsExactly(
            "under 1 month",
            "1 month to under 3 months",
            "3 months to under 1 year",
            "1 year to under 2 years",
            "2 years or more");
    assertThat(PartWords.of(new TimeBand(0, OptionalInt.of(10))))
        .hasToString("0 to 10 working days");
    assertThat(PartWords.of(new TimeBand(21, OptionalInt.empty())))
        .hasToString("over 20 working days");
    assertThat(PartWords.of(0)).hasToString("not formal");
    assertThat(PartWords.of(2)).hasToString("level 2");
    assertThat(PartWords.of(YearMonth.of(2023, 4))).hasToString("April 2023");
    assertThat(PartWords.of(new CodedReason(Optional.empty()))).hasToString("no reason given");
    assertThat(PartWords.of("North")).hasToString("North");
  }

  /** Codes of a council have its own words, or stand as they are. */
  @Test
  void codesOfACouncilHaveWordsWhereItGivesThem() {
    Phrase reason = PartWords.of(new CodedReason(Optional.of("SICKNESS")));
    Map<String, String> patterns = new HashMap<>(ENGLISH.patterns());
    patterns.put("reason.SICKNESS", "an officer or social worker was ill");

    assertThat(ENGLISH.say(reason)).isEqualTo("SICKNESS");
    assertThat(ReportWording.of(Locale.UK, patterns).say(reason))
        .isEqualTo("an officer or social worker was ill");
    assertThat(PartWords.ofTheme("DRIFT")).hasToString("drift and delay");
    assertThat(PartWords.ofTheme("OURS")).hasToString("OURS");
  }

  /** Whatever the seed, no line but the author's and the numbers comes from elsewhere. */
  @Test
  void aWholeReportIsInTheWordsOfTheCaller() {
    ReportWording marked = marked();
    for (int seed = 0; seed < 5; seed++) {
      AnnualReport report = new Council(seed, 10 * seed).report();
      assertWords(report.inWords(marked));
      assertWords(report.published(CONTROL).inWords(marked));
    }
  }

  private static void assertWords(String text) {
    assertThat(text.lines())
        .filteredOn(line -> !line.isBlank())
        .filteredOn(line -> !line.startsWith("Hidden (c)") && !line.startsWith("Nothing is hidden"))
        .filteredOn(line -> !line.matches("\\s+[0-9~].*|(total|DRIFT|NO_PLAN|SICKNESS).*"))
        .filteredOn(
            line ->
                !Set.of("The law.", "As the children.", "- A child chaired a review.")
                    .contains(line))
        .filteredOn(line -> !line.matches("(child|foster carer|mother|NOTIFIED_LATE|North) .*"))
        .filteredOn(
            line ->
                !line.matches(
                    "\\s+(child|foster carer|mother|NOTIFIED_LATE|SICKNESS|North|of the limits).*"))
        .allSatisfy(line -> assertThat(line).contains("~"));
  }

  /** A pattern that nothing says is one that nobody would translate. */
  @Test
  void everyFixedKeyIsUsed() {
    List<String> said = new ArrayList<>();
    ReportWording marked = keys();
    for (int number = 0; number < 40; number++) {
      // Seeds that are near each other begin alike.
      AnnualReport report = new Council(number * 0x9E3779B97F4A7C15L, number).report();
      said.add(report.inWords(marked) + report.published(CONTROL).inWords(marked));
    }
    said.add(WalsallCouncil.report().inWords(marked));
    said.add(AnnualReport.builder(Council.YEAR).build().inWords(marked));
    String all = String.join("\n", said);
    Set<String> unused = new HashSet<>();
    for (String key : ENGLISH.patterns().keySet()) {
      if ((key.startsWith("table.") || key.startsWith("section.") || key.startsWith("handbook."))
          && !all.contains("<" + key + ">")) {
        unused.add(key);
      }
    }

    assertThat(unused).containsExactlyInAnyOrder("table.complaints", "table.suggestions");
  }

  private static ReportWording keys() {
    Map<String, String> patterns = new HashMap<>();
    ENGLISH
        .patterns()
        .forEach(
            (key, pattern) ->
                patterns.put(key, key.startsWith("date.") ? pattern : "<" + key + ">" + pattern));
    return ReportWording.of(Locale.UK, patterns);
  }

  @Test
  void argumentsAreInTheLanguageOfTheWording() {
    Phrase phrase =
        Phrase.of("statement.guideline", Phrase.of("GuidelinePosition.BELOW"), 50L, BigDecimal.TEN);

    assertThat(phrase)
        .hasToString(
            "The average caseload is below the guideline of the handbook, 50 to 10 children in care"
                + " per full-time post.");
    assertThat(marked().say(Phrase.of("part.month", YearMonth.of(2023, 4))))
        .isEqualTo("~avril 2023");
    assertThat(marked().say(Phrase.of("rate-of", LocalDate.of(2023, 4, 1))))
        .isEqualTo("~Rate of 1 avril 2023");
    assertThat(marked())
        .hasToString("wording of annual reports fr, patterns: " + ENGLISH.patterns().size());
  }

  @Test
  void refusesWhatIsMissingOrCannotBeRead() {
    Map<String, String> lacking = new HashMap<>(ENGLISH.patterns());
    lacking.remove("gap");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportWording.of(Locale.UK, lacking))
        .withMessage("wording lacks patterns: gap are missing");
    Map<String, String> broken = new HashMap<>(ENGLISH.patterns());
    broken.put("gap", "{0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportWording.of(Locale.UK, broken))
        .withMessageStartingWith("wording has a pattern that cannot be read: gap, ");
    broken.put("date.day", "{{{");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportWording.of(Locale.UK, broken))
        .withMessageStartingWith("wording has a pattern that cannot be read: date.day, ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ENGLISH.say(Phrase.of("no-such-key")))
        .withMessage("no words for no-such-key; a key of the wording is needed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Phrase.of("gap", 1.5))
        .withMessage(
            "argument of another kind: java.lang.Double; texts, numbers, days, months, periods and"
                + " phrases are allowed");
    assertThatNullPointerException().isThrownBy(() -> ENGLISH.say(null));
  }
}
