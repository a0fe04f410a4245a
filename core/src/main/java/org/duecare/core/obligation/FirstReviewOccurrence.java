package org.duecare.core.obligation;

import java.time.LocalDate;
import org.duecare.core.care.Review;
import org.duecare.core.day.DayOrder;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.reading.TransferBetweenAuthorities;
import org.jspecify.annotations.Nullable;

/** The first review of a period of care, for what has to be there when it is held. */
final class FirstReviewOccurrence {

  private FirstReviewOccurrence() {}

  /**
   * The last day of the limit of the first review, or the review itself if it came earlier.
   *
   * @param start the day on which the child became looked after
   * @param answersFrom the first day on which what is asked for by then is done
   * @return null where no rule on the first review was in force
   */
  static @Nullable Occurrence find(
      Trigger trigger, LocalDate start, LocalDate answersFrom, DutyFacts facts) {
    KnownPeriod known = facts.known;
    @Nullable DueDate due = facts.rules.firstReviewDue(known);
    if (due == null) {
      return null;
    }
    @Nullable LocalDate held = heldBefore(due.date(), start, known);
    boolean dueBefore = held == null && due.date().isBefore(start);
    LocalDate day = held == null ? DayOrder.later(due.date(), start) : held;
    boolean mayBeHidden = known.mayHideReviewBetween(start, day.minusDays(1));
    return Occurrence.on(day, trigger, known, null)
        .answeredFrom(answersFrom)
        .under(mayBeHidden ? Condition.limitFrom(start, known.missingReview()) : null)
        .restingOn(held == null ? due : null)
        .by(dueBefore ? TransferBetweenAuthorities.GOES_ON : null);
  }

  /** The day of the first review from a day on, if it was held before a limit; otherwise null. */
  static @Nullable LocalDate heldBefore(LocalDate limit, LocalDate from, KnownPeriod known) {
    @Nullable Review review = known.firstHeldFrom(from);
    return review != null && review.heldOn().isBefore(limit) ? review.heldOn() : null;
  }
}
