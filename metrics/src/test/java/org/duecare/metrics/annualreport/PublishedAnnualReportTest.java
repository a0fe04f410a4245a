package org.duecare.metrics.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Placement;
import org.duecare.core.care.Review;
import org.duecare.core.workforce.Allocation;
import org.duecare.core.workforce.Allocations;
import org.duecare.core.workforce.CaseKind;
import org.duecare.core.workforce.Contract;
import org.duecare.core.workforce.Employment;
import org.duecare.core.workforce.OfficerId;
import org.duecare.core.workforce.Roster;
import org.duecare.metrics.disclosure.DisclosureControl;
import org.duecare.metrics.disclosure.PublishedTable;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Rate;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.measure.Target;
import org.duecare.metrics.population.ChildFacts;
import org.duecare.metrics.population.Population;
import org.duecare.metrics.timeliness.Timeliness;
import org.duecare.metrics.workload.Caseload;
import org.junit.jupiter.api.Test;

class PublishedAnnualReportTest {

  private static final ReportingYear YEAR = Council.YEAR;
  private static final Council COUNCIL = new Council(7, 40);
  private static final AnnualReport REPORT = COUNCIL.report();
  private static final DisclosureControl CONTROL = DisclosureControl.departmentForEducation();

  @Test
  void whatTellsOfOneOfficerOrOfFewChildrenIsNotPublished() {
    PublishedReport published = REPORT.published(CONTROL);

    assertThat(published.toString())
        .contains("[Longest service: not published, it tells of one officer]")
        .contains("[Disputes by team: not published, a team can be a few people]")
        .contains("[Compliments by who made them: not published, its total would have to be hidden")
        .contains("reviewing officers, full-time equivalent: not published, the officers are few")
        .doesNotContain("lowest: ", "highest: ", "1.8 full-time posts");
    assertThat(published.sections())
        .filteredOn(section -> section.id() == ReportSection.RATE_OF_CHILDREN)
        .flatExtracting(PublishedSection::values)
        .extracting(value -> value.rate().map(Object::toString))
        .containsExactly(Optional.of("2.9"), Optional.of("2.6"));
  }

  /** 24 cases of which 19 are of children looked after would tell that 5 are of others. */
  @Test
  void aSmallPartOfTheCasesIsNotTheRestOfTheOthers() {
    PublishedSection caseloads = REPORT.published(CONTROL).section(ReportSection.CASELOADS);

    assertThat(COUNCIL.caseload().cases()).hasSize(24);
    assertThat(caseloads.values()).isEmpty();
    assertThat(caseloads.toString())
        .contains("[Caseload: not published, with other figures of the report")
        .doesNotContain("24", "19");
  }

  /** A review of one child is of few: their share is hidden, and so is what it is above the aim. */
  @Test
  void theAimOfAHiddenShareStandsAlone() {
    CareHistory child =
        CareHistory.builder(ChildId.of("A"))
            .period(PeriodOfCare.startingOn(LocalDate.of(2022, 5, 4)))
            .review(Review.heldOn(LocalDate.of(2022, 5, 30)))
            .build();
    Timeliness timeliness =
        Stream.of(CarePlanning.england().reviews(child, YEAR.lastDay()))
            .collect(Timeliness.in(YEAR));

    assertThat(
            AnnualReport.builder(YEAR)
                .timeliness(timeliness)
                .target(ReportSection.TIMELINESS, "reviews-in-time", Target.ofPercent(95))
                .build()
                .published(CONTROL)
                .section(ReportSection.TIMELINESS)
                .toString())
        .contains("reviews held in time: the aim is 95%\n")
        .doesNotContain("points");
  }

  private static Timeliness of60Children(
      BiFunction<Integer, CareHistory.Builder, CareHistory.Builder> given) {
    return IntStream.range(0, 60)
        .mapToObj(i -> given.apply(i, CareHistory.builder(ChildId.of("C" + i))).build())
        .map(child -> CarePlanning.england().reviews(child, YEAR.lastDay()))
        .collect(Timeliness.in(YEAR));
  }

  /** It stands in a table, and not for itself; its words are those of the table. */
  @Test
  void theAimOfAShareInATableIsCalledAsItsRow() {
    Timeliness timeliness =
        of60Children(
            (i, child) ->
                child
                    .period(PeriodOfCare.startingOn(LocalDate.of(2022, 5, 4)))
                    .review(Review.heldOn(LocalDate.of(2022, 5, i < 40 ? 30 : 31))));

    assertThat(
            AnnualReport.builder(YEAR)
                .timeliness(timeliness)
                .target(ReportSection.TIMELINESS, "reviews-in-time-first", Target.ofPercent(95))
                .build()
                .published(CONTROL)
                .section(ReportSection.TIMELINESS)
                .toString())
        .contains("first reviews: the aim is 95%\n");
  }

  /** No percentage is printed without those left out of it. */
  @Test
  void reviewsOfWhichItIsNotKnownStandBesideTheShares() {
    Timeliness timeliness =
        of60Children(
            (i, child) ->
                child
                    .period(PeriodOfCare.startingOn(LocalDate.of(i < 40 ? 2022 : 2019, 5, 4)))
                    .reviewsKnownFrom(LocalDate.of(2022, 4, 1))
                    .review(Review.heldOn(LocalDate.of(2022, 5, 30))));

    PublishedTable quarters =
        AnnualReport.builder(YEAR)
            .timeliness(timeliness)
            .build()
            .published(CONTROL)
            .section(ReportSection.TIMELINESS)
            .tables()
            .stream()
            .filter(each -> each.id().startsWith("reviews-in-time-by-quarter"))
            .findFirst()
            .orElseThrow()
            .table();
    assertThat(quarters.columns()).containsExactly("counted", "not-counted", "not-known");
    assertThat(quarters.count("reviews-in-time-quarter-1", "counted").number()).hasValue(40);
    assertThat(quarters.count("reviews-in-time-quarter-1", "not-known").number()).hasValue(20);
  }

