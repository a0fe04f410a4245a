package org.duecare.metrics.rating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duecare.core.care.ChildId;
import org.duecare.core.review.PlanRating;
import org.duecare.core.review.Rating;
import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Cases;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.ReportingPeriod;
import org.duecare.metrics.measure.ReportingSpan;
import org.jspecify.annotations.Nullable;

/**
 * The ratings of many plans over time. Two figures answer to "the share of green plans", and they
 * differ: of the ratings given in a period, in which a child reviewed twice counts twice, and of
 * the latest rating of each child as of a day, in which a child not reviewed for long still counts.
 * Immutable and thread-safe.
 */
public final class PlanRatings {

  private static final Comparator<PlanRating> ORDER =
      Comparator.comparing(PlanRating::child).thenComparing(PlanRating::reviewedOn);

  private final SortedMap<ChildId, NavigableMap<LocalDate, PlanRating>> byChild;

  private PlanRatings(SortedMap<ChildId, NavigableMap<LocalDate, PlanRating>> byChild) {
    this.byChild = byChild;
  }

  /**
   * These ratings.
   *
   * @param ratings the ratings, in any order
   * @return the ratings
   * @throws IllegalArgumentException if two are about one child and day
   */
  public static PlanRatings of(Collection<PlanRating> ratings) {
    SortedMap<ChildId, NavigableMap<LocalDate, PlanRating>> byChild = new TreeMap<>();
    for (PlanRating each : ratings) {
      @Nullable PlanRating before =
          byChild
              .computeIfAbsent(each.child(), none -> new TreeMap<>())
              .put(each.reviewedOn(), each);
      if (before != null) {
        throw new IllegalArgumentException(
            "two ratings of one review: "
                + before.rating()
                + " and "
                + each.rating()
                + " on "
                + each.reviewedOn()
                + "; one a child and day is allowed");
      }
    }
    return new PlanRatings(byChild);
  }

  /**
   * All ratings.
   *
   * @return the ratings by child and day, immutable
   */
  public List<PlanRating> all() {
    return byChild.values().stream().flatMap(each -> each.values().stream()).toList();
  }

  /**
   * The ratings of a child.
   *
   * @param child the child
   * @return the ratings by day, immutable; none where there is none
   */
  public List<PlanRating> of(ChildId child) {
    return List.copyOf(ratings(child).values());
  }

  /**
   * The latest rating of a child.
   *
   * @param child the child
   * @param day the day, inclusive
   * @return the last rating up to the day; empty where there is none
   */
  public Optional<PlanRating> latest(ChildId child, LocalDate day) {
    return Optional.ofNullable(ratings(child).floorEntry(Objects.requireNonNull(day, "day")))
        .map(entry -> entry.getValue());
  }

  private NavigableMap<LocalDate, PlanRating> ratings(ChildId child) {
    @Nullable NavigableMap<LocalDate, PlanRating> ratings =
        byChild.get(Objects.requireNonNull(child, "child"));
    return ratings == null ? new TreeMap<>() : ratings;
  }

  /**
   * The ratings given in a period.
   *
   * @param period the period
   * @return the ratings by child and day, immutable
   */
  public List<PlanRating> givenIn(ReportingPeriod period) {
    return byChild.values().stream()
        .flatMap(
            ratings ->
                ratings
                    .subMap(
                        period.firstDay(),
                        /* fromInclusive= */ true,
                        period.lastDay(),
                        /* toInclusive= */ true)
                    .values()
                    .stream())
        .toList();
  }

  /**
   * The ratings given in a period by colour: a child counts once for each review rated.
   *
   * @param period the period
   * @return the breakdown "ratings-given"
   */
  public Breakdown<Rating, PlanRating> given(ReportingPeriod period) {
    return Cases.of(givenIn(period), ORDER)
        .parts(
            Definition.of(
                "ratings-given",
                "ratings of plans given at reviews in the period, by colour",
                "ratings",
                "children with a review rated in the period"),
            period,
            EnumSet.allOf(Rating.class),
            rating -> Optional.of(rating.rating()));
  }

  /**
   * The latest rating of each child as of a day by colour. Left out are children whose plan was not
   * rated by then.
   *
   * @param day the day, inclusive
   * @param lookedAfter the children looked after at the end of the day; one given twice counts once
   * @return the breakdown "plans-by-latest-rating"
   */
  public Breakdown<Rating, RatedPlan> latest(LocalDate day, Collection<ChildId> lookedAfter) {
    Objects.requireNonNull(day, "day");
    List<RatedPlan> plans =
        new HashSet<>(lookedAfter)
            .stream().map(child -> new RatedPlan(child, latest(child, day))).toList();
    return Cases.of(plans, RatedPlan.ORDER)
        .parts(
            Definition.of(
                "plans-by-latest-rating",
                "plans by the colour of their latest rating",
                "plans",
                "children looked after at the end of the day"),
            ReportingSpan.day(day),
            EnumSet.allOf(Rating.class),
            plan -> plan.latest().map(PlanRating::rating));
  }

  /**
   * How the plans rated in a period moved: the last rating in it against the last one before it.
   * Left out are plans that were not rated before.
   *
   * @param period the period
   * @return the breakdown "plans-by-movement"
   */
  public Breakdown<Movement, PlanRating> movements(ReportingPeriod period) {
    SortedMap<ChildId, PlanRating> last = new TreeMap<>();
    givenIn(period).forEach(rating -> last.put(rating.child(), rating));
    return Cases.of(new ArrayList<>(last.values()), ORDER)
        .parts(
            Definition.of(
                "plans-by-movement",
                "plans rated in the period, by how the last rating in it differs from the last"
                    + " before it",
                "plans",
                "children with a review rated in the period"),
            period,
            EnumSet.allOf(Movement.class),
            rating ->
                latest(rating.child(), period.firstDay().minusDays(1))
                    .map(before -> Movement.between(before, rating)));
  }

  /** How many children have ratings. */
  @Override
  public String toString() {
    return "ratings of the plans of " + byChild.size() + " children";
  }
}
