package org.duecare.metrics.workload;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.law.Authority;
import org.duecare.core.workforce.Allocations;
import org.duecare.core.workforce.Roster;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.KeyedSentence;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Measure.Part;
import org.duecare.metrics.measure.ReportingSpan;
import org.duecare.metrics.measure.Series;

/**
 * How many reviews the next twelve months ask for. Of each child looked after today the limits
 * ahead are computed exactly, each review assumed to be held on the last lawful day: that is the
 * least number of reviews, not what a council will hold. What a local policy asks for besides
 * counts where the caller {@linkplain #of(CarePlanning, Authority, Collection, LocalDate) chooses}.
 * A review that is overdue, or due today, is assumed to be held on the first day of the forecast.
 * Children who are expected to come and to go are added by {@link #withFlows}; {@link
 * #assumptions()} says in words what it rests on.
 *
 * <p>The months count from the day after the as-of day; after the last day of a month they are
 * calendar months. Immutable and thread-safe.
 */
public final class DemandForecast {

  private static final Definition COHORT =
      Definition.of(
          "reviews-ahead",
          "reviews of the children looked after on the as-of day whose limit falls in the month, each"
              + " review before assumed to be held at its limit, overdue ones in the first month",
          "reviews",
          "children looked after on the as-of day, until they are 18");

  private record Starters(int children, LocalDate day) {}

  private final ReviewsAsked asked;
  private final LocalDate asOf;
  private final ForecastMonths months;
  private final List<ReviewsAhead> children;
  private final List<Starters> starters;
  private final ExpectedFlows flows;

  private DemandForecast(
      ReviewsAsked asked,
      LocalDate asOf,
      List<ReviewsAhead> children,
      List<Starters> starters,
      ExpectedFlows flows) {
    this.asked = asked;
    this.asOf = asOf;
    this.months = ForecastMonths.after(asOf);
    this.children = children;
    this.starters = starters;
    this.flows = flows;
  }

  /**
   * The forecast for the children looked after on a day, with nobody coming and nobody going before
   * the 18th birthday.
   *
   * @param planning the law, with the calendar; what a policy laid over it asks for is not counted
   * @param histories the children, each once, in any order; who is not looked after on the day, and
   *     has no review pending between short breaks, does not count
   * @param asOf the day, inclusive; what the histories record of later days is disregarded
   * @return the forecast
   * @throws IllegalArgumentException if a child comes twice
   * @throws org.duecare.calendar.OutsideCoverageException if a working day beyond the coverage of
   *     the calendar would have to be counted
   */
  public static DemandForecast of(
      CarePlanning planning, Collection<CareHistory> histories, LocalDate asOf) {
    return of(planning, Authority.STATUTE, histories, asOf);
  }

  /**
   * The same forecast of all that is asked for down to a layer: what the law asks for and, where
   * the layer is a less binding one, what guidance and the policy that is laid over it ({@link
   * CarePlanning#withOverlay}) ask for besides. One review answers all that ask for it by its day;
   * the earliest limit decides. A child of whom it is not known whether a policy asks for a review
   * is not followed from then on.
   *
   * @param planning the law, with the calendar and the policy laid over it
   * @param counted the least binding layer whose reviews are counted; STATUTE is the law alone
   * @param histories the children, each once, in any order; who is not looked after on the day, and
   *     has no review of the law pending between short breaks, does not count
   * @param asOf the day, inclusive; what the histories record of later days is disregarded
   * @return the forecast; {@link #assumptions()} names the rules that are counted besides the law
   * @throws IllegalArgumentException if a child comes twice
   * @throws org.duecare.calendar.OutsideCoverageException if a working day beyond the coverage of
   *     the calendar would have to be counted
   */
  public static DemandForecast of(
      CarePlanning planning, Authority counted, Collection<CareHistory> histories, LocalDate asOf) {
    ReviewsAsked asked = new ReviewsAsked(planning, counted);
    Objects.requireNonNull(asOf, "asOf");
    LocalDate lastDay = ForecastMonths.after(asOf).lastDay();
    ReviewingTeam.requireEachChildOnce(histories);
    List<ReviewsAhead> children = new ArrayList<>();
    for (CareHistory history : histories) {
      KnownHistory.of(history, asOf)
          .flatMap(known -> ReviewsAhead.of(asked, known, asOf, lastDay))
          .ifPresent(children::add);
    }
    children.sort(Comparator.comparing(ReviewsAhead::child));
    return new DemandForecast(asked, asOf, List.copyOf(children), List.of(), ExpectedFlows.none());
  }