  /** 10 to each of 6 posts, 4 beside them and 88 in all are 62 and 26 and no other numbers. */
  @Test
  void ratesAsWholeNumbersAreNotPublishedWhereTheyFitOneNumberOnly() {
    assertThat(caseloads(6, 60, 2, 26).toString())
        .contains("[Caseload: not published, with other figures of the report")
        .doesNotContain("88");
    assertThat(caseloads(40, 640, 2, 230).toString())
        .contains("cases per full-time post, 31 March 2023: 21.8, of a count of 872")
        .contains("children in care per full-time post, 31 March 2023: 16, of a count of c")
        .doesNotContain("642");
  }

  /** Officers have charge of 10 children, and nobody of 33: 3 more than the 40 in care. */
  @Test
  void casesAndChildrenOfNoOfficerDoNotTellWhoIsOnShortBreaks() {
    assertThat(caseloads(7, 40, 3, 0, 33).toString())
        .contains("[Caseload: not published, with other figures of the report")
        .doesNotContain("33");
    assertThat(caseloads(7, 40, 9, 0, 33).toString())
        .contains("children in care per full-time post, 31 March 2023: 2.3, of a count of 16");
  }

  private static PublishedSection caseloads(int posts, int inCare, int onBreaks, int protection) {
    return caseloads(posts, inCare, onBreaks, protection, 0);
  }

  /** The last children on short breaks or in care are those of no officer. */
  private static PublishedSection caseloads(
      int posts, int inCare, int onBreaks, int protection, int unallocated) {
    LocalDate start = LocalDate.of(2021, 5, 4);
    List<Employment> officers =
        IntStream.range(0, posts)
            .mapToObj(
                i ->
                    new Employment(
                        OfficerId.of("O" + i),
                        start,
                        Optional.empty(),
                        BigDecimal.ONE,
                        Contract.PERMANENT))
            .toList();
    List<ChildFacts> children = new ArrayList<>();
    List<Allocation> cases = new ArrayList<>();
    for (int i = 0; i < inCare + onBreaks + protection; i++) {
      ChildId child = ChildId.of("C" + i);
      boolean isInCare = i < inCare + onBreaks;
      if (isInCare) {
        LegalStatus status = i < inCare ? LegalStatus.FULL_CARE_ORDER : LegalStatus.SHORT_BREAK;
        children.add(
            ChildFacts.of(
                CareHistory.builder(child)
                    .period(
                        PeriodOfCare.startingOn(start)
                            .withEpisodes(
                                List.of(
                                    CareEpisode.startingOn(start, status, Placement.FOSTER_OTHER))))
                    .build()));
      }
      if (isInCare && i >= inCare + onBreaks - unallocated) {
        continue;
      }
      cases.add(
          new Allocation(
              child,
              isInCare ? CaseKind.LOOKED_AFTER : CaseKind.CHILD_PROTECTION,
              OfficerId.of("O" + i % posts),
              start,
              Optional.empty()));
    }
    List<ChildId> thereOrOnBreaks = children.stream().map(each -> each.history().child()).toList();
    return AnnualReport.builder(YEAR)
        .roster(Roster.of(officers))
        .population(children.stream().collect(Population.in(YEAR)))
        .caseload(
            Caseload.of(Roster.of(officers), Allocations.of(cases), YEAR.lastDay())
                .withLookedAfter(thereOrOnBreaks, List.of()))
        .build()
        .published(CONTROL)
        .section(ReportSection.CASELOADS);
  }

  /** So many to a post, beside so many, would tell how many posts there are. */
  @Test
  void aRateOfASmallBaseIsNotPublished() {
    assertThat(rateTo("12.8")).contains(new BigDecimal("7.8"));
    assertThat(rateTo("6")).contains(new BigDecimal("16.7"));
    assertThat(rateTo("5.8")).isEmpty();
  }

  private static Optional<BigDecimal> rateTo(String posts) {
    Measure<String> rate =
        Measure.ofRate(
            Definition.of("rate", "cases, to each post", "cases", "cases"),
            YEAR,
            Rate.each(100, new BigDecimal(posts)),
            /* leftOut= */ 0,
            part -> List.of());
    return PublishedValue.of("cases", Phrase.asGiven("cases"), rate, CONTROL).rate();
  }

  @Test
  void aTeamThatIsLargeEnoughIsPublishedWithItsPosts() {
    List<Employment> many =
        IntStream.range(0, 20)
            .mapToObj(
                i ->
                    new Employment(
                        OfficerId.of("O" + i),
                        LocalDate.of(2020, 4, 1),
                        Optional.empty(),
                        new BigDecimal("0.8"),
                        i < 10 ? Contract.AGENCY : Contract.PERMANENT))
            .toList();
    PublishedReport published =
        AnnualReport.builder(YEAR).roster(Roster.of(many)).build().published(CONTROL);

    assertThat(published.section(ReportSection.MAKE_UP_OF_TEAM).amounts()).isNotEmpty();
    assertThat(published.section(ReportSection.MAKE_UP_OF_TEAM).toString()).contains("16");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new PublishedReport(YEAR, List.of()).section(ReportSection.MAKE_UP_OF_TEAM))
        .withMessageStartingWith("no section ");
  }
}
