package org.duecare.cli.council;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.duecare.core.workforce.Roster;
import org.duecare.metrics.measure.ReportingSpan;
import org.duecare.metrics.workload.DemandForecast;
import org.duecare.metrics.workload.Estimate;
import org.duecare.metrics.workload.MonthlyBalance;
import org.duecare.metrics.workload.MonthlyDemand;
import org.duecare.metrics.workload.OfficerDemand;
import org.duecare.metrics.workload.Spread;

/** The rows of a workload that are about the months to come, each month by itself. */
final class ReviewsAheadRows {

  private static final String REVIEWS = "reviews";

  private final WorkloadTable table;

  ReviewsAheadRows(WorkloadTable table) {
    this.table = table;
  }

  void add(DemandForecast forecast) {
    List<MonthlyDemand> months = forecast.demand();
    for (MonthlyDemand each : months) {
      table.row(of(REVIEWS, each.month()), count(each.cohort().numerator()), REVIEWS);
    }
    if (months.stream().anyMatch(ReviewsAheadRows::isMoreThanCohort)) {
      months.forEach(each -> estimate("reviews-expected", each.month(), each.reviews(), REVIEWS));
    }
    table.row("children-not-followed", count(forecast.notFollowed().size()), "children");
  }

  /** Whether children are expected to come or to go. */
  private static boolean isMoreThanCohort(MonthlyDemand month) {
    BigDecimal cohort = BigDecimal.valueOf(month.cohort().numerator());
    return month.reviews().low().compareTo(cohort) != 0
        || month.reviews().high().compareTo(cohort) != 0;
  }

  void add(List<MonthlyBalance> months) {
    for (MonthlyBalance each : months) {
      table.row(
          of("full-time-posts", each.month()),
          each.fullTimeEquivalent().toPlainString(),
          "full-time posts");
      table.row(of("capacity", each.month()), WorkloadTable.rounded(each.capacity()), REVIEWS);
      estimate("surplus", each.month(), each.surplus(), REVIEWS);
    }
  }

  void add(OfficerDemand demand, List<ReportingSpan> months, Roster roster) {
    for (int i = 0; i < months.size(); i++) {
      ReportingSpan month = months.get(i);
      Optional<Spread> spread =
          demand.spread(i, roster.officersBetween(month.firstDay(), month.lastDay()));
      spread.ifPresent(
          each -> table.spread(each, of("reviews-per-officer", month), "reviews per head"));
      table.row(
          of("reviews-without-officer", month), count(demand.withoutOfficer().get(i)), REVIEWS);
    }
  }

  private void estimate(String name, ReportingSpan month, Estimate estimate, String unit) {
    table.row(of(name, month), WorkloadTable.rounded(estimate.likely()), unit);
    if (estimate.low().compareTo(estimate.high()) != 0) {
      table.row(of(name, month) + "-low", WorkloadTable.rounded(estimate.low()), unit);
      table.row(of(name, month) + "-high", WorkloadTable.rounded(estimate.high()), unit);
    }
  }

  /** A month of the calendar is told by its name, another by its first day. */
  private static String of(String name, ReportingSpan month) {
    LocalDate first = month.firstDay();
    return name + '-' + (first.getDayOfMonth() == 1 ? YearMonth.from(first) : first);
  }

  private static String count(long number) {
    return Long.toString(number);
  }
}
