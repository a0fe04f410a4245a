package org.duecare.metrics.annualreport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.duecare.core.workforce.CaseKind;
import org.duecare.metrics.measure.Basis;
import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.ReportingSpan;
import org.duecare.metrics.workload.Caseload;
import org.duecare.metrics.workload.CaseloadUnit;
import org.duecare.metrics.workload.Estimate;
import org.duecare.metrics.workload.Guideline;
import org.duecare.metrics.workload.GuidelinePosition;
import org.duecare.metrics.workload.MonthlyDemand;
import org.duecare.metrics.workload.Spread;
import org.duecare.metrics.workload.Workforce;

/** The sections on the team and its work. */
final class TeamSections {

  private static final String NO_ROSTER = "no-roster";
  private static final String ONE_OFFICER = "one-officer";
  private static final String POSTS = "posts";
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
      makeUp.notSupplied(FigureTable.titled("officers"), NO_ROSTER);
      continuity.notSupplied(FigureTable.titled("officers-left"), NO_ROSTER);
    } else {
      Workforce atStart = Workforce.of(sources.roster, ReportingSpan.day(sources.year.firstDay()));
      Workforce atEnd = Workforce.of(sources.roster, sources.year);
      makeUp(List.of(atStart, atEnd), makeUp);
      continuity(List.of(atStart, atEnd), continuity);
    }
    caseloads();
    demand();
  }

  /** On the first day of the year and on the last. */
  private void makeUp(List<Workforce> days, Content content) {
    content.measures(
        "officers", Content.each(days, each -> List.of(each.heads(), each.agencyHeads())));
    List<FigureRow> posts = new ArrayList<>();
    posts.add(amounts("posts-full-time-equivalent", POSTS, days, Workforce::fullTimeEquivalent));
    List<Workforce> approved = days.stream().filter(each -> each.vacancies().isPresent()).toList();
    if (days.get(1).vacancies().isPresent()) {
      posts.add(amounts("posts-vacant", POSTS, approved, each -> each.vacancies().orElseThrow()));
    } else {
      content.notSupplied(Phrase.of("amount.posts-vacant"), "no-posts-approved");
    }
    content.table(FigureTable.list("posts", posts));
    content.table(
        FigureTable.list(
                "posts-through-agency",
                List.of(
                    amounts(
                        "posts-through-agency",
                        POSTS,
                        days,
                        each -> each.agencyFullTimeEquivalent().part())))
            .onlyForService(Content.notToBePublished(ONE_OFFICER)));
  }

  private static AmountRow amounts(
      String id, String unit, List<Workforce> days, Function<Workforce, BigDecimal> amount) {
    SortedMap<LocalDate, BigDecimal> amounts = new TreeMap<>();
    days.forEach(each -> amounts.put(each.period().lastDay(), amount.apply(each)));
    return AmountRow.of(id, Phrase.of("amount." + id), unit, amounts);
  }

  private void continuity(List<Workforce> days, Content content) {
    days.get(1)
        .turnover()
        .ifPresentOrElse(
            turnover -> content.measures("officers-left", List.of(turnover)),
            () -> content.notComputed(FigureTable.titled("officers-left"), "nobody-on-roster"));
    List<Workforce> staffed =
        days.stream().filter(each -> each.longestService().isPresent()).toList();
    if (!staffed.isEmpty()) {
      content.table(
          FigureTable.list(
                  "longest-service",
                  List.of(
                      amounts("longest-service", "whole-months", staffed, TeamSections::months)))
              .onlyForService(Content.notToBePublished(ONE_OFFICER)));
    }
  }

  private static BigDecimal months(Workforce team) {
    return BigDecimal.valueOf(team.longestService().orElseThrow().toTotalMonths());
  }

  private void caseloads() {
    Content content = sections.of(ReportSection.CASELOADS);
    if (sources.caseload == null) {
      content.notSupplied(FigureTable.titled("average-caseload"), "no-caseload");
      return;
    }
    Caseload caseload = sources.caseload;
    List<MeasureRow> averages = new ArrayList<>();
    average(caseload, CaseloadUnit.ofAllCases(sources.officers), PartWords.ALL, averages);
    for (CaseKind kind : CaseKind.values()) {
      average(caseload, CaseloadUnit.of(kind, sources.officers), PartWords.of(kind), averages);
    }
    if (averages.isEmpty()) {
      content.notComputed(FigureTable.titled("average-caseload"), "nobody-on-roster");
    } else {
      content.table(
          FigureTable.of(
              "average-caseload",
              FigureTable.titled("average-caseload"),
              FigureTable.Shape.PARTS,
              averages));
    }
    against(content, caseload);
    CaseloadUnit all = CaseloadUnit.ofAllCases(sources.officers);
    caseload.spread(all).ifPresent(spread -> content.table(spread(spread)));
  }

  private static void average(
      Caseload caseload, CaseloadUnit unit, Phrase label, List<MeasureRow> rows) {
    caseload.average(unit).ifPresent(average -> rows.add(new MeasureRow(label, List.of(average))));
  }

  private void against(Content content, Caseload caseload) {
    if (sources.officers == Basis.HEADS) {
      content.notComputed(FigureTable.titled("officers-by-caseload"), "guideline-by-posts");
      return;
    }
    Guideline handbook = Guideline.iroHandbook2010();
    caseload
        .against(handbook)
        .ifPresent(found -> content.statement(besideGuideline(found.position(), caseload)));
    content.parts("officers-by-caseload", List.of(officers(caseload.officersAgainst(handbook))));
  }

  /** Children whom no officer has could put the average on another side. */
  private static Phrase besideGuideline(GuidelinePosition position, Caseload caseload) {
    Guideline handbook = Guideline.iroHandbook2010();
    Optional<GuidelinePosition> ifShared =
        caseload
            .averageIfShared(handbook.unit())
            .flatMap(Measure::rate)
            .map(rate -> handbook.compare(rate, handbook.unit()).position());
    return ifShared.equals(Optional.of(position))
        ? Phrase.of(
            "statement.guideline",
            Phrase.of("GuidelinePosition." + position.name()),
            handbook.lower(),
            handbook.upper())
        : Phrase.of("statement.guideline.open", handbook.lower(), handbook.upper());
  }

  /** Whose caseload it is, the figure does not keep: an officer is not to be told by it. */
  private Breakdown<GuidelinePosition, GuidelinePosition> officers(
      Map<GuidelinePosition, Integer> positions) {
    Map<GuidelinePosition, List<GuidelinePosition>> parts = new LinkedHashMap<>();
    positions.forEach(
        (position, officers) -> parts.put(position, Collections.nCopies(officers, position)));
    return Breakdown.of(
        Definition.of(
                "officers-by-caseload",
                "officers on the roster, by their looked-after children per full-time equivalent"
                    + " beside the guideline of the handbook",
                "officers",
                "officers on the roster on the day")
            .on(Basis.HEADS),
        ReportingSpan.day(lastDay),
        parts,
        List.of());
  }

  private FigureTable spread(Spread spread) {
    return FigureTable.list(
            "caseload-spread",
            List.of(
                of("caseload-lowest", spread.minimum()),
                of("caseload-median", spread.median()),
                of("caseload-highest", spread.maximum())))
        .onlyForService(Content.notToBePublished(ONE_OFFICER));
  }

  private AmountRow of(String id, BigDecimal cases) {
    return AmountRow.of(id, Phrase.of("amount." + id), CASES, Map.of(lastDay, cases));
  }

  /** Each month stands under its last day. */
  private void demand() {
    Content content = sections.of(ReportSection.DEMAND);
    if (sources.forecast == null) {
      content.notSupplied(FigureTable.titled("reviews-ahead"), "no-forecast");
      return;
    }
    boolean isRange =
        sources.forecast.demand().stream()
            .map(MonthlyDemand::reviews)
            .anyMatch(each -> each.low().compareTo(each.high()) != 0);
    content.table(
        FigureTable.list(
            "reviews-ahead",
            isRange
                ? List.of(
                    ahead("reviews-ahead-low", Estimate::low),
                    ahead("reviews-ahead-likely", Estimate::likely),
                    ahead("reviews-ahead-high", Estimate::high))
                : List.of(
                    ahead(
                        sources.forecast.expectsStarters()
                            ? "reviews-ahead-likely"
                            : "reviews-ahead-of-children-in-care",
                        Estimate::likely))));
    content.statement(Phrase.of("statement.forecast", sources.forecast.asOf()));
    sources.forecast.assumptions().stream()
        .map(each -> Phrase.of("statement.assumed", Phrase.of(each)))
        .forEach(content::statement);
  }

  private AmountRow ahead(String id, Function<Estimate, BigDecimal> which) {
    SortedMap<LocalDate, BigDecimal> months = new TreeMap<>();
    Objects.requireNonNull(sources.forecast)
        .demand()
        .forEach(each -> months.put(each.month().lastDay(), which.apply(each.reviews())));
    return AmountRow.of(id, Phrase.of("amount." + id), "reviews-forecast", months);
  }
}
