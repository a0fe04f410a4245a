package org.duecare.cli.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.workforce.Allocations;
import org.duecare.core.workforce.CaseKind;
import org.duecare.core.workforce.Roster;
import org.duecare.files.record.Records;
import org.duecare.metrics.measure.Basis;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Rate;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.workload.Caseload;
import org.duecare.metrics.workload.CaseloadUnit;
import org.duecare.metrics.workload.DemandForecast;
import org.duecare.metrics.workload.Guideline;
import org.duecare.metrics.workload.GuidelineComparison;
import org.duecare.metrics.workload.GuidelinePosition;
import org.duecare.metrics.workload.MonthlyDemand;
import org.duecare.metrics.workload.ReviewingTeam;
import org.duecare.metrics.workload.Spread;
import org.duecare.metrics.workload.Workforce;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** How many children the reviewing officers have, and which reviews are ahead. Names nobody. */
@Command(
    name = "workload",
    description = "Show the caseload of the reviewing officers and the reviews of twelve months.")
final class WorkloadCommand implements Callable<Integer> {

  private static final int DECIMALS = 1;

  private final Surroundings surroundings;

  @Mixin private ReturnAndRecords given = new ReturnAndRecords();
  @Mixin private AsOfOption asOf = new AsOfOption();
  @Mixin private BankHolidayOptions bankHolidays = new BankHolidayOptions();

  @Mixin private TableOption format = new TableOption();

  WorkloadCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    LocalDate day = asOf.orToday(surroundings);
    CarePlanning england = bankHolidays.england(surroundings);
    ReturnAndRecords.Given children = given.read(day, england, surroundings);
    Table table = new Table("figure", "value", "of", "unit");
    Optional<Roster> roster = children.records().flatMap(Records::roster);
    Optional<Allocations> allocations = children.records().flatMap(Records::allocations);
    List<CareHistory> histories = children.histories().toList();
    roster.ifPresent(all -> workforce(Workforce.of(all, ReportingYear.ending(day)), table));
    if (roster.isPresent() && allocations.isPresent()) {
      ReviewingTeam team = ReviewingTeam.of(england, roster.get(), allocations.get(), histories);
      caseload(team.caseload(day), table);
    } else {
      surroundings
          .err()
          .print("note: no caseload: roster.csv and allocations.csv of --records are needed\n");
    }
    forecast(DemandForecast.of(england, histories, day), table);
    format.write(table, surroundings);
    return children.status().code();
  }

  private static void workforce(Workforce workforce, Table table) {
    row(table, "officers", Long.toString(workforce.heads().numerator()), null, "heads");
    row(table, "officers-fte", plain(workforce.fullTimeEquivalent()), null, "full-time posts");
    row(
        table,
        "agency-officers",
        Long.toString(workforce.agencyHeads().numerator()),
        Long.toString(workforce.heads().numerator()),
        "heads");
    workforce
        .vacancies()
        .ifPresent(vacant -> row(table, "vacancies", plain(vacant), null, "full-time posts"));
    workforce
        .turnover()
        .ifPresent(turnover -> measure(table, "turnover", turnover, "per 100 heads"));
    workforce
        .longestService()
        .map(Period::getYears)
        .ifPresent(years -> row(table, "longest-service", Integer.toString(years), null, "years"));
  }

  private static void caseload(Caseload caseload, Table table) {
    for (Basis basis : List.of(Basis.HEADS, Basis.FULL_TIME_EQUIVALENT)) {
      String suffix = basis == Basis.HEADS ? "-per-head" : "-per-fte";
      for (CaseKind kind : CaseKind.values()) {
        String name = kind == CaseKind.LOOKED_AFTER ? "looked-after" : "child-protection";
        average(caseload, CaseloadUnit.of(kind, basis), name + suffix, table);
      }
      average(caseload, CaseloadUnit.ofAllCases(basis), "all-cases" + suffix, table);
    }
    Guideline guideline = Guideline.iroHandbook2010();
    caseload.against(guideline).ifPresent(compared -> guideline(compared, table));
    for (Map.Entry<GuidelinePosition, Integer> each :
        caseload.officersAgainst(guideline).entrySet()) {
      String position = each.getKey().toString().toLowerCase(Locale.ROOT);
      row(table, "officers-" + position + "-guideline", each.getValue().toString(), null, "heads");
    }
    row(table, "cases-with-absent-officer", count(caseload.withAbsentOfficer()), null, "children");
    row(table, "cases-unallocated", count(caseload.unallocated()), null, "children");
    row(table, "cases-not-looked-after", count(caseload.notLookedAfter()), null, "children");
  }

  private static void guideline(GuidelineComparison compared, Table table) {
    Guideline guideline = compared.guideline();
    row(
        table,
        "guideline-used",
        compared.percentOfUpper(DECIMALS).toPlainString(),
        plain(guideline.lower()) + " to " + plain(guideline.upper()),
        "% of upper bound");
  }

  private static void average(Caseload caseload, CaseloadUnit unit, String name, Table table) {
    caseload.average(unit).ifPresent(average -> measure(table, name, average, each(unit)));
    caseload.spread(unit).ifPresent(spread -> spread(spread, name, each(unit), table));
  }

  private static String each(CaseloadUnit unit) {
    return unit.basis() == Basis.HEADS ? "per head" : "per full-time post";
  }

  private static void spread(Spread spread, String name, String unit, Table table) {
    row(table, name + "-min", rounded(spread.minimum()), null, unit);
    row(table, name + "-median", rounded(spread.median()), null, unit);
    row(table, name + "-max", rounded(spread.maximum()), null, unit);
  }

  private static String rounded(BigDecimal number) {
    return number.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
  }

  private void forecast(DemandForecast forecast, Table table) {
    for (MonthlyDemand month : forecast.demand()) {
      row(
          table,
          "reviews-" + month.month().firstDay().toString().substring(0, 7),
          Long.toString(month.cohort().numerator()),
          null,
          "reviews");
    }
    row(table, "children-not-followed", count(forecast.notFollowed()), null, "children");
    forecast.assumptions().forEach(line -> surroundings.err().print("assumed: " + line + "\n"));
  }

  private static void measure(Table table, String name, Measure<?> measure, String unit) {
    Optional<Rate> rate = measure.rate();
    row(
        table,
        name,
        rate.map(it -> it.value(DECIMALS).toPlainString())
            .orElse(Long.toString(measure.numerator())),
        rate.map(it -> it.count() + "/" + plain(it.base())).orElse(null),
        unit);
  }

  private static void row(
      Table table, String figure, String value, @Nullable String of, String unit) {
    table.row(Cell.of(figure), Cell.number(value), Cell.of(of), Cell.of(unit));
  }

  private static String count(List<?> cases) {
    return Integer.toString(cases.size());
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
