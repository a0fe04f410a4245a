package org.duecare.core.obligation;

import java.time.LocalDate;
import org.duecare.core.care.Review;
import org.jspecify.annotations.Nullable;

/** The outcome of an obligation whose limit is known to the day. */
final class FixedLimit {

  private FixedLimit() {}

  static Outcome outcome(LocalDate limit, @Nullable Review answer, KnownPeriod known) {
    return outcome(
        limit, answer == null ? null : answer.heldOn(), known.lastKnownDay(), known.closed != null);
  }

  /**
   * The outcome of any duty.
   *
   * @param done the day on which it was done; null if it was not
   * @param lastDay the last day on which it could be done: the as-of day, if the time for it has
   *     not ended
   */
  static Outcome outcome(
      LocalDate limit, @Nullable LocalDate done, LocalDate lastDay, boolean ended) {
    if (done != null) {
      return done.isAfter(limit) ? Outcome.LATE : Outcome.ON_TIME;
    }
    if (lastDay.isAfter(limit)) {
      return Outcome.OUTSTANDING;
    }
    return ended ? Outcome.LAPSED : Outcome.NOT_YET_DUE;
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
