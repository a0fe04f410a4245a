package org.duecare.metrics.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Placement;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.care.Review;
import org.duecare.metrics.audit.Audit;
import org.duecare.metrics.measure.ReportingSpan;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.population.ChildFacts;
import org.duecare.metrics.population.Population;
import org.duecare.metrics.timeliness.Timeliness;
import org.junit.jupiter.api.Test;

/** The figures of the Walsall report of 2022-23, from made-up children. */
class WalsallAnnualReportTest {

  private static final ReportingYear YEAR = ReportingYear.ending(2023);
  private static final LocalDate CAME = LocalDate.of(2022, 5, 4);
  private static final int[] COUNTS = {426, 94, 72, 65, 12};
  private static final LegalStatus[] STATUSES = {
    LegalStatus.FULL_CARE_ORDER,
    LegalStatus.INTERIM_CARE_ORDER,
    LegalStatus.ACCOMMODATED,
    LegalStatus.PLACEMENT_ORDER,
    LegalStatus.REMANDED
  };

  /** Of 669 children 19 left in March; 95 reviews of 1782 were late. */
  private static List<CareHistory> children() {
    List<CareHistory> children = new ArrayList<>();
    for (int kind = 0; kind < COUNTS.length; kind++) {
      for (int i = 0; i < COUNTS[kind]; i++) {
        CareEpisode episode = CareEpisode.startingOn(CAME, STATUSES[kind], Placement.FOSTER_OTHER);
        PeriodOfCare period = PeriodOfCare.startingOn(CAME).withEpisodes(List.of(episode));
        boolean left = kind == 2 && i < 19;
        int number = children.size();
        CareHistory.Builder history = CareHistory.builder(ChildId.of("made-up-" + number));
        history.period(
            left ? period.endingOn(LocalDate.of(2023, 3, 15), ReasonCeased.OTHER) : period);
        // 594 of three reviews make 1782; the others have not been reviewed.
        if (number < 594) {
          history.review(Review.heldOn(LocalDate.of(2022, number < 95 ? 6 : 5, 30)));
          history.review(Review.heldOn(LocalDate.of(2022, 8, 26)));
          history.review(Review.heldOn(LocalDate.of(2023, 2, 24)));
        }
        children.add(history.build());
      }
    }
    return children;
  }

  @Test
  void reviewsInTimeAndStatusesGrossOfLeavers() {
    List<CareHistory> children = children();
    AnnualReport report =
        AnnualReport.builder(YEAR)
            .population(children.stream().map(ChildFacts::of).collect(Population.in(YEAR)))
            .peopleUnder18(YEAR, 68_421)
            .legalStatusWithLeaversOf(
                new ReportingSpan(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 31)))
            .timeliness(
                children.stream()
                    .map(each -> CarePlanning.england().reviews(each, YEAR.lastDay()))
                    .collect(Timeliness.in(YEAR)))
            .build();

    assertThat(report.section(ReportSection.TIMELINESS).toString())
        .contains("reviews held in time: 2023-03-31 1687/1782 (94.7%)");
    assertThat(report.section(ReportSection.RATE_OF_CHILDREN).toString())
        .contains("2023-03-31 650/68421 x 10000 = 95.0");
    assertThat(report.section(ReportSection.LEGAL_STATUS).toString())
        .contains(
            "Children in care by legal status, with those who left in 1 March 2023 to 31 March 2023"
                + " (not to be published)\n  all: 2023-03-31 669")
        .contains("full care order: 2023-03-31 426/669 (63.7%)")
        .contains("full care order: 2023-03-31 426/650 (65.5%)")
        .contains("interim care order: 2023-03-31 94/650 (14.5%)")
        .contains("in care by agreement (section 20): 2023-03-31 72/669 (10.8%)")
        .contains("in care by agreement (section 20): 2023-03-31 53/650 (8.2%)");
    assertThat(Audit.of(report.toAudit()).findings()).isEmpty();
  }
}
