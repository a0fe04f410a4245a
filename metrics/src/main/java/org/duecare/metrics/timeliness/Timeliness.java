package org.duecare.metrics.timeliness;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collector;
import org.duecare.core.care.ChildId;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.metrics.measure.Cases;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Measure.Part;
import org.duecare.metrics.measure.Ratio;
import org.duecare.metrics.measure.ReportingPeriod;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.measure.Standing;

/**
 * How timely the reviews of many children were in one year.
 *
 * <p>Each review counts once: one a child and day, a review that met two obligations under the one
 * with the earlier limit, and the completion of an adjourned review not at all. Every period of
 * care in the year counts. What the facts do not decide is left out and counted as such; which
 * records stand behind each number, the left-out ones included, {@link Measure#evidence} tells.
 *
 * <p>One small record is kept for each review that the year concerns and one reference for each
 * child; the timetables themselves are not kept. Immutable and thread-safe.
 */
public final class Timeliness {

  private static final Definition CHILDREN_ALL_IN_TIME =
      Definition.of(
          "children-all-in-time",
          "of the children looked after at the end of the last day of the year with a known limit"
              + " in the year or a review already outstanding when it began, those for whom no"
              + " review held in the year was late and nothing is outstanding on that day",
          "children",
          "children looked after at the end of the last day of the year");

  private final ReportingYear year;
  private final long firstDay;
  private final Cases<ReviewEvidence> reviews;
  private final Map<Standing, List<ChildId>> children;

  /** Of a tally that is finished; takes over the lists of children. */
  Timeliness(
      ReportingYear year, List<ReviewEvidence> reviews, Map<Standing, List<ChildId>> children) {
    this.year = year;
    this.firstDay = year.firstDay().toEpochDay();
    this.reviews = Cases.of(reviews, ReviewEvidence.ORDER);
    this.children = children;
  }

  /**
   * Collects timetables into the figures of a year. The order of the children does not matter, and
   * a parallel stream gives the same figures. Each child must come once.
   *
   * @param year the year; every timetable must be as of its last day
   * @return the collector; it throws an {@link IllegalArgumentException} at a timetable as of
   *     another day, naming both days
   */
  public static Collector<ReviewTimetable, ?, Timeliness> in(ReportingYear year) {
    Objects.requireNonNull(year, "year");
    return Collector.of(
        () -> new Tally(year),
        Tally::add,
        Tally::plus,
        Tally::timeliness,
        Collector.Characteristics.UNORDERED);
  }

  /**
   * The figures of cases that were kept.
   *
   * @param cases the cases
   * @return the figures
   */
  public static Timeliness of(TimelinessCases cases) {
    return new Timeliness(cases.year(), cases.reviews(), cases.children());
  }

  /**
   * The cases of which the figures are made.
   *
   * @return the cases, each list in the order in which they are shown as evidence
   */
  public TimelinessCases cases() {
    Map<Standing, List<ChildId>> sorted = new EnumMap<>(Standing.class);
    children.forEach((standing, list) -> sorted.put(standing, list.stream().sorted().toList()));
    return new TimelinessCases(year, reviews.all(), sorted);
  }

  /**
   * The year.
   *
   * @return the year that the figures are counted over
   */
  public ReportingYear year() {
    return year;
  }

  /**
   * The ratio of {@link #reviewsInTime()}. Show its left-out number with it.
   *
   * @return the reviews held on time, of those held in the year and judged
   */
  public Ratio ratio() {
    return reviewsInTime().ratio().orElseThrow();
  }

  /**
   * The four figures of the year.
   *
   * @return {@link #reviewsInTime()}, {@link #reviewsDueInTime()}, {@link #childrenAllInTime()} and
   *     {@link #reviewsNeverHeld()}, in this order
   */
  public List<Measure<?>> measures() {
    return List.of(reviewsInTime(), reviewsDueInTime(), childrenAllInTime(), reviewsNeverHeld());
  }

  /**
   * Reviews held on time, of the reviews held in the year and judged. Left out are reviews held in
   * the year of which the facts do not tell whether they were on time.
   *
   * @return the share "reviews-in-time"
   */
  public Measure<ReviewEvidence> reviewsInTime() {
    return share(ReviewMeasure.IN_TIME.definition(), standingIn(ReviewMeasure.IN_TIME));
  }

