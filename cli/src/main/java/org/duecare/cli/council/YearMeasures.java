package org.duecare.cli.council;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.core.law.Duty;
import org.duecare.files.record.Records;
import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.population.ChildFacts;
import org.duecare.metrics.population.DurationBands;
import org.duecare.metrics.population.LongTermStability;
import org.duecare.metrics.population.Population;
import org.duecare.metrics.review.ReviewActivity;
import org.duecare.metrics.timeliness.ReviewKind;
import org.duecare.metrics.timeliness.Timeliness;
import org.duecare.metrics.year.YearFigures;

/** The measures of a year that the commands show, in their order. */
public final class YearMeasures {

  /** The steps around a review of which records tell when they were taken. */
  public static final Set<Duty> STEPS =
      EnumSet.of(
          Duty.REVIEWING_OFFICER,
          Duty.REVIEW_DISCUSSION,
          Duty.REVIEW_INVITATIONS,
          Duty.REVIEW_REPORT,
          Duty.CHILD_SEEN_BEFORE_REVIEW,
          Duty.REVIEW_DECISIONS,
          Duty.REVIEW_RECORD,
          Duty.REVIEW_RECORD_DISTRIBUTION);

  /** An interval between reviews that has room for a check half-way. */
  public static final int MONTHS_WITH_MIDWAY_CHECK = 4;

  private static final int MONTHS_AHEAD = 12;
  private static final DurationBands DURATIONS = DurationBands.endingAtMonths(3, 6, 12, 24, 60);
  private static final int FAR_FROM_HOME = 20;
  private static final int MANY_PLACEMENTS = 3;

  private final YearFigures figures;

  /** Whether there are reviews to count, or the children alone. */
  private final boolean tellsReviews;

  private final Optional<RecordedMeasures> recorded;
  private final List<Breakdown<?, ?>> breakdowns;

  private YearMeasures(
      YearFigures figures, boolean tellsReviews, Optional<RecordedMeasures> recorded) {
    this.figures = figures;
    this.tellsReviews = tellsReviews;
    this.recorded = recorded;
    breakdowns = breakdowns(figures.population());
  }

  /**
   * The measures of a year.
   *
   * @param given the return; where it tells no reviews of the year, the children are counted alone
   * @param children those of the return
   */
  public static YearMeasures of(
      ReportingYear year, CarePlanning england, GivenReturn given, Stream<ChildFacts> children) {
    boolean tellsReviews = given.tellsReviewsOf(year);
    Optional<Records> records = given.records();
    Collector<ChildFacts, ?, YearFigures> collector =
        records.isPresent() && tellsReviews
            ? YearFigures.ofReturnAndRecords(year, england, STEPS, MONTHS_WITH_MIDWAY_CHECK)
            : YearFigures.ofReturn(year, england);
    YearFigures figures = children.collect(collector);
    return new YearMeasures(
        figures,
        tellsReviews,
        records.map(
            each ->
                tellsReviews
                    ? RecordedMeasures.of(
                        year,
                        each,
                        given.ratings(),
                        figures,
                        RecordsOfYear.notes(year, each, given.histories()))
                    : RecordedMeasures.withoutReviews(year, each, figures)));
  }

  private static List<Breakdown<?, ?>> breakdowns(Population population) {
    List<Supplier<Breakdown<?, ?>>> figures =
        List.of(
            population::byLegalStatus,
            population::byLegalStatusGroup,
            population::bySex,
            population::byAge,
            population::byEthnicGroup,
            population::byNeed,
            population::byPlacement,
            () -> population.byDuration(DURATIONS));
    return atOnce(figures);
  }

  /** Of a whole country each figure takes some hundredths of a second. */
  private static <T> List<T> atOnce(List<Supplier<T>> figures) {
    return figures.stream().parallel().map(Supplier::get).toList();
  }

  /** The figures of which a whole is told in parts. */
  public List<Breakdown<?, ?>> breakdowns() {
    return breakdowns;
  }

  /**
   * All figures, the population first.
   *
   * @param under18 the people aged 0 to 17 in the area; empty for no rate
   * @throws IllegalArgumentException if they are fewer than are looked after
   */
  public List<Measure<?>> measures(Optional<Long> under18) {
    // Made here, as what is thrown in a parallel stream comes out with another message.
    Optional<Measure<?>> rate = under18.map(figures.population()::ratePer10000);
    Supplier<List<Measure<?>>> ofChildren = () -> children(rate);
    Supplier<List<Measure<?>>> ofRecords =
        () -> recorded.map(RecordedMeasures::measures).orElse(List.of());
    List<Supplier<List<Measure<?>>>> parts =
        tellsReviews
            ? List.of(ofChildren, this::timeliness, this::activity, this::participation, ofRecords)
            : List.of(ofChildren, ofRecords);
    return atOnce(parts).stream().flatMap(List::stream).toList();
  }

  /** Why figures are not shown that records are given for, or are 0. */
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (!tellsReviews) {
      notes.add(
          "children are counted, and of records disputes and quality, but no reviews and nothing"
              + " that is told of them: none of the year is known");
    }
    recorded.map(RecordedMeasures::notes).ifPresent(notes::addAll);
    return List.copyOf(notes);
  }

  private List<Measure<?>> children(Optional<Measure<?>> rate) {
    Population children = figures.population();
    List<Measure<?>> measures = new ArrayList<>();
    measures.add(children.lookedAfter());
    rate.ifPresent(measures::add);
    measures.add(children.onShortBreaks());
    breakdowns.forEach(breakdown -> addParts(breakdown, measures));
    measures.add(children.recordedAsDisabled());
    measures.add(children.unaccompanied());
    measures.add(children.farFromHome(FAR_FROM_HOME));
    measures.add(children.withManyPlacements(MANY_PLACEMENTS));
    measures.add(children.longTermStability(LongTermStability.NATIONAL));
    measures.add(children.starts());
    measures.add(children.ends());
    addParts(children.endsByDuration(DURATIONS), measures);
    return measures;
  }

  private List<Measure<?>> timeliness() {
    Timeliness inTime = figures.timeliness();
    List<Measure<?>> measures = new ArrayList<>(inTime.measures());
    Arrays.stream(ReviewKind.values()).map(inTime::reviewsInTime).forEach(measures::add);
    return measures;
  }

  private List<Measure<?>> activity() {
    ReviewActivity held = figures.activity();
    List<Measure<?>> measures = new ArrayList<>();
    measures.add(held.reviewsHeld());
    held.reviewsPerChild().ifPresent(measures::add);
    measures.add(held.reviewsOverdue());
    measures.add(held.childrenWithReviewOverdue());
    addParts(held.reviewsFallingDue(MONTHS_AHEAD), measures);
    return measures;
  }

  private List<Measure<?>> participation() {
    List<Measure<?>> measures = new ArrayList<>(figures.participation().measures());
    addParts(figures.participation().byCode(), measures);
    return measures;
  }

  private static void addParts(Breakdown<?, ?> breakdown, List<Measure<?>> measures) {
    measures.add(breakdown.whole());
    measures.addAll(breakdown.shares());
  }
}
