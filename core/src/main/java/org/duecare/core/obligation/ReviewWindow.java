package org.duecare.core.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of a period of care throughout which the rules of one cycle ask for reviews.
 *
 * @param first the first day on which a review answers them, inclusive
 * @param last the last day that is known on which they do, inclusive
 * @param ending what ended it before care ended; null while nothing has
 * @param reviewsUntil the last day on which a review answers them, inclusive: the last, but after a
 *     short break, when the child is at home, a later one
 * @param returned the day on which the child came back from an adoptive placement that had
 *     interrupted the cycle; null where that did not begin it
 */
record ReviewWindow(
    LocalDate first,
    LocalDate last,
    @Nullable Ending ending,
    LocalDate reviewsUntil,
    @Nullable LocalDate returned) {

  ReviewWindow(LocalDate first, LocalDate last, @Nullable Ending ending) {
    this(first, last, ending, last, null);
  }

  ReviewWindow withReviewsUntil(LocalDate day) {
    return new ReviewWindow(first, last, ending, day, returned);
  }

  ReviewWindow afterReturnOn(LocalDate day) {
    return new ReviewWindow(first, last, ending, reviewsUntil, day);
  }

  boolean isEmpty() {
    return last.isBefore(first);
  }

  boolean includes(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(reviewsUntil);
  }
}
