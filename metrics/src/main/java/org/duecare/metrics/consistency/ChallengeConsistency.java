package org.duecare.metrics.consistency;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duecare.core.care.ChildId;
import org.duecare.core.review.PlanRating;
import org.duecare.core.review.Rating;
import org.duecare.core.workforce.Allocation;
import org.duecare.core.workforce.Allocations;
import org.duecare.core.workforce.CaseKind;
import org.duecare.core.workforce.OfficerId;
import org.duecare.metrics.measure.Cases;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Measure.Part;
import org.duecare.metrics.measure.Rate;
import org.duecare.metrics.measure.ReportingPeriod;
import org.duecare.metrics.measure.ReportingSpan;
import org.duecare.metrics.measure.Standing;
import org.duecare.metrics.rating.PlanRatings;
import org.duecare.metrics.review.PendingReview;
import org.duecare.metrics.review.ReviewActivity;

/**
 * Whether ratings and disputes tell the same story. A service that rates nearly every plan green
 * and seldom disputes may be right, or it may not be challenging; these figures say where to look,
 * and judge nobody. No officer is named. Immutable and thread-safe.
 */
public final class ChallengeConsistency {

  private static final Comparator<PlanRating> RATINGS =
      Comparator.comparing(PlanRating::child).thenComparing(PlanRating::reviewedOn);

  /** Of a child one review is overdue at most, or may be. */
  private static final Comparator<PendingReview> OVERDUE =
      Comparator.comparing(PendingReview::child);

  private final ReportingPeriod period;
  private final PlanRatings ratings;
  private final List<ChildDispute> disputes;
  private final Map<ChildId, List<ChildDispute>> byChild;
  private final int days;

  private ChallengeConsistency(
      ReportingPeriod period, PlanRatings ratings, List<ChildDispute> disputes, int days) {
    this.period = period;
    this.ratings = ratings;
    this.disputes = disputes;
    this.days = days;
    byChild = disputes.stream().collect(Collectors.groupingBy(ChildDispute::child));
  }

  /**
   * Compares the ratings and the disputes of a period.
   *
   * @param period the period; what happened after its last day is not looked at
   * @param ratings the ratings of plans, given at any time
   * @param disputes the disputes with the children they are about, raised at any time
   * @param days how many calendar days may lie between a review and a dispute that belongs to it, 0
   *     or more
   * @return the comparison
   * @throws IllegalArgumentException if the days are negative
   */
  public static ChallengeConsistency in(
      ReportingPeriod period, PlanRatings ratings, Collection<ChildDispute> disputes, int days) {
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(ratings, "ratings");
    if (days < 0) {
      throw new IllegalArgumentException(
          "days between review and dispute are negative: " + days + "; 0 or more is allowed");
    }
    return new ChallengeConsistency(period, ratings, List.copyOf(disputes), days);
  }

  /**
   * The period.
   *
   * @return the period, after whose last day nothing is looked at
   */
  public ReportingPeriod period() {
    return period;
  }

  /**
   * The ratings.
   *
   * @return all ratings, given at any time
   */
  public PlanRatings ratings() {
    return ratings;
  }

  /**
   * The disputes.
   *
   * @return all disputes, raised at any time, immutable
   */
  public List<ChildDispute> disputes() {
    return disputes;
  }

  /**
   * How far a review and a dispute that belongs to it may be apart.
   *
   * @return the number of calendar days, 0 or more
   */
  public int days() {
    return days;
  }

  /**
   * Red and amber ratings without a challenge, of those given in the period: no dispute about the
   * child was open on the day of the review, and none was raised within the stated days before or
   * after it. Left out are ratings without a challenge so far, whose days are not over on the last
   * day of the period.
   *
   * @return the share, for example "red-or-amber-without-dispute-within-20-days"
   */
  public Measure<PlanRating> redOrAmberWithoutDispute() {
    List<PlanRating> concerns =
        ratings.givenIn(period).stream().filter(each -> each.rating() != Rating.GREEN).toList();
    return Cases.of(concerns, RATINGS)
        .share(
            within(
                Definition.of(
                    "red-or-amber-without-dispute",
                    "of the red and amber ratings given in the period, those without a dispute open"
                        + " on the day of the review or raised near it",
                    "ratings",
                    "children with a review rated red or amber in the period")),
            period,
            this::withoutDispute);
  }

  private Standing withoutDispute(PlanRating rating) {
    LocalDate day = rating.reviewedOn();
    boolean challenged =
        byChild.getOrDefault(rating.child(), List.of()).stream()
            .anyMatch(
                dispute ->
                    dispute.isOpenOn(day)
                        || dispute
                            .raisedBy(period.lastDay())
                            .filter(raised -> !raised.isBefore(day.minusDays(days)))
                            .filter(raised -> !raised.isAfter(day.plusDays(days)))
                            .isPresent());
    if (challenged) {
      return Standing.COUNTED_AGAINST;
    }
    return day.plusDays(days).isAfter(period.lastDay()) ? Standing.LEFT_OUT : Standing.COUNTED;
  }