  /**
   * {@link #reviewsInTime()} of the reviews held in a part of the year, a quarter or a month.
   *
   * @param part the part
   * @return the share; the figures of all quarters add up to the whole
   * @throws IllegalArgumentException if the part does not lie in the year
   */
  public Measure<ReviewEvidence> reviewsInTimeHeldIn(ReportingPeriod part) {
    if (!year.contains(part.firstDay()) || !year.contains(part.lastDay())) {
      throw new IllegalArgumentException(
          "period not in the year of the figures: " + part + "; the year is " + year);
    }
    Function<ReviewEvidence, Standing> inTime = standingIn(ReviewMeasure.IN_TIME);
    return share(
        ReviewMeasure.IN_TIME.definition(),
        part,
        review ->
            review.held().filter(part::contains).isPresent()
                ? inTime.apply(review)
                : Standing.NO_PART);
  }

  /**
   * {@link #reviewsInTime()} of each quarter of the year, by the days on which reviews were held.
   *
   * @return four shares, from "reviews-in-time-quarter-1", that add up to the whole
   */
  public List<Measure<ReviewEvidence>> reviewsInTimeByQuarter() {
    Function<ReviewEvidence, Standing> inTime = standingIn(ReviewMeasure.IN_TIME);
    List<Measure<ReviewEvidence>> quarters = new ArrayList<>();
    for (ReportingPeriod quarter : year.quarters()) {
      quarters.add(
          share(
              ReviewMeasure.IN_TIME
                  .definition()
                  .only(
                      "quarter-" + (quarters.size() + 1),
                      "reviews held from " + quarter.firstDay() + " to " + quarter.lastDay()),
              quarter,
              review ->
                  review.held().filter(quarter::contains).isPresent()
                      ? inTime.apply(review)
                      : Standing.NO_PART));
    }
    return List.copyOf(quarters);
  }

  /**
   * {@link #reviewsInTime()} of one kind of review.
   *
   * @param kind the kind; the figures of all kinds add up to the whole
   * @return the share
   */
  public Measure<ReviewEvidence> reviewsInTime(ReviewKind kind) {
    return share(ReviewMeasure.IN_TIME.definition(kind), standingIn(ReviewMeasure.IN_TIME, kind));
  }

  /**
   * Reviews held late by a number of days, of the reviews held in the year and judged. Left out is
   * what {@link #reviewsInTime()} leaves out.
   *
   * @param band the number of days; the numerators of all bands add up to the reviews held late
   * @return the share
   */
  public Measure<ReviewEvidence> reviewsLate(LatenessBand band) {
    Objects.requireNonNull(band, "band");
    Definition definition =
        Definition.of(
            "reviews-late-" + band.label(),
            "of the reviews held in the year and judged, those held late by " + band.words(),
            "reviews",
            ReviewMeasure.IN_TIME.definition().population());
    Function<ReviewEvidence, Standing> inTime = standingIn(ReviewMeasure.IN_TIME);
    return share(
        definition,
        review ->
            switch (inTime.apply(review)) {
              case COUNTED -> Standing.COUNTED_AGAINST;
              case COUNTED_AGAINST ->
                  review.lateness() == band ? Standing.COUNTED : Standing.COUNTED_AGAINST;
              case LEFT_OUT -> Standing.LEFT_OUT;
              case NO_PART -> Standing.NO_PART;
            });
  }

  /**
   * Limits met on time, of the limits that fell in the year while the child was looked after; never
   * held counts against. A limit on the last day of the year with nothing held by then counts
   * against, so that each limit counts in one year only; limits that one review met, or would meet,
   * count once, by the earlier one; a limit on or after the day on which care ended does not count,
   * except of what has to precede the end, and of what is outstanding. Left out are limits that lie
   * or may lie in the year where the facts do not tell whether they do or what became of them.
   *
   * @return the share "reviews-due-in-time"
   */
  public Measure<ReviewEvidence> reviewsDueInTime() {
    return share(ReviewMeasure.DUE_IN_TIME.definition(), standingIn(ReviewMeasure.DUE_IN_TIME));
  }

