package org.duecare.cli.council;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.duecare.cli.table.Cell;
import org.duecare.cli.table.Table;
import org.duecare.core.workforce.CaseKind;
import org.duecare.core.workforce.Roster;
import org.duecare.metrics.measure.Basis;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Rate;
import org.duecare.metrics.measure.ReportingSpan;
import org.duecare.metrics.workload.Caseload;
import org.duecare.metrics.workload.CaseloadUnit;
import org.duecare.metrics.workload.DemandForecast;
import org.duecare.metrics.workload.Guideline;
import org.duecare.metrics.workload.GuidelineComparison;
import org.duecare.metrics.workload.GuidelinePosition;
import org.duecare.metrics.workload.MonthlyBalance;
import org.duecare.metrics.workload.OfficerDemand;
import org.duecare.metrics.workload.Spread;
import org.duecare.metrics.workload.Workforce;
import org.jspecify.annotations.Nullable;

/** How many children the reviewing officers have, and which reviews are ahead. Names nobody. */
public final class WorkloadTable {

  private static final int DECIMALS = 1;

  private final Table table = new Table("figure", "value", "of", "unit");

  /**
   * The rows added so far.
   *
   * @return the table
   */
  public Table table() {
    return table;
  }

  /**
   * Adds who works in the team.
   *
   * @param workforce the team
   */
  public void add(Workforce workforce) {
    row("officers", Long.toString(workforce.heads().numerator()), "heads");
    row("officers-fte", plain(workforce.fullTimeEquivalent()), "full-time posts");
    row(
        "agency-officers",
        Long.toString(workforce.agencyHeads().numerator()),
        Long.toString(workforce.heads().numerator()),
        "heads");
    workforce
        .vacancies()
        .ifPresent(vacant -> row("vacancies", plain(vacant), null, "full-time posts"));
    workforce.turnover().ifPresent(turnover -> measure("turnover", turnover, "per 100 heads"));
    workforce
        .longestService()
        .map(Period::getYears)
        .ifPresent(years -> row("longest-service", Integer.toString(years), null, "years"));
  }

  /**
   * Adds how many cases an officer has.
   *
   * @param caseload the cases
   */
  public void add(Caseload caseload) {
    for (Basis basis : List.of(Basis.HEADS, Basis.FULL_TIME_EQUIVALENT)) {
      String suffix = basis == Basis.HEADS ? "-per-head" : "-per-fte";
      for (CaseKind kind : CaseKind.values()) {
        String name = kind == CaseKind.LOOKED_AFTER ? "looked-after" : "child-protection";
        average(caseload, CaseloadUnit.of(kind, basis), name + suffix);
      }
      average(caseload, CaseloadUnit.ofAllCases(basis), "all-cases" + suffix);
    }
    Guideline guideline = Guideline.iroHandbook2010();
    caseload.against(guideline).ifPresent(this::guideline);
    for (Map.Entry<GuidelinePosition, Integer> each :
        caseload.officersAgainst(guideline).entrySet()) {
      String position = each.getKey().toString().toLowerCase(Locale.ROOT);
      row("officers-" + position + "-guideline", each.getValue().toString(), "heads");
    }
    row("cases-with-absent-officer", count(caseload.withAbsentOfficer()), "children");
    row("cases-unallocated", count(caseload.unallocated()), "children");
    row("cases-not-looked-after", count(caseload.notLookedAfter()), "children");
  }

  private void average(Caseload caseload, CaseloadUnit unit, String name) {
    caseload.average(unit).ifPresent(average -> measure(name, average, each(unit)));
    caseload.spread(unit).ifPresent(spread -> spread(spread, name, each(unit)));
  }

  private static String each(CaseloadUnit unit) {
    return unit.basis() == Basis.HEADS ? "per head" : "per full-time post";
  }

  void spread(Spread spread, String name, String unit) {
    row(name + "-min", rounded(spread.minimum()), unit);
    row(name + "-median", rounded(spread.median()), unit);
    row(name + "-max", rounded(spread.maximum()), unit);
  }

  static String rounded(BigDecimal number) {
    return number.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
  }

  private void guideline(GuidelineComparison compared) {
    Guideline guideline = compared.guideline();
    row(
        "guideline-used",
        compared.percentOfUpper(DECIMALS).toPlainString(),
        plain(guideline.lower()) + " to " + plain(guideline.upper()),
        "% of upper bound");
  }

  /**
   * Adds the reviews of the months to come.
   *
   * @param forecast the reviews
   */
  public void add(DemandForecast forecast) {
    new ReviewsAheadRows(this).add(forecast);
  }

  /**
   * Adds what the officers can do in the months to come.
   *
   * @param months the months, each with its capacity
   */
  public void add(List<MonthlyBalance> months) {
    new ReviewsAheadRows(this).add(months);
  }

  /**
   * Adds how the reviews of the months to come are spread over the officers of each month.
   *
   * @param demand the reviews
   * @param months the months, in the order of the demand
   * @param roster who works in them
   */
  public void add(OfficerDemand demand, List<ReportingSpan> months, Roster roster) {
    new ReviewsAheadRows(this).add(demand, months, roster);
  }

  private void measure(String name, Measure<?> measure, String unit) {
    Optional<Rate> rate = measure.rate();
    row(
        name,
        rate.map(it -> it.value(DECIMALS).toPlainString())
            .orElse(Long.toString(measure.numerator())),
        rate.map(it -> it.count() + "/" + plain(it.base())).orElse(null),
        unit);
  }

  /** A row without a whole. */
  void row(String figure, String value, String unit) {
    row(figure, value, null, unit);
  }

  private void row(String figure, String value, @Nullable String of, String unit) {
    table.row(Cell.of(figure), Cell.number(value), Cell.of(of), Cell.of(unit));
  }

  private static String count(List<?> cases) {
    return Integer.toString(cases.size());
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
