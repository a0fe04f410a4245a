package org.duecare.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duecare.calendar.BankHolidays;
import org.duecare.calendar.DateSpan;
import org.duecare.calendar.Division;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.cli.council.DueList;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.law.Duty;
import org.duecare.core.obligation.DueDate;
import org.duecare.files.synthetic.SyntheticRecords;
import org.duecare.metrics.disclosure.CountTable;
import org.duecare.metrics.disclosure.DisclosureControl;
import org.duecare.metrics.dispute.DisputeFigures;
import org.duecare.metrics.measure.Change;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Ratio;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.measure.Series;
import org.duecare.metrics.midway.MidwayChecks;
import org.duecare.metrics.participation.AgeCut;
import org.duecare.metrics.participation.ReviewParticipation;
import org.duecare.metrics.population.ChildFacts;
import org.duecare.metrics.population.Population;
import org.duecare.metrics.review.ReviewActivity;
import org.duecare.metrics.step.DutyTimeliness;
import org.duecare.metrics.timeliness.ReviewEvidence;
import org.duecare.metrics.timeliness.Timeliness;
import org.duecare.metrics.workload.DemandForecast;
import org.duecare.metrics.year.YearFigures;
import org.junit.jupiter.api.Test;

class ShownTest {

  private static final LocalDate TUE_2026_03_31 = LocalDate.of(2026, 3, 31);
  private static final CouncilReturn COUNCIL = Vocabulary.council();
  private static final Timeliness TIMELINESS = COUNCIL.timeliness(2026);
  private static final CareHistory HISTORY = COUNCIL.histories().get(0);

  private static String shown(Object value) {
    return Answer.inFull(value);
  }

  private static String header(Object value) {
    return shown(value).lines().findFirst().orElseThrow().replaceAll(" +", " ").strip();
  }

  @Test
  void showsWhatStandsForSeveralMeasuresAsTheirTable() {
    assertThat(shown(TIMELINESS)).isEqualTo(shown(TIMELINESS.measures()));
    assertThat(header(TIMELINESS)).isEqualTo("measure numerator denominator percent rate left_out");
    ReportingYear year = ReportingYear.ending(2026);
    assertThat(shown(COUNCIL.population(2026))).contains("looked-after ", "starts ");
    assertThat(
            shown(
                COUNCIL.histories().stream()
                    .map(ChildFacts::of)
                    .collect(YearFigures.ofReturn(year, CarePlanning.england()))))
        .contains("looked-after ", "reviews-in-time ", "reviews-overdue ", "attendance");
    assertThat(
            shown(
                COUNCIL.histories().stream()
                    .map(ChildFacts::of)
                    .collect(
                        YearFigures.ofReturnAndRecords(
                            year, CarePlanning.england(), Set.of(Duty.REVIEW_RECORD), 4))))
        .contains("midway", "review-record");
    assertThat(header(COUNCIL.timetables(TUE_2026_03_31).stream().collect(ReviewActivity.in(year))))
        .startsWith("measure numerator");
    assertThat(header(COUNCIL.histories().stream().collect(MidwayChecks.in(year, 4))))
        .startsWith("measure numerator");
    assertThat(
            header(
                COUNCIL.histories().stream()
                    .map(history -> CarePlanning.england().timeline(history, TUE_2026_03_31))
                    .collect(DutyTimeliness.in(year, Set.of(Duty.REVIEW_RECORD)))))
        .startsWith("measure numerator");
    assertThat(header(DisputeFigures.in(year, Map.of()))).startsWith("measure numerator");
    ReviewParticipation participation =
        COUNCIL.histories().stream()
            .collect(ReviewParticipation.in(ReportingYear.ending(2026), AgeCut.asCoded()));
    assertThat(header(participation)).startsWith("measure numerator");
  }

  @Test
  void showsOneMeasureAsASentence() {
    assertThat(shown(TIMELINESS.reviewsInTime()))
        .isEqualTo("reviews-in-time: 1558/1652 (94.3%), 0 left out\n");
    assertThat(shown(new Ratio(41, 50))).isEqualTo("41/50 (82.0%)\n");
  }

  @Test
  void showsObligationsWithoutTheirChild() {
    assertThat(shown(CarePlanning.england().reviews(HISTORY, TUE_2026_03_31)))
        .startsWith("duty    rule       due         done        outcome  days_late\n")
        .contains("review  ENG-REV-N  2024-01-27  2024-01-16  ON_TIME\n")
        .doesNotContain(HISTORY.child().value());
    assertThat(header(CarePlanning.england().timeline(HISTORY, TUE_2026_03_31)))
        .isEqualTo("duty rule due done outcome days_late");
  }

