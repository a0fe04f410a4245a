package org.duecare.metrics.annualreport;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.ReportingPeriod;
import org.duecare.metrics.population.LongTermStability;
import org.duecare.metrics.population.Population;

/** The sections on the children. */
final class ChildrenSections {

  private static final String NONE = "no figures of the population are given for the year";

  private static final String LEAVERS =
      "with the statuses of those who are looked after it tells how many left under each";

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
        "Children looked after, and who came and left",
        each -> List.of(each.lookedAfter(), each.onShortBreaks(), each.starts(), each.ends()));
    rate();
    parts(ReportSection.LEGAL_STATUS, "Children by legal status", Population::byLegalStatus);
    leavers();
    parts(ReportSection.SEX, "Children by sex", Population::bySex);
    parts(ReportSection.AGE, "Children by age", Population::byAge);
    figures(
        ReportSection.DISABILITY,
        "Children recorded as disabled",
        each -> List.of(each.recordedAsDisabled()));
    parts(
        ReportSection.DURATION,
        "Children by time in care so far",
        each -> each.byDuration(sources.durationBands));
    parts(
        ReportSection.DURATION,
        "Times in care that ended, by their length",
        each -> each.endsByDuration(sources.durationBands));
    parts(ReportSection.PLACEMENT, "Children by placement", Population::byPlacement);
    figures(
        ReportSection.PLACEMENT,
        "Stability of placements",
        each ->
            List.of(
                each.withManyPlacements(MANY_PLACEMENTS),
                each.longTermStability(LongTermStability.NATIONAL)));
    figures(
        ReportSection.FAR_FROM_HOME,
        "Children placed more than " + Sources.MILES + " miles from home",
        each -> List.of(each.farFromHome(Sources.MILES)));
  }

  private void figures(
      ReportSection section, String title, Function<Population, List<Measure<?>>> figures) {
    Content content = content(section, title);
    content.measures(title, Content.each(years, figures));
  }

  private void parts(
      ReportSection section, String title, Function<Population, Breakdown<?, ?>> parts) {
    Content content = content(section, title);
    content.parts(title, years.stream().<Breakdown<?, ?>>map(parts).toList());
  }

  private Content content(ReportSection section, String what) {
    Content content = sections.of(section);
    if (sources.populationOfYear().isEmpty()) {
      content.notSupplied(what, NONE);
    }
    return content;
  }

  private void rate() {
    Content content =
        content(ReportSection.RATE_OF_CHILDREN, "Rate for each 10,000 people aged 0 to 17");
    List<Measure<?>> rates = new ArrayList<>();
    for (Population each : years) {
      sources
          .peopleUnder18
          .of(each.period())
          .ifPresentOrElse(
              people -> rates.add(each.ratePer10000(people)),
              () ->
                  content.notSupplied(
                      "Rate of " + each.period(),
                      "the number of people aged 0 to 17 is not given"));
    }
    content.measures("Children looked after for each 10,000 people aged 0 to 17", rates);
  }

  private void leavers() {
    ReportingPeriod days = sources.leavers;
    if (days != null) {
      List<Breakdown<?, ?>> gross = new ArrayList<>();
      sources.populationOfYear().ifPresent(each -> gross.add(each.byLegalStatusWithLeavers(days)));
      sections
          .of(ReportSection.LEGAL_STATUS)
          .partsForService(
              "Children by legal status, with those who left in " + days, gross, LEAVERS);
    }
  }
}
