package org.duecare.metrics.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.dispute.Dispute;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Instrument;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.Verification;
import org.duecare.core.review.Manner;
import org.duecare.core.review.ReviewRecord;
import org.duecare.metrics.consistency.ChallengeConsistency;
import org.duecare.metrics.disclosure.CountTable;
import org.duecare.metrics.disclosure.DisclosureControl;
import org.duecare.metrics.disclosure.Rounding;
import org.duecare.metrics.dispute.DisputeFigures;
import org.duecare.metrics.dispute.WrittenDispute;
import org.duecare.metrics.measure.Basis;
import org.duecare.metrics.measure.KeyedSentence;
import org.duecare.metrics.measure.Target;
import org.duecare.metrics.midway.MidwayChecks;
import org.duecare.metrics.population.ChildFacts;
import org.duecare.metrics.rating.PlanRatings;
import org.duecare.metrics.review.ReviewRecords;
import org.duecare.metrics.workload.DemandForecast;
import org.duecare.metrics.workload.Estimate;
import org.duecare.metrics.workload.ExpectedFlows;
import org.duecare.testkit.EnglishLeft;
import org.duecare.testkit.InventedLanguage;
import org.duecare.testkit.PublicWords;
import org.junit.jupiter.api.Test;

/**
 * What a report says comes from its wording: in an invented language no English is left, and in
 * English it says what the figures themselves say, in the words that children in care prefer.
 */
class InventedReportTest {

  private static final ReportWording ENGLISH = ReportWording.english();
  private static final ReportWording INVENTED =
      ReportWording.of(InventedLanguage.LOCALE, InventedLanguage.of(ENGLISH.patterns()));
  private static final DisclosureControl CONTROL = DisclosureControl.departmentForEducation();
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private static final Rule OF_A_TOWN =
      Rule.builder("TOWN-REV")
          .under(new Instrument("Anytown 2020", "Invented").provision("1"), Authority.LOCAL_POLICY)
          .inForceFrom(LocalDate.of(2020, 1, 1))
          .verified(Verification.PRIMARY_TEXT)
          .requires(Duty.REVIEW)
          .within(new TimeLimit.Months(5))
          .after(Trigger.PREVIOUS_REVIEW)
          .build();

  private static final EnglishLeft LEFT =
      EnglishLeft.everywhere()
          .exceptTexts(
              List.of(
                  "The law.",
                  "As the children.",
                  "A child chaired a review.",
                  "Chart of ages",
                  "Another chart",
                  "Scrutiny of plans"),
              "what the author wrote")
          .exceptTexts(
              List.of("SICKNESS", "NOTIFIED_LATE", "North", "made-up team"),
              "codes of the council for which it gave no words")
          .exceptTexts(
              List.of("child", "foster carer", "mother"),
              "who said something of the service, as the council names them")
          .except(
              Pattern.compile("[A-Z]+(?:-[A-Z0-9]+)+ \\([^)]*\\)"),
              "rules are known by their ids, and instruments by their proper names");

  private static final List<AnnualReport> REPORTS = reports();

  private static List<AnnualReport> reports() {
    List<AnnualReport> reports = new ArrayList<>();
    for (int number = 0; number < 20; number++) {
      // Seeds that are near each other begin alike.
      reports.add(new Council(number * 0x9E3779B97F4A7C15L, number).report());
    }
    reports.add(WalsallCouncil.report());
    reports.add(AnnualReport.builder(Council.YEAR).build());
    reports.add(inOtherWays());
    reports.add(saidOfTheService());
    return reports;
  }

  /** Officers by heads, one month, one day, and how people met. */
  private static AnnualReport inOtherWays() {
    Council council = new Council(7, 40);
    List<CareHistory> histories = council.children().stream().map(ChildFacts::history).toList();
    return AnnualReport.builder(Council.YEAR)
        .countingOfficersBy(Basis.HEADS)
        .target(ReportSection.AGE, "reviews-in-time", Target.ofPercent(90))
        .population(council.population(Council.YEAR))
        .reviews(council.activity(Council.YEAR))
        .reviewRecords(
            ReviewRecords.of(
                histories.stream()
                    .flatMap(
                        each ->
                            each.reviews().stream()
                                .map(
                                    review ->
                                        ReviewRecord.builder(each.child(), review.heldOn())
                                            .manner(Manner.IN_PERSON)
                                            .build()))
                    .toList()))
        .roster(council.roster())
        .caseload(council.caseload())
        .midwayChecks(histories.stream().collect(MidwayChecks.in(Council.YEAR, 1)))
        .consistency(
            ChallengeConsistency.in(
                Council.YEAR, PlanRatings.of(council.ratings()), council.challenged(), 1))
        .disputes(DisputeFigures.in(Council.YEAR, Map.of("D1", resolved())))
        .forecast(forecast(CarePlanning.england()))
        .build();
  }

  private static Dispute resolved() {
    return WrittenDispute.of(
        "2022-06-01 opened 1; 2022-06-06 answered 1; 2022-06-07 accepted", "DRIFT", "North");
  }

  private static AnnualReport saidOfTheService() {
    return AnnualReport.builder(Council.YEAR)
        .feedback(
            List.of(
                new FeedbackCount("child", FeedbackCount.Kind.COMPLAINT, 3),
                new FeedbackCount("mother", FeedbackCount.Kind.SUGGESTION, 2)))
        .build();
  }

  private static DemandForecast forecast(CarePlanning planning) {
    return DemandForecast.of(planning, Authority.LOCAL_POLICY, List.of(), Council.YEAR.lastDay())
        .withFlows(new ExpectedFlows(Estimate.of(1, 2, 3), Estimate.of(0, 1, 1)));
  }

