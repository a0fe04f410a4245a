package org.duecare.metrics.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.duecare.core.care.ChildId;
import org.duecare.core.review.Manner;
import org.duecare.core.review.ReviewRecord;
import org.duecare.core.workforce.OfficerId;
import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Cases;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Measure.Part;
import org.duecare.metrics.measure.ReportingPeriod;
import org.duecare.metrics.measure.Standing;

/**
 * How the reviews held in a period were held, as far as it is recorded: a review without a record,
 * or of which a record does not say it, is left out. No officer is named. Immutable and
 * thread-safe.
 */
public final class ReviewCircumstances {

  private static final String POPULATION = "children with reviews held in the period";

  private final ReviewActivity activity;
  private final ReportingPeriod period;
  private final Cases<HeldReview> held;
  private final Map<ChildId, List<HeldReview>> byChild = new TreeMap<>();
  private final ReviewRecords records;

  private ReviewCircumstances(ReviewActivity activity, ReviewRecords records) {
    this.activity = activity;
    this.records = records;
    period = activity.period();
    List<HeldReview> reviews = activity.reviewsHeld().evidence(Part.NUMERATOR);
    held = Cases.of(reviews, HeldReview.ORDER);
    reviews.forEach(
        each -> byChild.computeIfAbsent(each.child(), none -> new ArrayList<>()).add(each));
  }

  /**
   * How the reviews of a period were held.
   *
   * @param activity the reviews
   * @param records what is recorded of them
   * @return the circumstances
   */
  public static ReviewCircumstances of(ReviewActivity activity, ReviewRecords records) {
    return new ReviewCircumstances(
        Objects.requireNonNull(activity, "activity"), Objects.requireNonNull(records, "records"));
  }

  /**
   * The reviews.
   *
   * @return the figures of which the reviews held are taken
   */
  public ReviewActivity activity() {
    return activity;
  }

  /**
   * What is recorded of reviews.
   *
   * @return the records
   */
  public ReviewRecords records() {
    return records;
  }

  /**
   * The reviews held, by how the people met.
   *
   * @return the breakdown "reviews-by-manner"
   */
  public Breakdown<Manner, HeldReview> byManner() {
    return held.parts(
        Definition.of(
            "reviews-by-manner", "reviews held, by how the people met", "reviews", POPULATION),
        period,
        Arrays.asList(Manner.values()),
        review -> record(review).flatMap(ReviewRecord::manner));
  }

  /**
   * Reviews in which a parent, or another with parental responsibility, took part, of the reviews
   * held of which it is recorded.
   *
   * @return the share "reviews-with-parents"
   */
  public Measure<HeldReview> withParents() {
    return held.share(
        Definition.of(
            "reviews-with-parents",
            "of the reviews held, those in which a parent took part",
            "reviews",
            POPULATION),
        period,
        review ->
            record(review)
                .flatMap(ReviewRecord::parentsTookPart)
                .map(tookPart -> tookPart ? Standing.COUNTED : Standing.COUNTED_AGAINST)
                .orElse(Standing.LEFT_OUT));
  }

  /**
   * Children all of whose reviews in the period one officer chaired, of those with two or more.
   * Left out are children of whom a chair is not recorded, and no two different ones are.
   *
   * @return the share "children-with-one-chair"
   */
  public Measure<ChildId> childrenWithOneChair() {
    return Cases.<ChildId>of(byChild.keySet(), ChildId::compareTo)
        .share(
            Definition.of(
                "children-with-one-chair",
                "of the children with two reviews or more, those whose reviews one officer chaired",
                "children",
                POPULATION),
            period,
            child -> ofOneChair(byChild.getOrDefault(child, List.of())));
  }

  private Standing ofOneChair(List<HeldReview> reviews) {
    if (reviews.size() < 2) {
      return Standing.NO_PART;
    }
    Set<OfficerId> chairs = new HashSet<>();
    boolean allKnown = true;
    for (HeldReview review : reviews) {
      Optional<OfficerId> chair = record(review).flatMap(ReviewRecord::chair);
      chair.ifPresent(chairs::add);
      allKnown &= chair.isPresent();
    }
    if (chairs.size() > 1) {
      return Standing.COUNTED_AGAINST;
    }
    return allKnown ? Standing.COUNTED : Standing.LEFT_OUT;
  }

  /**
   * The records of days of the period on which no review of the child was held, as the histories
   * have it. They are listed to be looked at, and no figure counts them.
   *
   * @return the records by day, immutable
   */
  public List<ReviewRecord> recordsWithoutReview() {
    return records.all().stream()
        .filter(each -> period.contains(each.heldOn()))
        .filter(each -> !isHeld(each.child(), each.heldOn()))
        .sorted(Comparator.comparing(ReviewRecord::heldOn).thenComparing(ReviewRecord::child))
        .toList();
  }

  private boolean isHeld(ChildId child, LocalDate day) {
    return byChild.getOrDefault(child, List.of()).contains(new HeldReview(child, Optional.of(day)));
  }

  private Optional<ReviewRecord> record(HeldReview review) {
    return records.of(review.child(), review.heldOn().orElseThrow());
  }

  /** The period. */
  @Override
  public String toString() {
    return "how reviews were held, " + period;
  }
}
