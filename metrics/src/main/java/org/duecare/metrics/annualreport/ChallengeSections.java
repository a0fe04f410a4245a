package org.duecare.metrics.annualreport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  private static final String NO_DISPUTES = "no figures of disputes are given for the year";
  private static final String NO_RATINGS = "no ratings of plans are given";

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
      content.notSupplied("Disputes", NO_DISPUTES);
    }
    List<DisputeFigures> years = sources.disputes.all();
    content.measures("Disputes raised", Content.each(years, this::raised));
    content.parts(
        "Disputes by where they stand", years.stream().map(DisputeFigures::byStage).toList());
    content.parts(
        "Disputes by the level at which they became formal, 0 where they did not",
        years.stream().map(DisputeFigures::byEntryLevel).toList());
    content.parts(
        "Disputes open, by level", years.stream().map(DisputeFigures::openByLevel).toList());
    content.parts(
        "Answers by working days",
        years.stream().map(each -> each.answersByBand(sources.answerBands)).toList());
    content.parts(
        "Disputes resolved, by working days",
        years.stream().map(each -> each.resolutionsByBand(sources.answerBands)).toList());
    content.measures("Answers in time", years.stream().map(DisputeFigures::answersInTime).toList());
    content.partsForService(
        "Disputes by team",
        years.stream().map(DisputeFigures::byTeam).toList(),
        "a team can be a few people");
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
      content.notSupplied("Themes of disputes", NO_DISPUTES);
    }
    List<DisputeFigures> years = sources.disputes.all();
    List<Measure<?>> wholes = new ArrayList<>();
    Map<String, List<Measure<?>>> byId = new TreeMap<>();
    boolean oneEach = true;
    for (DisputeFigures each : years) {
      Measure<?> raised = each.raised();
      if (raised.numerator() > 0) {
        wholes.add(raised);
        each.byTheme()
            .values()
            .forEach(theme -> byId.computeIfAbsent(theme.id(), id -> new ArrayList<>()).add(theme));
        long sum = each.byTheme().values().stream().mapToLong(Measure::numerator).sum();
        oneEach &= sum == raised.numerator();
      } else if (raised.period().equals(sources.year)) {
        content.notComputed("Themes of disputes", "no dispute was raised in the year");
      }
    }
    List<Measure<?>> rows = new ArrayList<>(oneEach ? wholes : List.of());
    byId.values().forEach(theme -> rows.addAll(Themes.inAllYears(theme, wholes)));
    content.table(
        FigureTable.withRows(
            oneEach ? "Disputes by theme" : "Disputes by theme; a dispute may have several",
            oneEach ? FigureTable.Shape.PARTS : FigureTable.Shape.LIST,
            rows));
  }

  private void challenge() {
    Content content = sections.of(ReportSection.CHALLENGE);
    if (!Sources.hasYear(sources.consistency)) {
      content.notSupplied(
          "Whether ratings and disputes fit together",
          "no figures that hold ratings against disputes are given for the year");
    }
    sources
        .consistency
        .values()
        .forEach(
            years ->
                content.measures(
                    "Whether ratings and disputes fit together",
                    Content.each(years.all(), this::consistency)));
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
      content.notSupplied("Ratings of plans", NO_RATINGS);
      return;
    }
    List<ReportingYear> years = new ArrayList<>();
    for (ReportingYear each = sources.year; years.size() < YEARS_OF_RATINGS; each = each.before()) {
      years.add(0, each);
    }
    content.parts("Ratings given in the year", years.stream().map(ratings::given).toList());
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
      content.notSupplied(
          "Plans by their latest rating", "no figures of the population are given for the year");
    }
    content.parts("Plans by their latest rating", latest);
    content.parts(
        "Plans by how their rating moved", years.stream().map(ratings::movements).toList());
  }

  private void midway() {
    Content content = sections.of(ReportSection.MIDWAY_CHECKS);
    if (!Sources.hasYear(sources.midway)) {
      content.notSupplied("Midway checks", "no figures of midway checks are given for the year");
    }
    sources
        .midway
        .values()
        .forEach(
            years ->
                content.measures(
                    "Midway checks", Content.each(years.all(), MidwayChecks::measures)));
  }
}
