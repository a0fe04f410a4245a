package org.duecare.metrics.annualreport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duecare.core.workforce.CaseKind;
import org.duecare.metrics.measure.Basis;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.workload.Caseload;
import org.duecare.metrics.workload.CaseloadUnit;
import org.duecare.metrics.workload.Guideline;
import org.duecare.metrics.workload.GuidelineComparison;
import org.duecare.metrics.workload.MonthlyDemand;
import org.duecare.metrics.workload.Spread;
import org.duecare.metrics.workload.Workforce;

/** The sections on the team and its work. */
final class TeamSections {

  private static final String NO_ROSTER = "no roster of the officers is given";
  private static final String ONE_OFFICER = "it tells of one officer";
  static final String POSTS = "full-time posts";
  private static final String CASES = "cases";

  private final Sources sources;
  private final Contents sections;
  private final LocalDate lastDay;

  TeamSections(Sources sources, Contents sections) {
    this.sources = sources;
    this.sections = sections;
    this.lastDay = sources.year.lastDay();
  }

  void add() {
    Content makeUp = sections.of(ReportSection.MAKE_UP_OF_TEAM);
    Content continuity = sections.of(ReportSection.CONTINUITY);
    if (sources.roster == null) {
      makeUp.notSupplied("Reviewing officers", NO_ROSTER);
      continuity.notSupplied("Officers who left, and the longest service", NO_ROSTER);
    } else {
      Workforce team = Workforce.of(sources.roster, sources.year);
      makeUp(team, makeUp);
      continuity(team, continuity);
    }
    caseloads();
    demand();
  }

  private void makeUp(Workforce team, Content content) {
    content.measures("Reviewing officers", List.of(team.heads(), team.agencyHeads()));
    List<FigureRow> posts = new ArrayList<>();
    posts.add(
        new AmountRow(
            StatedFigures.FULL_TIME_EQUIVALENT, team.fullTimeEquivalent(), POSTS, lastDay));
    team.vacancies()
        .ifPresentOrElse(
            vacant ->
                posts.add(new AmountRow("posts approved and not filled", vacant, POSTS, lastDay)),
            () ->
                content.notSupplied(
                    "Vacancies", "the roster does not say how many posts are approved"));
    content.table(FigureTable.list("Posts", posts));
    content.table(
        FigureTable.list(
                "Posts through an agency",
                List.of(
                    new AmountRow(
                        "of them through an agency",
                        team.agencyFullTimeEquivalent().part(),
                        POSTS,
                        lastDay)))
            .onlyForService(ONE_OFFICER));
  }

  private void continuity(Workforce team, Content content) {
    team.turnover()
        .ifPresentOrElse(
            turnover -> content.measures("Officers who left", List.of(turnover)),
            () -> content.notComputed("Officers who left", "no officer is on the roster"));
    team.longestService()
        .ifPresent(
            service ->
                content.table(
                    FigureTable.list(
                            "Longest service",
                            List.of(
                                new AmountRow(
                                    "longest service, whole months",
                                    BigDecimal.valueOf(service.toTotalMonths()),
                                    "months",
                                    lastDay)))
                        .onlyForService(ONE_OFFICER)));
  }

  private void caseloads() {
    Content content = sections.of(ReportSection.CASELOADS);
    if (sources.caseload == null) {
      content.notSupplied("Cases to each officer", "no caseload is given");
      return;
    }
    Caseload caseload = sources.caseload;
    List<Measure<?>> averages = new ArrayList<>();
    units().forEach(unit -> caseload.average(unit).ifPresent(averages::add));
    if (averages.isEmpty()) {
      content.notComputed("Cases to each officer", "no officer is on the roster on the day");
    }
    if (!averages.isEmpty()) {
      content.table(FigureTable.withRows("Average caseload", FigureTable.Shape.PARTS, averages));
    }
    against(content, caseload);
    CaseloadUnit all = CaseloadUnit.ofAllCases(sources.officers);
    caseload.spread(all).ifPresent(spread -> content.table(spread(spread, all)));
  }

  /** The whole first, then its parts. */
  private List<CaseloadUnit> units() {
    List<CaseloadUnit> units = new ArrayList<>();
    units.add(CaseloadUnit.ofAllCases(sources.officers));
    for (CaseKind kind : CaseKind.values()) {
      units.add(CaseloadUnit.of(kind, sources.officers));
    }
    return units;
  }

  private void against(Content content, Caseload caseload) {
    if (sources.officers == Basis.HEADS) {
      content.notComputed(
          "Caseload beside the guideline of the handbook",
          "the guideline counts full-time posts, and this report counts heads");
      return;
    }
    Optional<GuidelineComparison> comparison = caseload.against(Guideline.iroHandbook2010());
    comparison.ifPresent(
        found ->
            content.statement(
                "The average caseload is "
                    + found.position().name().toLowerCase(Locale.ROOT)
                    + " the guideline of "
                    + found.guideline()
                    + "."));
  }

  private FigureTable spread(Spread spread, CaseloadUnit unit) {
    return FigureTable.list(
            "Spread of " + unit + ", no officer named",
            List.of(
                new AmountRow("lowest", spread.minimum(), CASES, lastDay),
                new AmountRow("median", spread.median(), CASES, lastDay),
                new AmountRow("highest", spread.maximum(), CASES, lastDay)))
        .onlyForService(ONE_OFFICER);
  }

  private void demand() {
    Content content = sections.of(ReportSection.DEMAND);
    if (sources.forecast == null) {
      content.notSupplied("Reviews ahead", "no forecast is given");
      return;
    }
    List<FigureRow> rows = new ArrayList<>();
    for (MonthlyDemand each : sources.forecast.demand()) {
      rows.add(
          new AmountRow(
              "reviews in " + each.month(),
              each.reviews().likely(),
              "reviews forecast",
              sources.forecast.asOf()));
      content.statement(each.month() + ": reviews " + each.reviews());
    }
    content.table(FigureTable.list("Reviews ahead, as likely", rows));
    sources.forecast.assumptions().forEach(content::statement);
  }
}