  private static List<MeasureRow> rows() {
    return REPORTS.stream()
        .flatMap(report -> report.sections().stream())
        .flatMap(section -> section.tables().stream())
        .flatMap(table -> table.measureRows().stream())
        .toList();
  }

  /** A part has the definition of its whole, and its own name. */
  private static boolean isPart(MeasureRow row) {
    return sentence(row).contains("; only ");
  }

  private static String sentence(MeasureRow row) {
    return row.figures().get(row.figures().size() - 1).definition();
  }

  private static String inPublicWords(String sentence) {
    return PublicWords.of(
        DAY.matcher(sentence)
            .replaceAll(day -> ENGLISH.say(Phrase.of("part.month", LocalDate.parse(day.group())))));
  }

  @Test
  void noEnglishIsLeftInAnyReport() {
    for (AnnualReport report : REPORTS) {
      assertThat(LEFT.in(report.inWords(INVENTED))).isEmpty();
      assertThat(LEFT.in(report.published(CONTROL).inWords(INVENTED))).isEmpty();
      assertThat(
              LEFT.in(
                  report
                      .published(DisclosureControl.hidingBelow(3).withRounding(Rounding.TO_5))
                      .inWords(INVENTED)))
          .isEmpty();
    }
  }

  @Test
  void noEnglishIsLeftInWhatFiguresCount() {
    for (MeasureRow row : rows()) {
      if (!isPart(row)) {
        assertThat(LEFT.in(INVENTED.say(row.definition()))).isEmpty();
      }
      assertThat(LEFT.in(INVENTED.say(row.unit()))).isEmpty();
      assertThat(LEFT.in(INVENTED.say(row.population()))).isEmpty();
    }
  }

  /**
   * Nothing is told twice differently: the words of the law are exchanged, and nothing else, but
   * that days are left out where one definition stands for several years.
   */
  @Test
  void definitionsSayWhatTheMeasuresSay() {
    for (MeasureRow row : rows()) {
      String own = sentence(row);
      String id = row.id();
      if (id.endsWith("review-record-in-time") || id.endsWith("review-discussion-in-time")) {
        own = own.replaceAll("\".*\"", "\"" + row.definition().arguments().get(0) + "\"");
      } else if (id.startsWith("disputes-with-theme-")) {
        own = own.replaceAll("theme .*", "theme " + row.label());
      } else if (id.equals("many-placements")) {
        own = own.replaceAll(" from .*", " in the year");
      } else if (id.startsWith("reviews-in-time-quarter-")) {
        own = own.replaceAll(" from .*", " in the quarter only");
      }
      if (!isPart(row)) {
        assertThat(row.definition()).hasToString(inPublicWords(own));
      }
      assertThat(row.unit()).hasToString(row.figures().get(0).unit());
      assertThat(row.population()).hasToString(inPublicWords(row.figures().get(0).population()));
    }
  }

  @Test
  void everyDefinitionIsUsed() {
    Set<String> unused = new TreeSet<>(ENGLISH.patterns().keySet());
    unused.removeIf(key -> !key.matches("(definition|population|unit)\\..*"));
    for (MeasureRow row : rows()) {
      unused.remove(row.definition().key());
      unused.remove(row.unit().key());
      unused.remove(row.population().key());
    }

    assertThat(unused).containsExactly("unit.posts", "unit.reviews-forecast", "unit.whole-months");
  }

  /** Of forecasts with and without rules beside the law, and of tables with every kind of note. */
  private static Set<KeyedSentence> sentences() {
    Set<KeyedSentence> all = new HashSet<>();
    all.addAll(forecast(CarePlanning.england()).assumptions());
    all.addAll(forecast(CarePlanning.england().withOverlay(List.of(OF_A_TOWN))).assumptions());
    all.addAll(
        DemandForecast.of(CarePlanning.england(), List.of(), Council.YEAR.lastDay()).assumptions());
    DisclosureControl rounding = DisclosureControl.hidingBelow(3).withRounding(Rounding.TO_10);
    Stream.of(
            CONTROL.publish(CountTable.withColumns("one").row("a", 3)),
            CONTROL.publish(CountTable.withColumns("one", "two").row("a", 3, 1).row("b", 1, 1)),
            CONTROL.publish(CountTable.withColumns("one").row("a", 30)),
            rounding.publish(CountTable.list("one").row("a", 4).row("b", 20)))
        .forEach(
            table ->
                table.inWords(
                    "",
                    sentence -> {
                      all.add(sentence);
                      return "";
                    }));
    return all;
  }

  @Test
  void sentencesWithKeysSayWhatTheyThemselvesSay() {
    Set<String> unused = new TreeSet<>(ENGLISH.patterns().keySet());
    unused.removeIf(key -> !key.matches("(assumption|disclosure)\\..*"));
    for (KeyedSentence each : sentences()) {
      assertThat(Phrase.of(each)).hasToString(inPublicWords(each.inEnglish()));
      unused.remove(each.key());
    }
    assertThat(unused).isEmpty();
  }

  @Test
  void publicWordsAreThoseThatChildrenPrefer() {
    ENGLISH
        .patterns()
        .forEach(
            (key, pattern) -> {
              if (!key.startsWith("Duty.")) {
                assertThat(PublicWords.avoidedIn(pattern)).as(key).isEmpty();
              }
            });
    for (AnnualReport report : REPORTS) {
      assertThat(PublicWords.avoidedIn(report.published(CONTROL).inWords(ENGLISH))).isEmpty();
    }
    assertThat(PublicWords.avoidedIn("Contact of a looked-after child"))
        .containsExactly("looked-after child: child in care", "contact: family time");
    assertThat(PublicWords.avoidedIn("placement order; placement plan")).isEmpty();
    assertThat(PublicWords.avoidedIn("placement order; first placement")).hasSize(1);
  }
}