  /**
   * This forecast with children who are expected to come and to go in each month. Low is the number
   * of reviews with the low number of starters and the high number of leavers, high is that with
   * the high and the low: the range is as wide as the caller's numbers are, and no probability is
   * said of it.
   *
   * @param expected the numbers
   * @return the forecast, with these numbers in place of any before
   */
  public DemandForecast withFlows(ExpectedFlows expected) {
    return new DemandForecast(
        asked, asOf, children, starters, Objects.requireNonNull(expected, "expected"));
  }

  /**
   * This forecast with children who become looked after on a day ahead, beside those of {@link
   * #withFlows}.
   *
   * @param number how many children, 0 or more
   * @param day the day on which they become looked after, in the twelve months
   * @return the forecast, with these children besides any before
   * @throws IllegalArgumentException if the number is negative, or the day lies outside
   */
  public DemandForecast withStarters(int number, LocalDate day) {
    if (number < 0 || !day.isAfter(asOf) || day.isAfter(months.lastDay())) {
      throw new IllegalArgumentException(
          "starters out of range: "
              + number
              + " on "
              + day
              + "; 0 or more, from "
              + asOf.plusDays(1)
              + " to "
              + months.lastDay()
              + ", are allowed");
    }
    List<Starters> more = new ArrayList<>(starters);
    more.add(new Starters(number, day));
    return new DemandForecast(asked, asOf, children, List.copyOf(more), flows);
  }

  /**
   * The as-of day.
   *
   * @return the day before the first day of the forecast
   */
  public LocalDate asOf() {
    return asOf;
  }

  /**
   * Down to which layer reviews are counted.
   *
   * @return the least binding layer; STATUTE is the law alone
   */
  public Authority counted() {
    return asked.counted();
  }

  /**
   * The months.
   *
   * @return the twelve months in order; immutable
   */
  public List<ReportingSpan> months() {
    return months.spans();
  }

  /**
   * How many children the forecast starts from.
   *
   * @return the children looked after on the as-of day, those between short breaks included
   */
  public int children() {
    return children.size();
  }

  /**
   * The children of whom, from some day on, it is not known when the next limit is; their reviews
   * from then on are in no number.
   *
   * @return the children in order; immutable
   */
  public List<ChildId> notFollowed() {
    return children.stream()
        .filter(each -> each.unknownFrom() != null)
        .map(ReviewsAhead::child)
        .toList();
  }

  /**
   * The reviews ahead of today's children.
   *
   * @return the reviews by day, then by child; immutable
   */
  public List<AssumedReview> reviews() {
    return children.stream()
        .flatMap(each -> each.reviews().stream())
        .sorted(Comparator.comparing(AssumedReview::day).thenComparing(AssumedReview::child))
        .toList();
  }

  /**
   * The reviews of today's children month by month.
   *
   * @return the counts "reviews-ahead", or where more than the law is counted
   *     "reviews-ahead-with-local-policy" or "-with-statutory-guidance", with the child of each
   *     review behind them
   */
  public Series<ChildId> cohort() {
    Definition definition =
        asked
            .besidesInWords()
            .map(rules -> COHORT.only("with-" + layer(), "counted besides the law: " + rules))
            .orElse(COHORT);
    return Series.of(
        months(),
        month -> {
          List<ChildId> counted = childrenOfReviewsIn((ReportingSpan) month);
          List<ChildId> unknown = notFollowedIn((ReportingSpan) month);
          return Measure.ofCount(
              definition, month, counted.size(), unknown.size(), evidence(counted, unknown));
        });
  }

