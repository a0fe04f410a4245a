package org.duecare.core.obligation;

import java.time.LocalDate;
import org.duecare.core.care.Review;
import org.duecare.core.law.reading.FirstReviewAfterPlacement;
import org.duecare.core.law.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The first review after a placement began, up to which visits are weekly. A review of the case
 * before the placement does not count (ambiguity A12), nor does one on the day it began, which as a
 * rule is the review that decided on it.
 *
 * @param day the day on which it was held; null if it was not
 * @param doubt the fact, not known, that may put it earlier; null where it is certain
 * @param standsFor the reading by which a review before the placement stands for it; null where
 *     none does
 */
record FirstReview(
    @Nullable LocalDate day, @Nullable MissingFact doubt, @Nullable Reading standsFor) {

  /** The same by the reading of A12 that is used: an earlier review may be enough. */
  static FirstReview forVisitsIn(VisitStretch stretch) {
    KnownPeriod known = stretch.known();
    boolean reviewedBefore =
        known.inquiry.law.readings().use(FirstReviewAfterPlacement.ANY_EARLIER_REVIEW)
            && known.carriedOut.stream().anyMatch(it -> !it.heldOn().isAfter(stretch.from()));
    return reviewedBefore
        ? new FirstReview(stretch.from(), null, FirstReviewAfterPlacement.ANY_EARLIER_REVIEW)
        : in(stretch);
  }

  static FirstReview in(VisitStretch stretch) {
    KnownPeriod known = stretch.known();
    LocalDate from = stretch.from().plusDays(1);
    @Nullable Review review = known.firstHeldFrom(from);
    @Nullable LocalDate day =
        review == null || review.heldOn().isAfter(stretch.lastDay()) ? null : review.heldOn();
    if (!stretch.startKnown()) {
      return new FirstReview(day, MissingFact.START_OF_PLACEMENT, null);
    }
    boolean mayBeEarlier =
        known.mayHideReviewBetween(from, day == null ? stretch.lastDay() : day.minusDays(1));
    return new FirstReview(day, mayBeEarlier ? known.missingReview() : null, null);
  }

  /** Whether it had not been held on a day. */
  boolean isAfter(LocalDate other) {
    return day == null || day.isAfter(other);
  }

  /** Its day as the end of weekly visits, or another end before it was held. */
  @Nullable Ending endingOr(@Nullable Ending other) {
    return day == null ? other : new Ending(Ending.Cause.FIRST_REVIEW, day);
  }
}
