package org.duecare.core.obligation;

import java.time.LocalDate;
import org.duecare.core.care.Review;
import org.jspecify.annotations.Nullable;

/** The outcome of an obligation whose limit is known to the day. */
final class FixedLimit {

  private FixedLimit() {}

  static Outcome outcome(LocalDate limit, @Nullable Review answer, KnownPeriod known) {
    if (answer != null) {
      return answer.heldOn().isAfter(limit) ? Outcome.LATE : Outcome.ON_TIME;
    }
    if (known.lastKnownDay().isAfter(limit)) {
      return Outcome.OUTSTANDING;
    }
    return known.closed == null ? Outcome.NOT_YET_DUE : Outcome.LAPSED;
  }

  /**
   * The fact on which the outcome depends; null where it is the same in every history that fits.
   *
   * @param from the first day on which a review would have answered
   */
  static @Nullable MissingFact missingFact(
      LocalDate from, LocalDate limit, @Nullable Review answer, KnownPeriod known) {
    if (answer != null && !answer.heldOn().isAfter(limit)) {
      boolean completedInTime =
          answer.completed().isPresent() || !known.lastPossibleCompletion(answer).isAfter(limit);
      return completedInTime ? null : MissingFact.DAY_COMPLETED;
    }
    return known.mayHideReviewBetween(from, limit) ? known.missingReview() : null;
  }
}
