package org.duecare.metrics.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.ChildId;
import org.duecare.core.workforce.Contract;
import org.duecare.core.workforce.Employment;
import org.duecare.core.workforce.OfficerId;
import org.duecare.core.workforce.Roster;
import org.duecare.metrics.audit.Audit;
import org.duecare.metrics.audit.Check;
import org.duecare.metrics.audit.CheckKind;
import org.duecare.metrics.audit.CheckResult;
import org.duecare.metrics.disclosure.DisclosureControl;
import org.duecare.metrics.measure.Basis;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.population.ChildFacts;
import org.duecare.metrics.population.DurationBands;
import org.duecare.metrics.population.Population;
import org.duecare.metrics.timeliness.WrittenHistory;
import org.duecare.metrics.workload.DemandForecast;
import org.junit.jupiter.api.Test;

class AnnualReportTest {

  private static final ReportingYear YEAR = Council.YEAR;
  private static final Council COUNCIL = new Council(7, 40);
  private static final AnnualReport REPORT = COUNCIL.report();
  private static final DisclosureControl CONTROL = DisclosureControl.departmentForEducation();

  private static Population population(ReportingYear year, String... care) {
    return Stream.of(care)
        .map(each -> ChildFacts.of(WrittenHistory.of("C" + each.hashCode(), each, "")))
        .collect(Population.in(year));
  }

  private static FigureTable table(AnnualReport report, String id) {
    return report.table(id).orElseThrow();
  }

  @Test
  void whatCouldNotBeUsedIsAGapAndNothingIsSaidToBeNone() {
    AnnualReportBuilder builder = AnnualReport.builder(YEAR).feedback(List.of());

    assertThat(builder.build().section(ReportSection.FEEDBACK))
        .hasToString("Feedback\n- No feedback was recorded.");
    assertThat(
            builder
                .notReadWhole(ReportSection.FEEDBACK, "feedback.csv")
                .build()
                .section(ReportSection.FEEDBACK))
        .hasToString(
            "Feedback\n[some rows of feedback.csv: not computed, they could not be used and are in"
                + " no figure]");
  }

  @Test
  void aReportOfNothingHasEverySectionAndSaysWhatIsWanting() {
    AnnualReport report = AnnualReport.builder(YEAR).build();

    assertThat(report.sections()).extracting(Section::id).containsExactly(ReportSection.values());
    assertThat(report.sections())
        .allMatch(section -> section.standing() == SectionStanding.NOT_SUPPLIED)
        .noneMatch(section -> section.gaps().isEmpty());
    assertThat(report.section(ReportSection.SEX).gaps())
        .containsExactly(
            new Gap(
                Phrase.of("table.sex"),
                SectionStanding.NOT_SUPPLIED,
                Phrase.of("reason-why.no-population")));
    assertThat(report.checklist().items())
        .extracting(CheckedItem::item)
        .containsExactly(HandbookItem.values());
    assertThat(report.checklist().wanting()).hasSameSizeAs(HandbookItem.values());
    assertThat(Audit.of(report.toAudit()).checks()).isEmpty();
  }

  @Test
  void everySectionThatRecordsSupportIsThere() {
    assertThat(REPORT.sections())
        .filteredOn(section -> section.standing() != SectionStanding.SUPPLIED)
        .extracting(Section::id)
        .containsExactly(
            ReportSection.DEVELOPMENT_OF_SERVICE,
            ReportSection.DEMAND,
            ReportSection.RESOURCES,
            ReportSection.PREPARATION,
            ReportSection.RESOLUTION_OF_CONCERNS,
            ReportSection.QUALITY_AUDITS,
            ReportSection.CONCLUSION);
    assertThat(REPORT.section(ReportSection.PREPARATION).standing())
        .isEqualTo(SectionStanding.NOT_COMPUTED);
    assertThat(REPORT.checklist().wanting())
        .extracting(CheckedItem::item)
        .containsExactly(
            HandbookItem.RESOLUTION_OF_CONCERNS,
            HandbookItem.DEVELOPMENT_OF_SERVICE,
            HandbookItem.QUALITY_AUDITS,
            HandbookItem.RESOURCES);
    assertThat(REPORT.checklist().toString())
        .startsWith("12 of 16 items met\n")
        .contains(
            "an analysis of disputes and of their outcomes: met by Disputes, Themes of disputes")
        .contains(
            "what audits of quality found: not met, section \"Audits of quality\" is not supplied (");
  }

