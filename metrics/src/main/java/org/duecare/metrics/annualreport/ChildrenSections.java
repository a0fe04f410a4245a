package org.duecare.metrics.annualreport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.ReportingPeriod;
import org.duecare.metrics.population.LongTermStability;
import org.duecare.metrics.population.Population;

/** The sections on the children. */
final class ChildrenSections {

  private static final String NONE = "no-population";

  /** The national statistics count three placements or more. */
  private static final int MANY_PLACEMENTS = 3;

  private final Sources sources;
  private final Contents sections;
  private final List<Population> years;

  ChildrenSections(Sources sources, Contents sections) {
    this.sources = sources;
    this.sections = sections;
    this.years = sources.populations.all();
  }

  void add() {
    figures(
        ReportSection.CHILDREN_LOOKED_AFTER,
        "children-in-care",
        each -> List.of(each.lookedAfter(), each.onShortBreaks(), each.starts(), each.ends()));
    months();
    rate();
    parts(ReportSection.LEGAL_STATUS, "legal-status", Population::byLegalStatus, PartWords::of);
    leavers();
    parts(ReportSection.SEX, "sex", Population::bySex, PartWords::of);
    parts(ReportSection.AGE, "age", Population::byAge, PartWords::of);
    figures(ReportSection.DISABILITY, "disability", each -> List.of(each.recordedAsDisabled()));
    Map<Object, Phrase> bands = PartWords.of(sources.durationBands);
    Function<Object, Phrase> words = part -> bands.getOrDefault(part, PartWords.of(part));
    parts(
        ReportSection.DURATION,
        "time-in-care",
        each -> each.byDuration(sources.durationBands),
        words);
    parts(
        ReportSection.DURATION,
        "time-in-care-ended",
        each -> each.endsByDuration(sources.durationBands),
        words);
    parts(ReportSection.PLACEMENT, "home", Population::byPlacement, PartWords::of);
    figures(
        ReportSection.PLACEMENT,
        "stability-of-home",
        each ->
            List.of(
                each.withManyPlacements(MANY_PLACEMENTS),
                each.longTermStability(LongTermStability.NATIONAL)));
    figures(
        ReportSection.FAR_FROM_HOME, "distance", each -> List.of(each.farFromHome(Sources.MILES)));
  }

  private void figures(
      ReportSection section, String table, Function<Population, List<Measure<?>>> figures) {
    content(section, table).measures(table, Content.each(years, figures));
  }

  private void parts(
      ReportSection section,
      String table,
      Function<Population, Breakdown<?, ?>> parts,
      Function<Object, Phrase> words) {
    content(section, table)
        .parts(table, years.stream().<Breakdown<?, ?>>map(parts).toList(), words);
  }

  private Content content(ReportSection section, String table) {
    Content content = sections.of(section);
    if (sources.populationOfYear().isEmpty()) {
      content.notSupplied(FigureTable.titled(table), NONE);
    }
    return content;
  }

  /** The children at the end of each month, of as many years as were given. */
  private void months() {
    Content content = sections.of(ReportSection.CHILDREN_LOOKED_AFTER);
    if (sources.months.isEmpty()) {
      content.notSupplied(FigureTable.titled("children-in-care-by-month"), "no-months");
      return;
    }
    content.measures(
        "children-in-care-by-month",
        sources.months.values().stream().<Measure<?>>map(Population::lookedAfter).toList());
  }

  private void rate() {
    Content content = content(ReportSection.RATE_OF_CHILDREN, "rate");
    List<Measure<?>> rates = new ArrayList<>();
    for (Population each : years) {
      sources
          .peopleUnder18
          .of(each.period())
          .ifPresentOrElse(
              people -> rates.add(each.ratePer10000(people)),
              () ->
                  content.notSupplied(
                      Phrase.of("rate-of", each.period().lastDay()), "no-people-under-18"));
    }
    content.measures("rate", rates);
  }

  private void leavers() {
    ReportingPeriod days = sources.leavers;
    if (days != null) {
      List<Breakdown<?, ?>> gross = new ArrayList<>();
      sources.populationOfYear().ifPresent(each -> gross.add(each.byLegalStatusWithLeavers(days)));
      sections
          .of(ReportSection.LEGAL_STATUS)
          .partsForService(
              "legal-status-with-leavers",
              Phrase.of("table.legal-status-with-leavers", days),
              gross,
              "leavers");
    }
  }
}
