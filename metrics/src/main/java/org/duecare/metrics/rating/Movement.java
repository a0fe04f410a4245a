package org.duecare.metrics.rating;

import org.duecare.core.review.PlanRating;

/** How a rating differs from the one before. The set is complete. Immutable and thread-safe. */
public enum Movement {
  /** Towards green. */
  BETTER,
  /** The same colour. */
  UNCHANGED,
  /** Towards red. */
  WORSE;

  static Movement between(PlanRating before, PlanRating now) {
    // From green over amber to red, which is the order of the ratings.
    int change = now.rating().compareTo(before.rating());
    if (change == 0) {
      return UNCHANGED;
    }
    return change < 0 ? BETTER : WORSE;
  }
}
