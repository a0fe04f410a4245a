package org.duecare.example.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.Participation;
import org.duecare.core.care.Placement;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.child.CategoryOfNeed;
import org.duecare.core.child.EthnicGroup;
import org.duecare.core.child.Sex;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Duty;
import org.duecare.core.obligation.MissingFact;
import org.duecare.core.obligation.Outcome;
import org.duecare.core.review.PlanRating;
import org.duecare.core.review.Rating;
import org.duecare.metrics.annualreport.AnnualReport;
import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Rate;
import org.duecare.metrics.measure.Ratio;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.measure.Standing;
import org.duecare.metrics.midway.MidwayCases;
import org.duecare.metrics.midway.MidwayChecks;
import org.duecare.metrics.midway.RecentCheck;
import org.duecare.metrics.midway.ReviewInterval;
import org.duecare.metrics.participation.AgeCut;
import org.duecare.metrics.participation.Asked;
import org.duecare.metrics.participation.ParticipationCases;
import org.duecare.metrics.participation.ParticipationEvidence;
import org.duecare.metrics.participation.ReviewParticipation;
import org.duecare.metrics.population.ChildInCare;
import org.duecare.metrics.population.ChildInCareBuilder;
import org.duecare.metrics.population.LongTermStability;
import org.duecare.metrics.population.Population;
import org.duecare.metrics.population.PopulationCases;
import org.duecare.metrics.population.StabilityOfChild;
import org.duecare.metrics.population.TimeInCare;
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
import org.duecare.metrics.year.YearFigures;

/** Made-up figures of made-up children, all from one seed. */
public final class RandomFigures {

  /** What the identifier of every child begins with. */
  public static final String NAME = "child-of-nobody-";

  private static final ReportingYear YEAR = ReportingYear.ending(2024);

  private final Random random;

