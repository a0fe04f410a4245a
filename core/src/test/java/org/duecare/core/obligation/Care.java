package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.List;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.care.Review;
import org.jspecify.annotations.Nullable;

/**
 * All that really happened in one period of care, nothing hidden.
 *
 * @param start the day on which the child became looked after
 * @param end the last day; null if care never ended
 * @param reviews the reviews in order, none overlapping another
 */
record Care(LocalDate start, @Nullable LocalDate end, List<Meetings> reviews) {

  Care {
    reviews = List.copyOf(reviews);
  }

  /** The period of care as the library takes it. */
  PeriodOfCare period() {
    PeriodOfCare open = PeriodOfCare.startingOn(start);
    return end == null ? open : open.endingOn(end, ReasonCeased.OTHER);
  }

  /** Its reviews as the library takes them. */
  List<Review> recordedReviews() {
    return reviews.stream().map(Meetings::recorded).toList();
  }

  /** A history of this one period, to which more can be added. */
  CareHistory.Builder history() {
    CareHistory.Builder history = CareHistory.builder(ChildId.of("C-1042")).period(period());
    recordedReviews().forEach(history::review);
    return history;
  }

  /** The last day on which anything of this care is known as of a day. */
  LocalDate lastKnownDay(LocalDate asOf) {
    return hasEndedBy(asOf) ? end : asOf;
  }

  /** The same so many days later. */
  Care shiftedBy(long days) {
    return new Care(
        start.plusDays(days),
        end == null ? null : end.plusDays(days),
        reviews.stream()
            .map(it -> new Meetings(it.opened().plusDays(days), it.completed().plusDays(days)))
            .toList());
  }

  boolean hasEndedBy(LocalDate asOf) {
    return end != null && !end.isAfter(asOf);
  }
}