  /**
   * {@link #reviewsDueInTime()} of one kind of review.
   *
   * @param kind the kind; the figures of all kinds add up to the whole
   * @return the share
   */
  public Measure<ReviewEvidence> reviewsDueInTime(ReviewKind kind) {
    return share(
        ReviewMeasure.DUE_IN_TIME.definition(kind), standingIn(ReviewMeasure.DUE_IN_TIME, kind));
  }

  /**
   * Children all of whose reviews were in time, of the children looked after at the end of the last
   * day of the year with a known limit in the year or a review already outstanding when it began. A
   * review held late in the year, or one overdue on its last day, counts a child against. Left out
   * are children with neither, of whom a review held, pending or perhaps due in the year is not
   * judged, and children of whom it is in doubt whether they are looked after.
   *
   * @return the share "children-all-in-time"
   */
  public Measure<ChildId> childrenAllInTime() {
    int inTime = childrenWith(Standing.COUNTED).size();
    int against = childrenWith(Standing.COUNTED_AGAINST).size();
    return Measure.ofRatio(
        CHILDREN_ALL_IN_TIME,
        year,
        new Ratio(inTime, inTime + against),
        childrenWith(Standing.LEFT_OUT).size(),
        this::childrenBehind);
  }

  /**
   * How many limits in the year passed while the child was looked after, with nothing held by the
   * last day of the year. Left out are reviews not held of which the facts do not tell whether
   * their limit passed, or passed in the year.
   *
   * @return the count "reviews-never-held"
   */
  public Measure<ReviewEvidence> reviewsNeverHeld() {
    return count(ReviewMeasure.NEVER_HELD.definition(), standingIn(ReviewMeasure.NEVER_HELD));
  }

  /**
   * {@link #reviewsNeverHeld()} of one kind of review.
   *
   * @param kind the kind; the figures of all kinds add up to the whole
   * @return the count
   */
  public Measure<ReviewEvidence> reviewsNeverHeld(ReviewKind kind) {
    return count(
        ReviewMeasure.NEVER_HELD.definition(kind), standingIn(ReviewMeasure.NEVER_HELD, kind));
  }

  /**
   * How many reviews were held in the year past a limit that bound only where reasonably
   * practicable, or not held though such a limit in the year passed: a comparison, for whether it
   * was practicable no record tells. All of them are UNKNOWN, so the other figures leave them out.
   * Left out are limits that may have passed in another year.
   *
   * @return the count "reviews-past-relaxed-limit"; above 0 only where limits fell in the time from
   *     24 April to 25 September 2020
   */
  public Measure<ReviewEvidence> reviewsPastRelaxedLimit() {
    return count(
        ReviewMeasure.PAST_RELAXED_LIMIT.definition(),
        standingIn(ReviewMeasure.PAST_RELAXED_LIMIT));
  }

  private Function<ReviewEvidence, Standing> standingIn(ReviewMeasure measure) {
    return review -> measure.of(review, firstDay);
  }

  private Function<ReviewEvidence, Standing> standingIn(ReviewMeasure measure, ReviewKind kind) {
    return review -> review.kind() == kind ? measure.of(review, firstDay) : Standing.NO_PART;
  }

  private Measure<ReviewEvidence> share(
      Definition definition, Function<ReviewEvidence, Standing> standing) {
    return share(definition, year, standing);
  }

  private Measure<ReviewEvidence> share(
      Definition definition, ReportingPeriod period, Function<ReviewEvidence, Standing> standing) {
    return reviews.share(definition, period, standing);
  }

  private Measure<ReviewEvidence> count(
      Definition definition, Function<ReviewEvidence, Standing> standing) {
    return reviews.count(definition, year, standing);
  }

  private List<ChildId> childrenBehind(Part part) {
    List<ChildId> behind = new ArrayList<>();
    children.forEach(
        (standing, list) -> {
          if (standing.isIn(part)) {
            behind.addAll(list);
          }
        });
    behind.sort(null);
    return behind;
  }

  private List<ChildId> childrenWith(Standing standing) {
    return children.getOrDefault(standing, List.of());
  }

  /** The year and the reviews in time, with what was left out. */
  @Override
  public String toString() {
    return "timeliness " + year + ", " + reviewsInTime();
  }
}
