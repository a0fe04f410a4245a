package org.duecare.example.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Participation;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Duty;
import org.duecare.core.obligation.MissingFact;
import org.duecare.core.obligation.Outcome;
import org.duecare.core.review.PlanRating;
import org.duecare.core.review.Rating;
import org.duecare.core.workforce.Roster;
import org.duecare.metrics.annualreport.AnnualReport;
import org.duecare.metrics.annualreport.ReportSection;
import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Rate;
import org.duecare.metrics.measure.Ratio;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.measure.Standing;
import org.duecare.metrics.measure.Target;
import org.duecare.metrics.midway.MidwayCases;
import org.duecare.metrics.midway.MidwayChecks;
import org.duecare.metrics.midway.RecentCheck;
import org.duecare.metrics.midway.ReviewInterval;
import org.duecare.metrics.participation.AgeCut;
import org.duecare.metrics.participation.Asked;
import org.duecare.metrics.participation.ParticipationCases;
import org.duecare.metrics.participation.ParticipationEvidence;
import org.duecare.metrics.participation.ReviewParticipation;
import org.duecare.metrics.population.LongTermStability;
import org.duecare.metrics.population.Population;
import org.duecare.metrics.review.ActivityCases;
import org.duecare.metrics.review.HeldReview;
import org.duecare.metrics.review.PendingReview;
import org.duecare.metrics.review.ReviewActivity;
import org.duecare.metrics.step.DutyTimeliness;
import org.duecare.metrics.step.StepCases;
import org.duecare.metrics.step.StepEvidence;
import org.duecare.metrics.timeliness.LatenessBand;
import org.duecare.metrics.timeliness.ReviewEvidence;
import org.duecare.metrics.timeliness.ReviewKind;
import org.duecare.metrics.timeliness.Timeliness;
import org.duecare.metrics.timeliness.TimelinessCases;
import org.duecare.metrics.workload.Caseload;
import org.duecare.metrics.year.YearFigures;

/** Made-up figures of made-up children, all from one seed. */
public final class RandomFigures {

  /** What the identifier of every child begins with. */
  public static final String NAME = Chance.NAME;

  private static final ReportingYear YEAR = ReportingYear.ending(2024);

  private final Chance chance;
  private final RandomPopulation children;

  /** All from one seed. */
  public RandomFigures(long seed) {
    chance = new Chance(YEAR, seed);
    children = new RandomPopulation(chance, YEAR);
  }

  /** A figure of any form, with records of any kind. */
  public Measure<?> measure() {
    List<Supplier<Object>> kinds =
        List.of(
            chance::child,
            this::review,
            this::step,
            children::person,
            children::time,
            () -> new HeldReview(chance.child(), chance.maybe(chance::day)),
            () -> new PlanRating(chance.child(), chance.day(), chance.pick(Rating.values())),
            () -> "text " + chance.below(1_000_000));
    Measure<?> figure = figure(kinds.get(chance.below(kinds.size())));
    return chance.yesOrNo() ? figure : figure.withConfidence("as far as is known");
  }

  private Measure<Object> figure(Supplier<Object> record) {
    List<Object> counted = chance.some(record);
    List<Object> all = new ArrayList<>(counted);
    all.addAll(chance.some(record));
    List<Object> leftOut = chance.some(record);
    Definition definition =
        Definition.of("figure-" + chance.below(9), "sentence", "units", "population");
    return switch (chance.below(3)) {
      case 0 ->
          Measure.ofRatio(
              definition,
              YEAR,
              new Ratio(counted.size(), all.size()),
              leftOut.size(),
              part ->
                  switch (part) {
                    case NUMERATOR -> counted;
                    case DENOMINATOR -> all;
                    case LEFT_OUT -> leftOut;
                  });
      case 1 ->
          Measure.ofRate(
              definition,
              YEAR.months().get(3),
              new Rate(counted.size(), BigDecimal.valueOf(1 + chance.below(9999), 2), 100),
              leftOut.size(),
              countOf(counted, leftOut));
      default ->
          Measure.ofCount(
              definition, YEAR, counted.size(), leftOut.size(), countOf(counted, leftOut));
    };
  }

  private static Function<Measure.Part, List<Object>> countOf(
      List<Object> counted, List<Object> leftOut) {
    return part ->
        switch (part) {
          case NUMERATOR -> counted;
          case DENOMINATOR -> List.of();
          case LEFT_OUT -> leftOut;
        };
  }

  /** A whole in parts, some of them empty. */
  public Breakdown<Rating, PlanRating> ratings() {
    Map<Rating, List<PlanRating>> parts = new LinkedHashMap<>();
    for (Rating rating : Rating.values()) {
      parts.put(rating, chance.some(() -> new PlanRating(chance.child(), chance.day(), rating)));
    }
    return Breakdown.of(
        Definition.of("ratings", "ratings", "ratings", "children"), YEAR, parts, List.of());
  }

  private ReviewEvidence review() {
    return ReviewEvidence.of(
        chance.child(),
        chance.pick(ReviewKind.values()),
        chance.maybe(chance::day),
        chance.maybe(chance::day),
        chance.maybe(chance::day),
        chance.pick(Outcome.values()),
        chance.maybe(() -> chance.pick(MissingFact.values())),
        chance.maybe(chance::yesOrNo));
  }

