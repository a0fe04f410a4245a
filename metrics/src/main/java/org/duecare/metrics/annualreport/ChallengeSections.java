package org.duecare.metrics.annualreport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duecare.core.care.ChildId;
import org.duecare.metrics.consistency.ChallengeConsistency;
import org.duecare.metrics.dispute.DisputeFigures;
import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.midway.MidwayChecks;
import org.duecare.metrics.population.ChildInCare;
import org.duecare.metrics.rating.PlanRatings;

/** The sections on disputes, ratings and checks between reviews. */
final class ChallengeSections {

  private static final String NO_DISPUTES = "no-disputes";
  private static final String NO_RATINGS = "no-ratings";

  /** A year and the two before it, as the tables of the Walsall report compare. */
  private static final int YEARS_OF_RATINGS = 3;

  private final Sources sources;
  private final Contents sections;

  ChallengeSections(Sources sources, Contents sections) {
    this.sources = sources;
    this.sections = sections;
  }

  void add() {
    disputes();
    themes();
    challenge();
    ratings();
    midway();
  }

  private void disputes() {
    Content content = sections.of(ReportSection.DISPUTES);
    if (sources.disputes.ofYear().isEmpty()) {
      content.notSupplied(FigureTable.titled("disputes"), NO_DISPUTES);
    }
    List<DisputeFigures> years = sources.disputes.all();
    content.measures("disputes", Content.each(years, this::raised));
    content.parts("disputes-by-level", years.stream().map(DisputeFigures::byEntryLevel).toList());
    content.parts("disputes-by-stage", years.stream().map(DisputeFigures::byStage).toList());
    content.parts(
        "disputes-open-by-level", years.stream().map(DisputeFigures::openByLevel).toList());
    content.parts(
        "answers-by-working-days",
        years.stream().map(each -> each.answersByBand(sources.answerBands)).toList());
    content.parts(
        "resolutions-by-working-days",
        years.stream().map(each -> each.resolutionsByBand(sources.answerBands)).toList());
    content.measures("answers-in-time", years.stream().map(DisputeFigures::answersInTime).toList());
    content.partsForService(
        "disputes-by-team",
        FigureTable.titled("disputes-by-team"),
        years.stream().map(DisputeFigures::byTeam).toList(),
        "one-team");
  }

  private List<Measure<?>> raised(DisputeFigures each) {
    List<Measure<?>> figures = new ArrayList<>();
    Measure<?> raised = each.raised();
    figures.add(raised);
    sources
        .populations
        .of(raised.period())
        .flatMap(children -> each.per100Children(children.lookedAfter()))
        .ifPresent(figures::add);
    sources
        .activity
        .of(raised.period())
        .flatMap(reviews -> each.per100Reviews(reviews.reviewsHeld()))
        .ifPresent(figures::add);
    return figures;
  }

  /** Where each dispute has one theme, the themes are parts of the whole. */
  private void themes() {
    Content content = sections.of(ReportSection.DISPUTE_THEMES);
    if (sources.disputes.ofYear().isEmpty()) {
      content.notSupplied(FigureTable.titled("themes"), NO_DISPUTES);
    }
    List<Measure<?>> wholes = new ArrayList<>();
    Map<String, List<Measure<?>>> byTheme = new TreeMap<>();
    boolean oneEach = true;
    for (DisputeFigures each : sources.disputes.all()) {
      Measure<?> raised = each.raised();
      if (raised.numerator() > 0) {
        wholes.add(raised);
        each.byTheme()
            .forEach((code, theme) -> byTheme.computeIfAbsent(code, Themes::none).add(theme));
        long sum = each.byTheme().values().stream().mapToLong(Measure::numerator).sum();
        oneEach &= sum == raised.numerator();
      } else if (sources.isYear(raised.period())) {
        content.notComputed(
            FigureTable.titled("themes"),
            sources.areReadWhole(ReportSection.DISPUTES) ? "no-dispute-raised" : "not-all-used");
      }
    }
    List<MeasureRow> rows = new ArrayList<>();
    if (oneEach && !wholes.isEmpty()) {
      rows.add(new MeasureRow(PartWords.ALL, wholes));
    }
    byTheme.forEach(
        (code, theme) ->
            rows.add(new MeasureRow(PartWords.ofTheme(code), Themes.inAllYears(theme, wholes))));
    content.table(
        FigureTable.of(
            "themes",
            FigureTable.titled(oneEach ? "themes" : "themes-several"),
            oneEach ? FigureTable.Shape.PARTS : FigureTable.Shape.LIST,
            rows));
  }

  private void challenge() {
    Content content = sections.of(ReportSection.CHALLENGE);
    if (!Sources.hasYear(sources.consistency)) {
      content.notSupplied(FigureTable.titled("ratings-beside-disputes"), "no-consistency");
    }
    List<Measure<?>> figures = new ArrayList<>();
    sources
        .consistency
        .values()
        .forEach(years -> figures.addAll(Content.each(years.all(), this::consistency)));
    content.measures("ratings-beside-disputes", figures);
  }

  private List<Measure<?>> consistency(ChallengeConsistency each) {
    Measure<?> concerns = each.redOrAmberWithoutDispute();
    List<Measure<?>> figures = new ArrayList<>();
    figures.add(concerns);
    figures.add(each.disputesOnGreenPlan());
    sources
        .activity
        .of(concerns.period())
        .ifPresent(reviews -> figures.add(each.overdueReviewsOnGreenPlan(reviews)));
    return figures;
  }

  private void ratings() {
    Content content = sections.of(ReportSection.RATINGS);
    PlanRatings ratings = sources.ratings;
    if (ratings == null) {
      content.notSupplied(FigureTable.titled("ratings-given"), NO_RATINGS);
      return;
    }
    List<ReportingYear> years = new ArrayList<>();
    for (ReportingYear each = sources.year; years.size() < YEARS_OF_RATINGS; each = each.before()) {
      years.add(0, each);
    }
    content.parts("ratings-given", years.stream().map(ratings::given).toList());
    List<Breakdown<?, ?>> latest = new ArrayList<>();
    sources.populations.all().stream()
        .map(
            each ->
                ratings.latest(
                    each.period().lastDay(),
                    each.lookedAfter().evidence(Measure.Part.NUMERATOR).stream()
                        .<ChildId>map(ChildInCare::child)
                        .toList()))
        .forEach(latest::add);
    if (sources.populationOfYear().isEmpty()) {
      content.notSupplied(FigureTable.titled("latest-ratings"), "no-population");
    }
    content.parts("latest-ratings", latest);
    content.parts("movements-of-ratings", years.stream().map(ratings::movements).toList());
  }

  private void midway() {
    Content content = sections.of(ReportSection.MIDWAY_CHECKS);
    if (!Sources.hasYear(sources.midway)) {
      content.notSupplied(FigureTable.titled("midway-checks"), "no-midway-checks");
    }
    // Of several lengths of intervals, the figure of the children is the same.
    List<Measure<?>> figures = new ArrayList<>();
    sources
        .midway
        .values()
        .forEach(years -> figures.addAll(Content.each(years.all(), MidwayChecks::measures)));
    content.measures(
        "midway-checks",
        new ArrayList<>(
            figures.stream()
                .collect(
                    Collectors.toMap(
                        each -> each.id() + each.period(),
                        each -> each,
                        (one, same) -> one,
                        LinkedHashMap::new))
                .values()));
  }
}