  @Test
  void showsAHistoryAsItsPeriodsAndReviews() {
    assertThat(shown(HISTORY))
        .startsWith("looked after since before 2022-08-09 to 2025-08-03")
        .contains("\nreview held 2023-07-27\n")
        .doesNotContain(HISTORY.child().value());
  }

  @Test
  void showsListsOfOneKindAsTables() {
    DueDate due = CarePlanning.england().due("ENG-REV-1", LocalDate.of(2026, 4, 1));
    assertThat(shown(List.of(due)))
        .isEqualTo(
            """
            rule       counted_from  due         plan_by     certainty
            ---------  ------------  ----------  ----------  ---------
            ENG-REV-1  2026-04-01    2026-05-01  2026-05-01  PUBLISHED
            """);
    List<ReviewEvidence> held = TIMELINESS.reviewsInTime().evidence(Measure.Part.NUMERATOR);
    assertThat(header(held)).isEqualTo("review due held outcome");
    assertThat(header(COUNCIL.timetables(TUE_2026_03_31).subList(0, 3)))
        .isEqualTo("as_of reviews overdue next_due");
    assertThat(header(COUNCIL.histories().subList(0, 3)))
        .isEqualTo("periods reviews looked_after_from to");
    assertThat(shown(List.of(TIMELINESS)))
        .contains(
            "2026-03-31              1558    1652     94.3         0         94.3            10 ");
    assertThat(header(CarePlanning.england().ruleBook().rules()))
        .isEqualTo("rule duty limit counted_from provision in_force_from until");
    assertThat(shown(CarePlanning.england().ruleBook().rules())).contains("20 working days");
    assertThat(
            header(
                BankHolidays.bundled(Division.SCOTLAND)
                    .in(DateSpan.closed(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))))
        .isEqualTo("date name division certainty");
    DemandForecast forecast = COUNCIL.forecast(TUE_2026_03_31);
    assertThat(header(forecast.demand())).isEqualTo("month of_todays_children low likely high");
    assertThat(header(forecast)).isEqualTo("figure value of unit");
  }

  @Test
  void showsListsOfDifferentKindsAsSentences() {
    assertThat(shown(List.of(1, "a"))).isEqualTo("1\na\n");
    assertThat(shown(new int[] {1, 2})).isEqualTo("1\n2\n");
    assertThat(shown(new String[] {"a"})).isEqualTo("a\n");
    assertThat(shown(Arrays.asList("a", null))).isEqualTo("a\nnull\n");
  }

  @Test
  void showsAMapAsATable() {
    Map<String, Object> map = new TreeMap<>(Map.of("a", 1, "b", ChildId.of("C-1")));
    assertThat(shown(map))
        .isEqualTo(
            "key  value\n---  ---------------\na                  1\nb    ChildId[hidden]\n");
    assertThat(shown(Map.of())).isEqualTo("nothing\n");
  }

  @Test
  void showsWhatIsPerhapsThere() {
    assertThat(shown(Optional.empty())).isEqualTo("nothing\n");
    assertThat(shown(Optional.of(1))).isEqualTo("1\n");
    assertThat(shown(Optional.of(List.of(1, 2)))).isEqualTo("1\n2\n");
  }

  @Test
  void readsAStreamOnlyForWhoSaysShow() {
    Stream<Integer> numbers = Stream.of(1, 2);
    assertThat(Answer.to(numbers).lines()).isEmpty();
    assertThat(shown(numbers)).isEqualTo("1\n2\n");
  }

  @Test
  void showsTheFirstHundredAtThePromptAndAThousandOnDemand() {
    List<Integer> many = IntStream.rangeClosed(1, 1_500).boxed().toList();
    assertThat(Answer.to(many).lines().orElseThrow().lines())
        .hasSize(101)
        .endsWith("100", "and 1400 more: show(...) shows them");
    assertThat(shown(many).lines())
        .hasSize(1_001)
        .endsWith("1000", "and more: 1000 rows are shown at most");
    assertThat(Answer.to(COUNCIL.dueList(TUE_2026_03_31)).lines().orElseThrow().lines())
        .hasSize(103)
        .last()
        .asString()
        .matches("and 1\\d\\d more: show\\(\\.\\.\\.\\) shows them");
  }