  @Test
  void saysWhyAFigureCannotBeComputed() {
    AnnualReport report =
        AnnualReport.builder(YEAR).population(population(YEAR, "2022-05-01")).build();

    assertThat(report.section(ReportSection.FAR_FROM_HOME).standing())
        .isEqualTo(SectionStanding.NOT_COMPUTED);
    assertThat(report.section(ReportSection.FAR_FROM_HOME).gaps())
        .extracting(Gap::toString)
        .containsExactly(
            "children living more than 20 miles from home: not computed, what decides it is"
                + " recorded of none");
    assertThat(report.section(ReportSection.SEX).standing())
        .isEqualTo(SectionStanding.NOT_COMPUTED);
    assertThat(report.section(ReportSection.RATE_OF_CHILDREN).gaps())
        .extracting(gap -> gap.reason().toString())
        .containsExactly("the number of people aged 0 to 17 is not given");
  }

  @Test
  void yearsStandBesideEachOtherWithTheirChange() {
    AnnualReport report =
        AnnualReport.builder(YEAR)
            .population(population(YEAR, "2020-05-01", "2021-05-01", "2022-05-01"))
            .population(population(YEAR.before().before(), "2020-05-01"))
            .population(population(YEAR.before(), "2020-05-01", "2021-05-01"))
            .build();
    FigureTable table = table(report, "children-in-care");
    MeasureRow row = (MeasureRow) table.rows().get(0);

    assertThat(row)
        .hasToString(
            "children in care, without those on short breaks: 2021-03-31 1, 2022-03-31 2,"
                + " 2023-03-31 3, +1 (+50.0%)");
    assertThat(row.changes()).extracting(change -> change.difference()).containsExactly(1L, 1L);
    assertThat(row.endingOn(LocalDate.of(2022, 3, 31)).map(Measure::numerator)).contains(2L);
    assertThat(row.endingOn(LocalDate.of(2020, 3, 31))).isEmpty();
  }

  /** A theme of one year is 0 of the disputes of another, and not a blank. */
  @Test
  void aPartThatAYearLacksIsNought() {
    FigureTable ratings = table(REPORT, "ratings-given");

    assertThat(ratings.shape()).isEqualTo(FigureTable.Shape.PARTS);
    assertThat(ratings.measureRows()).allMatch(row -> row.figures().size() == 3);
    Measure<?> whole = ratings.measureRows().get(0).figures().get(0);
    Measure<?> nought = PartWithoutCases.of(whole, "theme", "with a theme");
    assertThat(nought).hasToString("theme: 0/" + whole.numerator() + " (0.0%), 0 left out");
    assertThat(nought.evidence(Measure.Part.DENOMINATOR)).hasSize((int) whole.numerator());
  }

  @Test
  void urgentActionIsNeededOrNotOrNotSpokenOf() {
    assertThat(REPORT.section(ReportSection.URGENT_ACTION).statements())
        .extracting(Phrase::toString)
        .containsExactly("No urgent action is needed.");
    assertThat(
            AnnualReport.builder(YEAR)
                .narrative(Narrative.empty().withUrgentAction(List.of("Appoint two officers.")))
                .build()
                .section(ReportSection.URGENT_ACTION)
                .statements())
        .containsExactly(Phrase.asGiven("Appoint two officers."));
  }

