package org.duecare.metrics.rating;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.duecare.core.care.ChildId;
import org.duecare.core.review.PlanRating;

/**
 * The plan of a child with its latest rating as of a day. Immutable and thread-safe.
 *
 * @param child the child
 * @param latest the latest rating; empty where none was given by the day
 */
public record RatedPlan(ChildId child, Optional<PlanRating> latest) {

  static final Comparator<RatedPlan> ORDER = Comparator.comparing(RatedPlan::child);

  /**
   * Checks that nothing is null.
   *
   * @param child the child
   * @param latest the latest rating; empty where none was given by the day
   * @throws NullPointerException if a part is null
   */
  public RatedPlan {
    Objects.requireNonNull(child, "child");
    Objects.requireNonNull(latest, "latest");
  }

  /** The rating without the child. */
  @Override
  public String toString() {
    return latest
        .map(rating -> "rated " + rating.rating() + " on " + rating.reviewedOn())
        .orElse("not rated");
  }
}
