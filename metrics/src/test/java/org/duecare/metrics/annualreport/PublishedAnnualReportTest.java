package org.duecare.metrics.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duecare.core.workforce.Contract;
import org.duecare.core.workforce.Employment;
import org.duecare.core.workforce.OfficerId;
import org.duecare.core.workforce.Roster;
import org.duecare.metrics.disclosure.DisclosureControl;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Rate;
import org.duecare.metrics.measure.ReportingYear;
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
        .contains("[Average caseload: not published, with other figures of the report")
        .doesNotContain("24", "19");
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