  @Test
  void anExhibitThatTheTextSpeaksOfMustBeThere() {
    AnnualReport report =
        AnnualReport.builder(YEAR)
            .narrative(
                Narrative.empty()
                    .withText(ReportSection.DISPUTES, "The chart shows the stages.")
                    .withReference(ReportSection.DISPUTES, "Chart of stages"))
            .build();

    assertThat(report.section(ReportSection.DISPUTES).gaps())
        .contains(
            new Gap(
                Phrase.of("exhibit", "Chart of stages"),
                SectionStanding.NOT_SUPPLIED,
                Phrase.of("reason-why.exhibit-missing")));
    assertThat(Audit.of(report.toAudit()).findings())
        .extracting(Check::kind)
        .containsExactly(CheckKind.EXHIBIT_PRESENT);
  }

  @Test
  void everyFigureToAnOfficerHasOneDenominator() {
    assertThat(Audit.of(REPORT.toAudit()).with(CheckResult.SOUND))
        .extracting(Check::toString)
        .anyMatch(check -> check.startsWith("SOUND ONE_DENOMINATOR: per reviewing officer: "))
        .anyMatch(check -> check.startsWith("SOUND GUIDELINE_POSITION: "));
    AnnualReportBuilder heads = AnnualReport.builder(YEAR).countingOfficersBy(Basis.HEADS);
    heads.roster(COUNCIL.roster()).caseload(COUNCIL.caseload()).reviews(COUNCIL.activity(YEAR));
    Audit audit = Audit.of(heads.build().toAudit());
    assertThat(audit.findings()).isEmpty();
    assertThat(heads.build().section(ReportSection.CASELOADS).gaps())
        .extracting(gap -> gap.reason().toString())
        .containsExactly("the guideline counts full-time posts, and this report counts heads");
  }

  @Test
  void theAuditSetsThePartsBesideAllChildren() {
    assertThat(Audit.of(REPORT.toAudit()).with(CheckResult.SOUND))
        .anySatisfy(
            check -> {
              assertThat(check.kind()).isEqualTo(CheckKind.PARTS_AGAINST_WHOLE);
              assertThat(check.figures())
                  .containsExactlyInAnyOrder(
                      "looked-after@2023-03-31", "sex@2023-03-31", "sex@2023-03-31.left-out");
            })
        .anySatisfy(
            check -> {
              assertThat(check.kind()).isEqualTo(CheckKind.PERCENTAGES_TO_100);
              assertThat(check.figures()).contains("sex-male@2023-03-31.value");
            });
  }

  @Test
  void theForecastIsASectionWithItsAssumptions() {
    DemandForecast forecast =
        DemandForecast.of(
            CarePlanning.england(),
            COUNCIL.children().stream().map(ChildFacts::history).toList(),
            YEAR.lastDay());
    AnnualReport report = AnnualReport.builder(YEAR).forecast(forecast).build();
    Section demand = report.section(ReportSection.DEMAND);

    assertThat(demand.tables()).hasSize(1);
    assertThat(demand.tables().get(0).rows())
        .extracting(FigureRow::id)
        .containsExactly("reviews-ahead-of-children-in-care");
    assertThat(((AmountRow) demand.tables().get(0).rows().get(0)).amounts())
        .hasSameSizeAs(forecast.demand())
        .containsEntry(
            forecast.demand().get(0).month().lastDay(),
            forecast.demand().get(0).reviews().likely());
    assertThat(demand.statements())
        .containsAll(
            forecast.assumptions().stream()
                .map(each -> Phrase.of("statement.assumed", Phrase.of(each)))
                .toList())
        .extracting(Phrase::toString)
        .contains(
            "Assumed: no early review is called for that is not called for yet.",
            "Assumed: no further child is in care later on.");
    assertThat(Audit.of(report.toAudit()).findings()).isEmpty();
  }

  @Test
  void nothingOfAReportNamesAChildOrAnOfficer() {
    String all = REPORT + "\n" + REPORT.published(CONTROL) + REPORT.toAudit().figures();

    assertThat(all).doesNotContainPattern("\\b[CO][0-9]+\\b");
    assertThat(ChildId.of("C1").toString()).doesNotContain("C1");
  }

