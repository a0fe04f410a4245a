package org.duecare.core.obligation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.duecare.core.care.EarlyReviewEvent;
import org.duecare.core.care.Review;

/**
 * Which review is the one that something called for, where by a reading of A4 only scheduled ones
 * count. It was held before the ordinary limit and is the first since the event; and it was held by
 * the day named for it, or nearer to the event than to the ordinary limit. A later one in time is
 * the ordinary one.
 */
final class CalledForReview {

  private CalledForReview() {}

  static boolean is(Review review, LocalDate ordinaryLimit, KnownPeriod known) {
    LocalDate held = review.heldOn();
    if (!held.isBefore(ordinaryLimit)) {
      return false;
    }
    long daysBeforeLimit = ChronoUnit.DAYS.between(held, ordinaryLimit);
    for (EarlyReviewEvent event : known.earlyReviewEvents) {
      boolean byTheDayNamed = event.lastDay().filter(day -> !held.isAfter(day)).isPresent();
      boolean nearer = ChronoUnit.DAYS.between(event.day(), held) < daysBeforeLimit;
      if ((byTheDayNamed || nearer) && review.equals(known.firstHeldFrom(event.day()))) {
        return true;
      }
    }
    return false;
  }
}