  private String layer() {
    return counted().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private List<ChildId> childrenOfReviewsIn(ReportingSpan month) {
    return children.stream()
        .flatMap(each -> each.reviews().stream())
        .filter(review -> month.contains(review.day()))
        .map(AssumedReview::child)
        .toList();
  }

  private List<ChildId> notFollowedIn(ReportingSpan month) {
    return children.stream()
        .filter(each -> each.isUnknownIn(month))
        .map(ReviewsAhead::child)
        .toList();
  }

  private static Function<Part, List<ChildId>> evidence(
      List<ChildId> counted, List<ChildId> unknown) {
    return part ->
        switch (part) {
          case NUMERATOR -> counted;
          case DENOMINATOR -> List.of();
          case LEFT_OUT -> unknown;
        };
  }

  /**
   * The reviews expected month by month.
   *
   * @return one for each of the twelve months, in order; immutable
   */
  public List<MonthlyDemand> demand() {
    List<Scenario.Group> known = new ArrayList<>();
    known.add(group(children));
    Intake intake = new Intake(asked, months);
    starters.forEach(each -> known.add(group(each, intake.reviewsOfStarterOn(each.day()))));
    double[][] profile = profile(intake);
    Estimate in = flows.startersPerMonth();
    Estimate out = flows.leaversPerMonth();
    List<BigDecimal> low = reviews(known, profile, in.low(), out.high());
    List<BigDecimal> likely = reviews(known, profile, in.likely(), out.likely());
    List<BigDecimal> high = reviews(known, profile, in.high(), out.low());
    List<Measure<ChildId>> cohort = cohort().figures();
    List<MonthlyDemand> demand = new ArrayList<>(ForecastMonths.COUNT);
    for (int i = 0; i < ForecastMonths.COUNT; i++) {
      demand.add(
          new MonthlyDemand(
              months().get(i),
              cohort.get(i),
              new Estimate(low.get(i), likely.get(i), high.get(i))));
    }
    return List.copyOf(demand);
  }

  private static List<BigDecimal> reviews(
      List<Scenario.Group> known, double[][] profile, BigDecimal in, BigDecimal out) {
    return new Scenario(known, profile, in.doubleValue(), out.doubleValue()).reviews();
  }

  private double[][] profile(Intake intake) {
    boolean nobodyComes = flows.startersPerMonth().high().signum() == 0;
    double[][] profile = new double[nobodyComes ? 0 : ForecastMonths.COUNT][];
    for (int month = 0; month < profile.length; month++) {
      profile[month] = intake.reviewsOfStarterIn(month);
    }
    return profile;
  }

  private Scenario.Group group(List<ReviewsAhead> cohort) {
    double[] present = new double[ForecastMonths.COUNT];
    double[] reviews = new double[ForecastMonths.COUNT];
    for (ReviewsAhead each : cohort) {
      int[] counts = months.count(each.reviews());
      for (int i = 0; i < ForecastMonths.COUNT; i++) {
        reviews[i] += counts[i];
        present[i] += each.isInCareOn(months().get(i).firstDay()) ? 1 : 0;
      }
    }
    return new Scenario.Group(present, reviews);
  }

  private Scenario.Group group(Starters begun, int[] reviewsOfOne) {
    double[] present = new double[ForecastMonths.COUNT];
    double[] reviews = new double[ForecastMonths.COUNT];
    for (int i = 0; i < ForecastMonths.COUNT; i++) {
      reviews[i] = (double) begun.children() * reviewsOfOne[i];
      present[i] = begun.day().isBefore(months().get(i).firstDay()) ? begun.children() : 0;
    }
    return new Scenario.Group(present, reviews);
  }

  /**
   * The reviews of today's children by officer. Those of the children of {@link #withStarters} have
   * no officer yet; those of {@link #withFlows}, which are estimates, are not among them.
   *
   * @param roster who works, now and in the twelve months
   * @param allocations who has which child, now and in the twelve months
   * @return the reviews, anonymous unless asked for otherwise
   */
  public OfficerDemand byOfficer(Roster roster, Allocations allocations) {
    Intake intake = new Intake(asked, months);
    int[] ofStarters = new int[ForecastMonths.COUNT];
    for (Starters each : starters) {
      int[] ofOne = intake.reviewsOfStarterOn(each.day());
      Arrays.setAll(ofStarters, i -> ofStarters[i] + each.children() * ofOne[i]);
    }
    return OfficerDemand.of(
        reviews(),
        ofStarters,
        months,
        Objects.requireNonNull(roster, "roster"),
        Objects.requireNonNull(allocations, "allocations"));
  }

  /**
   * Capacity against demand, month by month.
   *
   * @param capacity how many reviews a full-time post can hold in a month
   * @param roster who works in the twelve months
   * @return one for each of the twelve months, in order; immutable
   */
  public List<MonthlyBalance> balance(ReviewCapacity capacity, Roster roster) {
    Objects.requireNonNull(capacity, "capacity");
    Objects.requireNonNull(roster, "roster");
    return demand().stream().map(month -> capacity.against(month, roster)).toList();
  }

  /**
   * Whether it has reviews of children who are not looked after yet.
   *
   * @return true if children are supposed to start, or may be expected to
   */
  public boolean expectsStarters() {
    return flows.startersPerMonth().high().signum() > 0
        || starters.stream().anyMatch(each -> each.children() > 0);
  }

  /**
   * What the forecast rests on: the rules besides the law that it counts, and what it assumes.
   *
   * @return sentences to print beside the numbers, without full stops; immutable
   */
  public List<KeyedSentence> assumptions() {
    return ForecastAssumptions.of(asked, flows, expectsStarters());
  }

  /** How many children and reviews the forecast has, without naming one. */
  @Override
  public String toString() {
    return "forecast after "
        + asOf
        + ": "
        + reviews().size()
        + " reviews of "
        + children()
        + " children, "
        + notFollowed().size()
        + " not followed to the end"
        + (counted() == Authority.STATUTE ? "" : ", " + layer() + " counted, too");
  }
}
