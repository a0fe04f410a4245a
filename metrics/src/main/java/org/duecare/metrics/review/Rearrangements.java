package org.duecare.metrics.review;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.duecare.core.review.RearrangedReview;
import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Cases;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.ReportingPeriod;
import org.duecare.metrics.measure.Standing;

/**
 * The reviews planned for a day of a period that were not held on it. They are facts beside the
 * limits, of which they move none. Immutable and thread-safe.
 */
public final class Rearrangements {

  private static final String POPULATION = "children with reviews planned in the period";
  private static final Comparator<RearrangedReview> ORDER =
      Comparator.comparing(RearrangedReview::child).thenComparing(RearrangedReview::planned);

  private final ReportingPeriod period;
  private final List<RearrangedReview> reviews;

  private Rearrangements(ReportingPeriod period, List<RearrangedReview> reviews) {
    this.period = period;
    this.reviews = reviews;
  }

  /**
   * Those of a period.
   *
   * @param period the period
   * @param reviews the reviews not held on the days planned for them, in any order; those of other
   *     days are no part
   * @return the rearrangements
   */
  public static Rearrangements in(ReportingPeriod period, Collection<RearrangedReview> reviews) {
    Objects.requireNonNull(period, "period");
    return new Rearrangements(
        period, reviews.stream().filter(each -> period.contains(each.planned())).toList());
  }

  /**
   * The period.
   *
   * @return the period for whose days the reviews were planned
   */
  public ReportingPeriod period() {
    return period;
  }

  /**
   * The reviews.
   *
   * @return all of the period in the order in which they are shown as evidence, immutable
   */
  public List<RearrangedReview> all() {
    return cases().all();
  }

  /**
   * The reviews cancelled: no other day was planned.
   *
   * @return the count "reviews-cancelled"
   */
  public Measure<RearrangedReview> cancelled() {
    return cases()
        .count(
            Definition.of(
                "reviews-cancelled",
                "reviews planned for a day of the period and cancelled",
                "reviews",
                POPULATION),
            period,
            each -> each.rearrangedFor().isEmpty() ? Standing.COUNTED : Standing.NO_PART);
  }

  /**
   * The reviews rearranged for another day. One that was rearranged twice counts for each day
   * planned.
   *
   * @return the count "reviews-rearranged"
   */
  public Measure<RearrangedReview> rearranged() {
    return cases()
        .count(
            Definition.of(
                "reviews-rearranged",
                "reviews planned for a day of the period and rearranged for another",
                "reviews",
                POPULATION),
            period,
            each -> each.rearrangedFor().isPresent() ? Standing.COUNTED : Standing.NO_PART);
  }

  /**
   * Those cancelled and those rearranged together, by reason.
   *
   * @return the breakdown "reviews-not-held-as-planned"; those without a reason are a part
   */
  public Breakdown<CodedReason, RearrangedReview> byReason() {
    SortedSet<CodedReason> reasons = new TreeSet<>(CodedReason.ORDER);
    reviews.forEach(each -> reasons.add(new CodedReason(each.reason())));
    return cases()
        .parts(
            Definition.of(
                "reviews-not-held-as-planned",
                "reviews cancelled or rearranged, by the reason recorded for it",
                "reviews",
                POPULATION),
            period,
            reasons,
            each -> Optional.of(new CodedReason(each.reason())));
  }

  private Cases<RearrangedReview> cases() {
    return Cases.of(reviews, ORDER);
  }

  /** The period, and how many there are. */
  @Override
  public String toString() {
    return reviews.size() + " reviews not held as planned, " + period;
  }
}
