package org.duecare.metrics.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Review;
import org.duecare.core.review.ReviewRecord;
import org.duecare.core.workforce.Allocation;
import org.duecare.core.workforce.Allocations;
import org.duecare.core.workforce.CaseKind;
import org.duecare.core.workforce.Contract;
import org.duecare.core.workforce.Employment;
import org.duecare.core.workforce.OfficerId;
import org.duecare.core.workforce.Roster;
import org.duecare.metrics.audit.Audit;
import org.duecare.metrics.disclosure.CountTable;
import org.duecare.metrics.disclosure.DisclosureControl;
import org.duecare.metrics.disclosure.PublishedTable;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.ReportingPeriod;
import org.duecare.metrics.measure.ReportingSpan;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.measure.Target;
import org.duecare.metrics.midway.MidwayChecks;
import org.duecare.metrics.population.ChildFacts;
import org.duecare.metrics.population.Population;
import org.duecare.metrics.review.ReviewActivity;
import org.duecare.metrics.review.ReviewRecords;
import org.duecare.metrics.timeliness.Timeliness;
import org.duecare.metrics.timeliness.WrittenHistory;
import org.duecare.metrics.workload.Caseload;
import org.junit.jupiter.api.Test;

/** The values of which a report and its published form are made. */
class ReportPartsTest {

  private static final ReportingYear YEAR = Council.YEAR;
  private static final DisclosureControl CONTROL = DisclosureControl.departmentForEducation();

  private static final Roster ROSTER =
      Roster.of(
          List.of(
              new Employment(
                  OfficerId.of("O"),
                  LocalDate.of(2020, 1, 1),
                  Optional.empty(),
                  BigDecimal.ONE,
                  Contract.PERMANENT)));

