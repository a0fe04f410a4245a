package org.duecare.core.review;

import java.time.LocalDate;
import java.util.Objects;
import org.duecare.core.care.ChildId;

/**
 * How the plan of a child was rated at a review. Immutable and thread-safe.
 *
 * @param child the child
 * @param reviewedOn the day of the review
 * @param rating the rating
 */
public record PlanRating(ChildId child, LocalDate reviewedOn, Rating rating) {

  /**
   * Checks that nothing is null.
   *
   * @param child the child
   * @param reviewedOn the day of the review
   * @param rating the rating
   * @throws NullPointerException if a part is null
   */
  public PlanRating {
    Objects.requireNonNull(child, "child");
    Objects.requireNonNull(reviewedOn, "reviewedOn");
    Objects.requireNonNull(rating, "rating");
  }
}