  /**
   * Disputes about children whose plan was rated green at the same review, of those raised in the
   * period. The review is the last one rated up to the day on which the dispute was raised, within
   * the stated days. Left out are disputes without such a review.
   *
   * @return the share, for example "disputes-on-green-plan-within-20-days"
   */
  public Measure<ChildDispute> disputesOnGreenPlan() {
    return Cases.of(disputes, ChildDispute.ORDER)
        .share(
            within(
                Definition.of(
                    "disputes-on-green-plan",
                    "of the disputes raised in the period soon after a review that was rated, those"
                        + " about a plan rated green at it",
                    "disputes",
                    "disputes raised in the period")),
            period,
            this::onGreenPlan);
  }

  private Standing onGreenPlan(ChildDispute dispute) {
    Optional<LocalDate> raised = raisedInPeriod(dispute);
    if (raised.isEmpty()) {
      return Standing.NO_PART;
    }
    LocalDate day = raised.orElseThrow();
    return ratings
        .latest(dispute.child(), day)
        .filter(rating -> !rating.reviewedOn().isBefore(day.minusDays(days)))
        .map(ChallengeConsistency::green)
        .orElse(Standing.LEFT_OUT);
  }

  private Optional<LocalDate> raisedInPeriod(ChildDispute dispute) {
    return dispute.raisedBy(period.lastDay()).filter(period::contains);
  }

  private static Standing green(PlanRating rating) {
    return rating.rating() == Rating.GREEN ? Standing.COUNTED : Standing.COUNTED_AGAINST;
  }

  /**
   * Overdue reviews of children whose latest rating is green, of the reviews overdue on the last
   * day. Left out are those of children without a rating, and reviews of which the facts do not
   * tell whether they are overdue.
   *
   * @param activity the reviews of the same period
   * @return the share "overdue-reviews-on-green-plan"
   * @throws IllegalArgumentException if the reviews are as of another day
   */
  public Measure<PendingReview> overdueReviewsOnGreenPlan(ReviewActivity activity) {
    LocalDate lastDay = period.lastDay();
    if (!activity.period().lastDay().equals(lastDay)) {
      throw new IllegalArgumentException(
          "reviews as of another day than the last of the period: as of "
              + activity.period().lastDay()
              + "; "
              + lastDay
              + " is needed");
    }
    Measure<PendingReview> overdue = activity.reviewsOverdue();
    List<PendingReview> reviews = new ArrayList<>(overdue.evidence(Part.NUMERATOR));
    List<PendingReview> doubtful = overdue.evidence(Part.LEFT_OUT);
    reviews.addAll(doubtful);
    Set<PendingReview> notDecided = new HashSet<>(doubtful);
    return Cases.of(reviews, OVERDUE)
        .share(
            Definition.of(
                "overdue-reviews-on-green-plan",
                "of the reviews overdue on the last day, those of children whose latest rating is"
                    + " green",
                "reviews",
                "children with a review overdue"),
            ReportingSpan.day(lastDay),
            review ->
                ratings
                    .latest(review.child(), lastDay)
                    .filter(rating -> !notDecided.contains(review))
                    .map(ChallengeConsistency::green)
                    .orElse(Standing.LEFT_OUT));
  }

  /**
   * The disputes raised in the period by the officers of the children, for each 100 children whom
   * the officer has on the last day, without saying who the officers are.
   *
   * @param allocations which officer has which child
   * @param fewest below how many children of an officer the rate is warned of, 1 or more
   * @return the distribution over the officers who have looked-after children on the last day
   * @throws IllegalArgumentException if the number is below 1
   */
  public OfficerRates disputesPerOfficer(Allocations allocations, int fewest) {
    if (fewest < 1) {
      throw new IllegalArgumentException(
          "fewest children of an officer: " + fewest + "; 1 or more is allowed");
    }
    Map<OfficerId, Long> children =
        allocations.on(period.lastDay()).stream()
            .filter(each -> each.kind() == CaseKind.LOOKED_AFTER)
            .collect(
                Collectors.groupingBy(Allocation::officer, TreeMap::new, Collectors.counting()));
    Map<OfficerId, Long> raised = new TreeMap<>();
    long leftOut = 0;
    for (ChildDispute dispute : disputes) {
      Optional<LocalDate> day = raisedInPeriod(dispute);
      if (day.isPresent()) {
        Optional<OfficerId> officer =
            allocations
                .officer(dispute.child(), CaseKind.LOOKED_AFTER, day.orElseThrow())
                .filter(children::containsKey);
        officer.ifPresent(each -> raised.merge(each, 1L, Long::sum));
        leftOut += officer.isPresent() ? 0 : 1;
      }
    }
    List<Rate> rates = new ArrayList<>();
    children.forEach(
        (officer, count) ->
            rates.add(new Rate(raised.getOrDefault(officer, 0L), BigDecimal.valueOf(count), 100)));
    return new OfficerRates(rates, fewest, leftOut);
  }

  private Definition within(Definition definition) {
    return definition.only(
        "within-" + days + "-days",
        "no more than " + days + (days == 1 ? " day" : " days") + " apart");
  }

  /** The period. */
  @Override
  public String toString() {
    return "ratings and disputes " + period + ", " + disputes.size() + " disputes";
  }
}
