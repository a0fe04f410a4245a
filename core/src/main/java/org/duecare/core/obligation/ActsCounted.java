package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.duecare.core.law.Duty;
import org.jspecify.annotations.Nullable;

/**
 * Which acts have answered the occurrences that one rule met so far in the history of a child, in
 * order, so that one act does not answer two.
 */
final class ActsCounted {

  private int taken;
  private final Map<LocalDate, Integer> takenOfReviews = new HashMap<>(0);
  private @Nullable LocalDate until;

  /** The index of the first of these acts that may answer another occurrence. */
  int firstFree(Duty duty, RecordedActs.Candidates acts) {
    if (duty.isDoneForAllAtOnce()) {
      return 0;
    }
    @Nullable LocalDate review = acts.ofReview();
    return review == null ? taken : takenOfReviews.getOrDefault(review, 0);
  }

  /** Says which of these acts answered. */
  void take(int index, RecordedActs.Candidates acts) {
    @Nullable LocalDate review = acts.ofReview();
    if (review == null) {
      taken = Math.max(taken, index + 1);
    } else {
      takenOfReviews.put(review, index + 1);
    }
  }

  /** Says that what was done up to a day was done for what has been met so far. */
  void doneUntil(LocalDate day) {
    until = day;
  }

  /** The first day on which something may have been done beforehand for what comes next. */
  LocalDate firstDayBeforehand(LocalDate notBefore) {
    return until == null || until.isBefore(notBefore) ? notBefore : until.plusDays(1);
  }
}