  @Test
  void refusesWhatDoesNotBelongToTheYear() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> AnnualReport.builder(YEAR.before()).population(population(YEAR, "2022-05-01")))
        .withMessage(
            "population of another period: 2022-04-01 to 2023-03-31; 2021-04-01 to 2022-03-31 and"
                + " whole years before it are allowed");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                AnnualReport.builder(YEAR)
                    .population(population(YEAR, "2022-05-01"))
                    .population(population(YEAR, "2022-06-01")))
        .withMessage(
            "population of 2022-04-01 to 2023-03-31 given twice; once for each year is allowed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnnualReport.builder(YEAR.before()).caseload(COUNCIL.caseload()))
        .withMessage(
            "caseload of another day: 2023-03-31; the last day of the year is allowed, 2022-03-31");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Narrative.empty().withText(ReportSection.SEX, "a").withText(ReportSection.SEX, "b"))
        .withMessage("text of sex given twice; once is allowed");
  }

  @Test
  void equalFiguresMakeEqualReports() {
    assertThat(REPORT).isEqualTo(COUNCIL.report()).hasSameHashCodeAs(COUNCIL.report());
    assertThat(REPORT.sections())
        .isEqualTo(COUNCIL.report().sections())
        .allSatisfy(
            section ->
                assertThat(section)
                    .hasSameHashCodeAs(COUNCIL.report().section(section.id()))
                    .isNotEqualTo(null));
    assertThat(REPORT.sections())
        .flatExtracting(Section::tables)
        .allSatisfy(
            table -> {
              assertThat(table.toString()).contains(table.title().toString());
              assertThat(table.hashCode()).isEqualTo(table.hashCode());
            });
    assertThat(REPORT.gaps())
        .containsExactlyElementsOf(
            REPORT.sections().stream().flatMap(section -> section.gaps().stream()).toList());
  }

  @Test
  void bandsOfTimeInCareAreAsChosen() {
    AnnualReportBuilder builder =
        AnnualReport.builder(YEAR)
            .population(population(YEAR, "2022-05-01"))
            .durationBands(DurationBands.endingAtMonths(9));

    assertThat(builder).hasToString("builder of the annual report 2022-04-01 to 2023-03-31");
    assertThat(builder.build().section(ReportSection.DURATION).toString())
        .contains("9 months or more");
  }

  @Test
  void aRosterTellsOfPostsAndService() {
    Employment only =
        new Employment(
            OfficerId.of("O1"),
            LocalDate.of(2020, 4, 1),
            Optional.empty(),
            BigDecimal.ONE,
            Contract.PERMANENT);
    Roster roster =
        Roster.of(List.of(only)).withPostsApproved(LocalDate.of(2020, 4, 1), new BigDecimal("1.5"));
    AnnualReport team = AnnualReport.builder(YEAR).roster(roster).build();
    AnnualReport nobody = AnnualReport.builder(YEAR).roster(Roster.of(List.of())).build();

    assertThat(team.section(ReportSection.MAKE_UP_OF_TEAM).toString())
        .contains("posts approved and not filled")
        .contains("0.5");
    assertThat(nobody.section(ReportSection.CONTINUITY).gaps())
        .contains(
            new Gap(
                Phrase.of("table.officers-left"),
                SectionStanding.NOT_COMPUTED,
                Phrase.of("reason-why.nobody-on-roster")));
    assertThat(team.published(CONTROL).section(ReportSection.MAKE_UP_OF_TEAM).toString())
        .isNotBlank();
  }

  @Test
  void countsOfFeedbackHaveNoRecords() {
    AnnualReport report =
        AnnualReport.builder(YEAR)
            .feedback(List.of(new FeedbackCount("children", FeedbackCount.Kind.COMPLIMENT, 3)))
            .build();

    assertThat(table(report, "compliments").rows())
        .filteredOn(MeasureRow.class::isInstance)
        .extracting(MeasureRow.class::cast)
        .flatExtracting(MeasureRow::figures)
        .allSatisfy(
            figure -> assertThat(((Measure<?>) figure).evidence(Measure.Part.NUMERATOR)).isEmpty());
  }
}