  private StepEvidence step() {
    return new StepEvidence(
        chance.child(),
        chance.yesOrNo() ? Duty.REVIEW_RECORD : Duty.REVIEW_DECISIONS,
        chance.pick(Authority.values()),
        chance.maybe(() -> "RULE-" + chance.below(3)),
        chance.maybe(chance::day),
        chance.maybe(chance::day),
        chance.maybe(chance::day),
        chance.pick(Outcome.values()),
        chance.maybe(() -> chance.pick(MissingFact.values())),
        chance.yesOrNo(),
        chance.yesOrNo(),
        chance.yesOrNo());
  }

  /** Everything that is counted over a year. */
  public YearFigures ofYear() {
    return YearFigures.of(
        children.population(),
        timeliness(),
        activity(),
        participation(),
        chance.maybe(this::checks),
        chance.maybe(this::steps));
  }

  private Timeliness timeliness() {
    Map<Standing, List<ChildId>> children = new EnumMap<>(Standing.class);
    for (Standing standing : Standing.values()) {
      children.put(standing, chance.some(chance::child));
    }
    List<ReviewEvidence> reviews = new ArrayList<>(chance.some(this::review));
    reviews.add(heldInTime());
    return Timeliness.of(new TimelinessCases(YEAR, reviews, children));
  }

  private ReviewEvidence heldInTime() {
    return ReviewEvidence.of(
        chance.child(),
        ReviewKind.LATER,
        Optional.empty(),
        Optional.of(YEAR.lastDay()),
        Optional.of(chance.day()),
        Outcome.ON_TIME,
        Optional.empty(),
        Optional.of(true));
  }

  /** Overdue, or due by a day that is not known, or in the three months after the year. */
  private PendingReview pending() {
    boolean ahead = chance.yesOrNo();
    return new PendingReview(
        chance.child(),
        chance.maybe(() -> "RULE"),
        ahead
            ? Optional.of(YEAR.lastDay().plusDays(1L + chance.below(90)))
            : chance.maybe(chance::day),
        ahead
            ? Outcome.NOT_YET_DUE
            : chance.pick(new Outcome[] {Outcome.OUTSTANDING, Outcome.UNKNOWN}));
  }

  private ReviewActivity activity() {
    return ReviewActivity.of(
        new ActivityCases(
            YEAR,
            chance.some(() -> new HeldReview(chance.child(), chance.maybe(chance::day))),
            chance.some(this::pending),
            chance.each(Chance::child),
            List.of(Chance.child(99))));
  }

  private ReviewParticipation participation() {
    return ReviewParticipation.of(
        new ParticipationCases(
            YEAR,
            chance.yesOrNo() ? AgeCut.asCoded() : AgeCut.from(4 + chance.below(14)),
            chance.some(
                () ->
                    new ParticipationEvidence(
                        chance.child(),
                        chance.maybe(chance::day),
                        Optional.of(
                            chance.pick(
                                EnumSet.complementOf(EnumSet.of(Participation.UNDER_FOUR))
                                    .toArray(Participation[]::new))),
                        chance.pick(Asked.values()))),
            chance.each(Chance::child)));
  }

  private MidwayChecks checks() {
    return MidwayChecks.of(
        new MidwayCases(
            YEAR,
            1 + chance.below(6),
            chance.some(
                () ->
                    new ReviewInterval(
                        chance.child(), chance.day(), chance.day(), chance.maybe(chance::yesOrNo))),
            chance.some(
                () ->
                    new RecentCheck(
                        chance.child(),
                        chance.maybe(chance::day),
                        chance.maybe(chance::yesOrNo)))));
  }

  private DutyTimeliness steps() {
    return DutyTimeliness.of(
        new StepCases(
            YEAR, EnumSet.of(Duty.REVIEW_RECORD, Duty.REVIEW_DECISIONS), chance.some(this::step)));
  }

  /** A report with all that, an officer and what an author has to say. */
  public AnnualReport report() {
    YearFigures figures = ofYear();
    RandomTeam team = new RandomTeam(chance, YEAR);
    Roster roster = team.roster();
    var builder =
        AnnualReport.builder(YEAR)
            .population(figures.population())
            .timeliness(figures.timeliness())
            .reviews(figures.activity())
            .participation(figures.participation())
            .roster(roster)
            .caseload(Caseload.of(roster, team.allocations(), YEAR.lastDay()))
            .narrative(team.narrative())
            .target(
                ReportSection.PARTICIPATION_OF_CHILDREN,
                "attendance-by-review-as-coded",
                Target.ofPercent(75));
    figures.midwayChecks().ifPresent(builder::midwayChecks);
    figures.steps().ifPresent(builder::duties);
    return builder.build();
  }

  /** Some measures of each strand. */
  public static List<Measure<?>> measures(YearFigures figures) {
    List<Measure<?>> all = new ArrayList<>(figures.timeliness().measures());
    for (LatenessBand band : LatenessBand.values()) {
      all.add(figures.timeliness().reviewsLate(band));
    }
    all.add(figures.activity().reviewsHeld());
    all.add(figures.activity().reviewsOverdue());
    all.add(figures.activity().childrenWithReviewOverdue());
    all.add(figures.activity().reviewsFallingDue(3).whole());
    all.addAll(figures.participation().measures());
    figures.midwayChecks().ifPresent(each -> all.addAll(each.measures()));
    figures.steps().ifPresent(each -> all.addAll(each.measures()));
    Population population = figures.population();
    all.add(population.lookedAfter());
    all.add(population.onShortBreaks());
    all.add(population.starts());
    all.add(population.ends());
    all.add(population.byLegalStatusWithLeavers(YEAR).whole());
    all.add(population.farFromHome(20));
    all.add(population.withManyPlacements(3));
    all.add(population.longTermStability(LongTermStability.NATIONAL));
    return all;
  }
}