  /** All from one seed. */
  public RandomFigures(long seed) {
    random = new Random(seed);
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value.get());
  }

  private <T> List<T> some(Supplier<T> value) {
    return IntStream.range(0, random.nextInt(6)).mapToObj(each -> value.get()).toList();
  }

  /** One of each of some children. */
  private <T> List<T> each(IntFunction<T> value) {
    return IntStream.range(0, random.nextInt(8)).mapToObj(value).toList();
  }

  private ChildId child() {
    return child(random.nextInt(20));
  }

  private static ChildId child(int number) {
    return ChildId.of(NAME + number);
  }

  private LocalDate day() {
    return YEAR.firstDay().plusDays(random.nextInt(366));
  }

  /** A figure of any form, with records of any kind. */
  public Measure<?> measure() {
    List<Supplier<Object>> kinds =
        List.of(
            this::child,
            this::review,
            this::step,
            this::person,
            this::time,
            () -> new HeldReview(child(), maybe(this::day)),
            () -> new PlanRating(child(), day(), pick(Rating.values())),
            () -> "text " + random.nextInt());
    Measure<?> figure = figure(kinds.get(random.nextInt(kinds.size())));
    return random.nextBoolean() ? figure : figure.withConfidence("as far as is known");
  }

  private Measure<Object> figure(Supplier<Object> record) {
    List<Object> counted = some(record);
    List<Object> all = new ArrayList<>(counted);
    all.addAll(some(record));
    List<Object> leftOut = some(record);
    Definition definition =
        Definition.of("figure-" + random.nextInt(9), "sentence", "units", "population");
    return switch (random.nextInt(3)) {
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
              new Rate(counted.size(), BigDecimal.valueOf(1 + random.nextInt(9999), 2), 100),
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
      parts.put(rating, some(() -> new PlanRating(child(), day(), rating)));
    }
    return Breakdown.of(
        Definition.of("ratings", "ratings", "ratings", "children"), YEAR, parts, List.of());
  }

  private ReviewEvidence review() {
    return ReviewEvidence.of(
        child(),
        pick(ReviewKind.values()),
        maybe(this::day),
        maybe(this::day),
        maybe(this::day),
        pick(Outcome.values()),
        maybe(() -> pick(MissingFact.values())),
        maybe(random::nextBoolean));
  }

  private StepEvidence step() {
    return new StepEvidence(
        child(),
        random.nextBoolean() ? Duty.REVIEW_RECORD : Duty.REVIEW_DECISIONS,
        pick(Authority.values()),
        maybe(() -> "RULE-" + random.nextInt(3)),
        maybe(this::day),
        maybe(this::day),
        maybe(this::day),
        pick(Outcome.values()),
        maybe(() -> pick(MissingFact.values())),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean());
  }

  private ChildInCare person() {
    return person(random.nextInt(20));
  }

  private ChildInCare person(int number) {
    ChildInCareBuilder known = ChildInCare.builder(child(number), YEAR.lastDay());
    maybe(this::day).ifPresent(known::since);
    maybe(() -> pick(LegalStatus.values())).ifPresent(known::legalStatus);
    maybe(() -> pick(Placement.values())).ifPresent(known::placement);
    maybe(this::day).ifPresent(known::inPlacementSince);
    maybe(this::day).ifPresent(known::knownInPlacementFrom);
    maybe(() -> random.nextInt(18)).ifPresent(known::age);
    maybe(() -> pick(Sex.values())).ifPresent(known::sex);
    maybe(() -> pick(EthnicGroup.values())).ifPresent(known::ethnicGroup);
    maybe(() -> pick(CategoryOfNeed.values())).ifPresent(known::need);
    maybe(random::nextBoolean).ifPresent(so -> say(so, known::disabled, known::notDisabled));
    maybe(random::nextBoolean)
        .ifPresent(so -> say(so, known::unaccompanied, known::notUnaccompanied));
    maybe(() -> random.nextInt(1000) / 10.0).ifPresent(known::distanceInMiles);
    return known.build();
  }

  private static void say(boolean so, Runnable yes, Runnable no) {
    (so ? yes : no).run();
  }

  private TimeInCare time() {
    return TimeInCare.of(
        child(), maybe(this::day), maybe(this::day), maybe(() -> pick(ReasonCeased.values())));
  }

  /** Everything that is counted over a year. */
  public YearFigures ofYear() {
    return YearFigures.of(
        population(),
        timeliness(),
        activity(),
        participation(),
        maybe(this::checks),
        maybe(this::steps));
  }

  private Population population() {
    List<ChildInCare> there = new ArrayList<>(each(this::person));
    there.add(person(99));
    return Population.of(
        new PopulationCases(
            YEAR,
            there,
            some(this::person),
            some(this::person),
            some(this::time),
            some(this::time),
            some(this::ended),
            some(this::time),
            some(this::person),
            there.stream()
                .map(
                    each ->
                        StabilityOfChild.of(
                            each,
                            each.since().orElseGet(this::day),
                            maybe(this::day),
                            random.nextBoolean()
                                ? OptionalInt.of(random.nextInt(5))
                                : OptionalInt.empty()))
                .toList()));
  }

  private TimeInCare ended() {
    return TimeInCare.of(child(), maybe(this::day), Optional.of(day()), Optional.empty());
  }

  private Timeliness timeliness() {
    Map<Standing, List<ChildId>> children = new EnumMap<>(Standing.class);
    for (Standing standing : Standing.values()) {
      children.put(standing, some(this::child));
    }
    List<ReviewEvidence> reviews = new ArrayList<>(some(this::review));
    reviews.add(heldInTime());
    return Timeliness.of(new TimelinessCases(YEAR, reviews, children));
  }

  private ReviewEvidence heldInTime() {
    return ReviewEvidence.of(
        child(),
        ReviewKind.LATER,
        Optional.empty(),
        Optional.of(YEAR.lastDay()),
        Optional.of(day()),
        Outcome.ON_TIME,
        Optional.empty(),
        Optional.of(true));
  }

  private ReviewActivity activity() {
    return ReviewActivity.of(
        new ActivityCases(
            YEAR,
            some(() -> new HeldReview(child(), maybe(this::day))),
            some(
                () ->
                    new PendingReview(
                        child(),
                        maybe(() -> "RULE"),
                        maybe(this::day),
                        random.nextBoolean() ? Outcome.OUTSTANDING : Outcome.UNKNOWN)),
            each(RandomFigures::child),
            List.of(child(99))));
  }

  private ReviewParticipation participation() {
    return ReviewParticipation.of(
        new ParticipationCases(
            YEAR,
            random.nextBoolean() ? AgeCut.asCoded() : AgeCut.from(4 + random.nextInt(14)),
            some(
                () ->
                    new ParticipationEvidence(
                        child(),
                        maybe(this::day),
                        Optional.of(
                            pick(
                                EnumSet.complementOf(EnumSet.of(Participation.UNDER_FOUR))
                                    .toArray(Participation[]::new))),
                        pick(Asked.values()))),
            each(RandomFigures::child)));
  }

  private MidwayChecks checks() {
    return MidwayChecks.of(
        new MidwayCases(
            YEAR,
            1 + random.nextInt(6),
            some(() -> new ReviewInterval(child(), day(), day(), maybe(random::nextBoolean))),
            some(() -> new RecentCheck(child(), maybe(this::day), maybe(random::nextBoolean)))));
  }

  private DutyTimeliness steps() {
    return DutyTimeliness.of(
        new StepCases(
            YEAR, EnumSet.of(Duty.REVIEW_RECORD, Duty.REVIEW_DECISIONS), some(this::step)));
  }

  /** A report with all that. */
  public AnnualReport report() {
    YearFigures figures = ofYear();
    var builder =
        AnnualReport.builder(YEAR)
            .population(figures.population())
            .timeliness(figures.timeliness())
            .reviews(figures.activity())
            .participation(figures.participation());
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
