package org.duecare.metrics.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duecare.core.CarePlanning;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.workload.DemandForecast;
import org.duecare.metrics.workload.Estimate;
import org.duecare.metrics.workload.ExpectedFlows;
import org.junit.jupiter.api.Test;

/** The reviews ahead in the annual report: one number a month, or from what to what. */
class ForecastInReportTest {

  private static final ReportingYear YEAR = ReportingYear.ending(2023);

  /** Where children are expected to come, the forecast is a range, and says from what to what. */
  @Test
  void theForecastWithNewcomersIsARange() {
    DemandForecast forecast =
        DemandForecast.of(CarePlanning.england(), List.of(), YEAR.lastDay())
            .withFlows(new ExpectedFlows(Estimate.of(0, 3, 5), Estimate.of(0, 0, 0)));
    Section demand =
        AnnualReport.builder(YEAR).forecast(forecast).build().section(ReportSection.DEMAND);

    assertThat(demand.tables().get(0).rows())
        .extracting(FigureRow::id)
        .containsExactly("reviews-ahead-low", "reviews-ahead-likely", "reviews-ahead-high");
    assertThat(demand.statements())
        .extracting(Phrase::toString)
        .doesNotContain("Assumed: no further child is in care later on.");
  }

  /** One number of newcomers is no range, and their reviews are not those of children in care. */
  @Test
  void aFixedNumberOfNewcomersIsCountedAmongAllReviews() {
    DemandForecast nobody = DemandForecast.of(CarePlanning.england(), List.of(), YEAR.lastDay());

    assertThat(rows(nobody)).containsExactly("reviews-ahead-of-children-in-care");
    assertThat(rows(nobody.withStarters(5, YEAR.lastDay().plusDays(1))))
        .containsExactly("reviews-ahead-likely");
    assertThat(
            rows(nobody.withFlows(new ExpectedFlows(Estimate.of(3, 3, 3), Estimate.of(0, 0, 0)))))
        .containsExactly("reviews-ahead-likely");
  }

  private static List<String> rows(DemandForecast forecast) {
    return AnnualReport.builder(YEAR)
        .forecast(forecast)
        .build()
        .section(ReportSection.DEMAND)
        .tables()
        .get(0)
        .rows()
        .stream()
        .map(FigureRow::id)
        .toList();
  }
}