  @Test
  void showsTheWordsOfWhatHasOnlyParts() {
    WorkingDayCalendar calendar = CarePlanning.england().calendar();
    DueDate due = CarePlanning.england().due("ENG-REV-1", LocalDate.of(2026, 4, 1));
    assertThat(shown(calendar.statusOf(LocalDate.of(2026, 4, 3))))
        .isEqualTo("Friday 3 April 2026 is no working day: Good Friday\n");
    assertThat(shown(calendar.statusOf(LocalDate.of(2026, 4, 2))))
        .isEqualTo("Thursday 2 April 2026 is a working day\n");
    assertThat(shown(due.rule().limit())).isEqualTo("20 working days\n");
    assertThat(shown(due.explanation().steps()))
        .startsWith("First review due by Friday 1 May 2026\n20 working days after ")
        .doesNotContain("CountedFrom", "Optional");
    assertThat(Sentences.of(new Object())).isEqualTo("an object");
    assertThat(Sentences.of(SyntheticRecords.of(List.of(), 2026))).isEqualTo("synthetic records");
  }

  @Test
  void showsNoListWithoutWhatItLeavesOut() {
    DueList due = COUNCIL.dueList(TUE_2026_03_31);
    String left = "children looked after of whom it is not known when the next review is due: 3";
    assertThat(shown(new DueList(due.day(), due.reviews(), 3, 2)).lines())
        .hasSize(2 + due.reviews().size() + 1)
        .last()
        .isEqualTo(
            left
                + "; children looked after who are 18 by the day on which their next review is due: 2");
    assertThat(shown(new DueList(due.day(), List.of(), 3, 0)))
        .isEqualTo("reviews to be held as of 2026-03-31: 0; " + left + "\n");
    assertThat(shown(new DueList(due.day(), due.reviews(), 0, 0))).doesNotContain("not known");
  }

  @Test
  void spellsThePartsAsTheChartsDo() {
    Population population = COUNCIL.population(2026);
    assertThat(shown(population.byLegalStatus()))
        .contains("\ninterim care order ")
        .doesNotContain("INTERIM");
    assertThat(shown(population.bySex())).contains("\nfemale ").doesNotContain("FEMALE");
    assertThat(Sentences.of(population.byEthnicGroup()))
        .contains(", not known ")
        .doesNotContain("NOT_KNOWN");
    assertThat(COUNCIL.kpis(2026))
        .extracting(Measure::definition)
        .noneMatch(definition -> definition.toString().matches("(?s).*; only [A-Z]{2}.*"));
  }

  @Test
  void showsPartsOfAWholeWithTheirSum() {
    assertThat(shown(COUNCIL.population(2026).byAge()))
        .isEqualTo(
            """
            age          number  percent
            -----------  ------  -------
            under 1          22      3.4
            1 to 4          112     17.3
            5 to 9          116     17.9
            10 to 15        233     35.9
            16 and over     166     25.6
            all             649
            left out          0
            """);
  }

  @Test
  void showsFiguresOfSeveralYears() {
    Measure<ReviewEvidence> before = COUNCIL.timeliness(2025).reviewsInTime();
    Measure<ReviewEvidence> now = TIMELINESS.reviewsInTime();
    assertThat(shown(new Series<>(List.of(before, now))))
        .startsWith("year_ending  measure          numerator  denominator  percent\n")
        .contains("2026-03-31   reviews-in-time       1558         1652     94.3\n");
    assertThat(header(new Change(before, now))).isEqualTo("measure before now difference points");
    assertThat(Answer.to(new Change(before, now)).sentence())
        .startsWith("reviews-in-time: ")
        .endsWith(" to 1558");
  }

  @Test
  void showsTextsOfSeveralLinesAsTheyAre() {
    assertThat(shown("a\nb")).isEqualTo("a\nb\n");
    CountTable counts = CountTable.list("children").row("a", 7).row("b", 12);
    assertThat(shown(counts)).isEqualTo("   children\n-  --------\na         7\nb        12\n");
    assertThat(shown(DisclosureControl.departmentForEducation().publish(counts)))
        .hasLineCount(
            DisclosureControl.departmentForEducation()
                .publish(counts)
                .toString()
                .lines()
                .toList()
                .size());
    assertThat(shown("\u001b[31mred\nline")).startsWith("\\u001b[31mred\n");
  }

  @Test
  void noValueOfTheSessionShowsAPlaceInMemory() {
    List<Object> values =
        List.of(
            COUNCIL,
            COUNCIL.dueList(TUE_2026_03_31),
            COUNCIL.population(2026),
            CarePlanning.england(),
            new Object(),
            (Runnable) () -> {},
            Collections.emptyList());
    assertThat(
            values.stream().map(value -> Answer.to(value).sentence()).collect(Collectors.toList()))
        .noneMatch(sentence -> sentence.contains("@"))
        .contains("an object", "a function", "nothing");
  }
}