  @Test
  void amountsOfSeveralDaysHaveAChange() {
    AmountRow posts =
        AmountRow.of(
            "posts-vacant",
            Phrase.of("amount.posts-vacant"),
            "posts",
            Map.of(
                LocalDate.of(2022, 4, 1), new BigDecimal("1.5"),
                LocalDate.of(2023, 3, 31), new BigDecimal("0.5")));

    assertThat(posts)
        .hasToString(
            "posts approved and not filled: 2022-04-01 1.5, 2023-03-31 0.5, -1.0 full-time posts");
    assertThat(posts.change()).contains(new BigDecimal("-1.0"));
    assertThat(new PublishedAmounts("posts", posts)).hasToString(posts.toString());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AmountRow("id", posts.label(), posts.unit(), new TreeMap<>()))
        .withMessage("row has no amount: id; one is needed");
  }

  @Test
  void theYearIsTheYearAlsoAsASpan() {
    ReportingSpan span = new ReportingSpan(YEAR.firstDay(), YEAR.lastDay());

    assertThat(reviewsHeld(span)).isEqualTo(reviewsHeld(YEAR)).contains("full-time post");
  }

  private static String reviewsHeld(ReportingPeriod period) {
    CareHistory history =
        CareHistory.builder(ChildId.of("A"))
            .period(PeriodOfCare.startingOn(LocalDate.of(2022, 5, 4)))
            .review(Review.heldOn(LocalDate.of(2022, 5, 30)))
            .build();
    ReviewActivity activity =
        Stream.of(CarePlanning.england().reviews(history, YEAR.lastDay()))
            .collect(ReviewActivity.in(period));
    return AnnualReport.builder(YEAR)
        .roster(ROSTER)
        .reviews(activity)
        .build()
        .section(ReportSection.REVIEWS_HELD)
        .toString();
  }

  @Test
  void blankLinesPartTheParagraphsOfAText() {
    assertThat(Narrative.paragraphs("\n One,\nstill one. \n \n\r\nTwo.\n\n"))
        .containsExactly("One,\nstill one.", "Two.");
    assertThat(Narrative.paragraphs(" ")).isEmpty();
  }

  @Test
  void moreOfficersThanPostsAreNoReasonToFail() {
    AnnualReport report =
        AnnualReport.builder(YEAR)
            .roster(ROSTER.withPostsApproved(LocalDate.of(2020, 1, 1), new BigDecimal("0.5")))
            .build();

    assertThat(report.section(ReportSection.MAKE_UP_OF_TEAM).toString()).contains("-0.5");
    assertThat(Audit.of(report.toAudit()).findings()).isEmpty();
  }

  @Test
  void theCaseloadStandsOnNoSideIfChildrenWithoutAnOfficerDecide() {
    List<ChildId> children =
        IntStream.range(0, 80).mapToObj(number -> ChildId.of("C" + number)).toList();
    Allocations allocated =
        Allocations.of(
            children.stream()
                .limit(60)
                .map(
                    child ->
                        new Allocation(
                            child,
                            CaseKind.LOOKED_AFTER,
                            OfficerId.of("O"),
                            YEAR.firstDay(),
                            Optional.empty()))
                .toList());
    Caseload caseload = Caseload.of(ROSTER, allocated, YEAR.lastDay());

    assertThat(caseloads(caseload)).contains("The average caseload is within the guideline");
    assertThat(caseloads(caseload.withLookedAfter(children, List.of())))
        .contains("Whether the average caseload is within the guideline of the handbook, 50 to 70");
    assertThat(caseloads(caseload.withLookedAfter(children.subList(0, 65), List.of())))
        .contains("The average caseload is within the guideline");
  }

  private static String caseloads(Caseload caseload) {
    return AnnualReport.builder(YEAR)
        .caseload(caseload)
        .build()
        .section(ReportSection.CASELOADS)
        .toString();
  }

  @Test
  void theMonthsAreOnePassAndTheSameInParts() {
    Council council = new Council(11, 40);
    List<Population> months = council.children().stream().collect(Population.inEachMonthOf(YEAR));

    assertThat(months).hasSize(12);
    assertThat(council.children().parallelStream().collect(Population.inEachMonthOf(YEAR)))
        .extracting(each -> each.lookedAfter().numerator())
        .containsExactlyElementsOf(
            months.stream().map(each -> each.lookedAfter().numerator()).toList());
    assertThat(months.get(11).lookedAfter().numerator())
        .isEqualTo(council.population(YEAR).lookedAfter().numerator());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> AnnualReport.builder(YEAR).populationByMonth(months).populationByMonth(months))
        .withMessage(
            "population of the month 2022-04-01 to 2022-04-30 given twice; once is allowed");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> AnnualReport.builder(YEAR).populationByMonth(List.of(council.population(YEAR))))
        .withMessage(
            "population of no month up to the end of the year: 2022-04-01 to 2023-03-31; the year"
                + " ends on 2023-03-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnnualReport.builder(YEAR.before()).populationByMonth(months));
  }

  @Test
  void quartersAddUpToTheYear() {
    List<? extends Measure<?>> quarters =
        new Council(11, 60).timeliness(YEAR).reviewsInTimeByQuarter();

    assertThat(quarters)
        .extracting(Measure::id)
        .containsExactly(
            "reviews-in-time-quarter-1",
            "reviews-in-time-quarter-2",
            "reviews-in-time-quarter-3",
            "reviews-in-time-quarter-4");
    assertThat(quarters.stream().mapToLong(Measure::numerator).sum())
        .isPositive()
        .isEqualTo(new Council(11, 60).timeliness(YEAR).reviewsInTime().numerator());
  }

  @Test
  void aTargetNeedsItsShare() {
    AnnualReport report =
        AnnualReport.builder(YEAR)
            .target(ReportSection.TIMELINESS, "reviews-in-time", Target.ofPercent(95))
            .build();

    assertThat(report.section(ReportSection.TIMELINESS).targets())
        .containsExactly(Map.entry("reviews-in-time", Target.ofPercent(95)));
    assertThat(report.section(ReportSection.TIMELINESS).gaps())
        .extracting(Gap::toString)
        .contains(
            "Share \"reviews held in time\", for which there is an aim: not supplied, no such share is"
                + " in the section");
    assertThat(report.published(CONTROL).section(ReportSection.TIMELINESS).toString())
        .contains("reviews held in time: the aim is 95%");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                AnnualReport.builder(YEAR)
                    .target(ReportSection.TIMELINESS, "a", Target.ofPercent(95))
                    .target(ReportSection.TIMELINESS, "a", Target.ofPercent(90)))
        .withMessage("target of a given twice; once is allowed");
  }

  @Test
  void aNarrativeRefusesWhatIsBlankOrTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Narrative.empty().withText(ReportSection.AGE, " "))
        .withMessage("text of age is blank; leave it out or give a text");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Narrative.empty().withExhibit(ReportSection.AGE, " "))
        .withMessage("name of an exhibit is blank; a text is needed");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Narrative.empty()
                    .withPriorities(
                        List.of(Priority.setIn(YEAR, "one"), Priority.setIn(YEAR, "one"))))
        .withMessage("two priorities of one title; each title is allowed once");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                AnnualReport.builder(YEAR)
                    .narrative(Narrative.empty())
                    .narrative(Narrative.empty()))
        .withMessage("narrative given twice; once is allowed");
    assertThat(Narrative.empty().withText(ReportSection.AGE, "a"))
        .hasToString("narrative of an annual report, texts: 1");
  }

  @Test
  void aReferenceMayNameATable() {
    Narrative speaks = Narrative.empty().withReference(ReportSection.AGE, "age");
    AnnualReport report =
        AnnualReport.builder(YEAR)
            .population(new Council(11, 60).population(YEAR))
            .narrative(speaks)
            .build();

    assertThat(report.section(ReportSection.AGE).gaps()).isEmpty();
    assertThat(AnnualReport.builder(YEAR).narrative(speaks).build().gaps())
        .contains(
            new Gap(
                Phrase.of("exhibit", "age"),
                SectionStanding.NOT_SUPPLIED,
                Phrase.of("reason-why.exhibit-missing")));
    assertThat(report.table("age").orElseThrow().id()).isEqualTo("age");
    assertThat(report.table("no such table")).isEmpty();
  }

  @Test
  void publishedPartsAreReadByIdAndPrintedInWords() {
    PublishedParts parts =
        WalsallCouncil.report().published(CONTROL).section(ReportSection.SEX).tables().get(0);

    assertThat(parts.table().count("sex-male", "2023-03-31")).hasToString("339");
    assertThat(parts.toString()).startsWith("Boys and girls in care\n").contains("\nboys ");
    assertThat(parts.labels()).containsEntry("sex-male", Phrase.of("Sex.MALE"));
  }

  @Test
  void namesOfATableStayDifferent() {
    PublishedTable table =
        CONTROL.publish(CountTable.withColumns("a", "b").row("x", 10, 20).row("y", 30, 40));

    assertThat(table.withNames(row -> "row " + row, column -> column).count("row x", "b"))
        .hasToString("20");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.withNames(row -> "one", column -> column))
        .withMessage("two of a kind have one name: rows [one, one]; each needs its own");
  }

  @Test
  void eachPartIsPrintedInEnglish() {
    AnnualReport report = new Council(7, 40).report();

    assertThat(SectionStanding.NOT_SUPPLIED).hasToString("not supplied");
    assertThat(Priority.setIn(YEAR, "scrutiny"))
        .hasToString("scrutiny: new, set in 1 April 2022 to 31 March 2023");
    assertThat(report.checklist().items())
        .extracting(CheckedItem::toString)
        .contains("caseloads: met by Caseloads");
    assertThat(report.table("longest-service").orElseThrow().audience())
        .isEqualTo(Audience.SERVICE);
    assertThat(report.table("sex").orElseThrow().audience()).isEqualTo(Audience.PUBLIC);
  }

  /** Of intervals of several lengths, the children checked lately are the same figure. */
  /** A review of a year before may be recorded for what followed it, and its lateness not. */
  @Test
  void reasonsOfAYearBeforeAreToldWhereOneIsRecorded() {
    LocalDate before = LocalDate.of(2021, 7, 30);
    ReviewRecord late =
        ReviewRecord.builder(ChildId.of("C"), LocalDate.of(2022, 7, 29))
            .reasonLate("SICKNESS")
            .build();

    assertThat(yearsOfReasons(ReviewRecord.builder(ChildId.of("C"), before).build(), late))
        .containsExactly(YEAR.lastDay());
    assertThat(
            yearsOfReasons(
                ReviewRecord.builder(ChildId.of("C"), before).reasonLate("SNOW").build(), late))
        .containsExactly(YEAR.before().lastDay(), YEAR.lastDay());
  }

  private static List<LocalDate> yearsOfReasons(ReviewRecord... records) {
    CareHistory child = WrittenHistory.of("C", "2021-05-04", "2021-07-30; 2022-07-29");
    AnnualReportBuilder builder =
        AnnualReport.builder(YEAR).reviewRecords(ReviewRecords.of(List.of(records)));
    for (ReportingYear year : List.of(YEAR.before(), YEAR)) {
      builder.timeliness(
          Stream.of(CarePlanning.england().reviews(child, year.lastDay()))
              .collect(Timeliness.in(year)));
    }
    return builder.build().table("reasons-for-lateness").orElseThrow().measureRows().stream()
        .flatMap(row -> row.figures().stream())
        .map(figure -> figure.period().lastDay())
        .distinct()
        .sorted()
        .toList();
  }

  @Test
  void midwayChecksOfSeveralLengthsAreOneTable() {
    List<CareHistory> histories =
        new Council(11, 20).children().stream().map(ChildFacts::history).toList();
    AnnualReport report =
        AnnualReport.builder(YEAR)
            .midwayChecks(histories.stream().collect(MidwayChecks.in(YEAR, 3)))
            .midwayChecks(histories.stream().collect(MidwayChecks.in(YEAR, 4)))
            .build();

    assertThat(report.table("midway-checks").orElseThrow().rows())
        .extracting(FigureRow::id)
        .containsExactly(
            "review-intervals-with-midway-check-3-months-and-more",
            "children-with-midway-check-in-6-months",
            "review-intervals-with-midway-check-4-months-and-more");
  }

  @Test
  void whatIsWithheldSaysWhy() {
    PublishedReport published = new Council(7, 40).report().published(CONTROL);

    assertThat(published.section(ReportSection.CONTINUITY).withheld())
        .extracting(Withheld::toString)
        .contains("Longest service: not published, it tells of one officer");
    assertThat(published.section(ReportSection.REVIEWS_HELD).values())
        .extracting(PublishedValue::toString)
        .anyMatch(line -> line.startsWith("reviews held, 1 April 2022 to 31 March 2023: "));
  }
}
