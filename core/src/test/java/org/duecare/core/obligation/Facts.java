package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.List;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Doubt;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.care.Review;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one period of care, and what is known to be missing.
 *
 * @param earliestStart the child became looked after on this day or later
 * @param latestStart and on this day or earlier; the same day where the start is known
 * @param end the last day; null if care has not ended
 * @param reviews the reviews that are given, in order
 * @param reviewsKnownFrom reviews before this day may be missing; null where none is
 * @param undatedReviews how many more reviews were held, nobody knows when
 * @param asOf the day on which the question is asked
 */
record Facts(
    LocalDate earliestStart,
    LocalDate latestStart,
    @Nullable LocalDate end,
    List<Review> reviews,
    @Nullable LocalDate reviewsKnownFrom,
    int undatedReviews,
    LocalDate asOf) {

  boolean startKnown() {
    return earliestStart.equals(latestStart);
  }

  /** The last day of the period if it had ended by the day of the question. */
  @Nullable LocalDate closed() {
    return end != null && !end.isAfter(asOf) ? end : null;
  }

  LocalDate lastKnownDay() {
    return closed() == null ? asOf : closed();
  }

  /** The reviews as they were known on the day of the question. */
  List<Review> reviewsKnownByThen() {
    return reviews.stream().flatMap(review -> review.knownOn(asOf).stream()).toList();
  }

  /** What the library says about the facts. */
  List<Obligation> obligations() {
    return CarePlanning.england().reviews(history(), asOf).obligations();
  }

  /**
   * The same facts as the library takes them; the day of birth bounds a start that is not known.
   */
  CareHistory history() {
    CareHistory.Builder builder = CareHistory.builder(ChildId.of("synthetic"));
    PeriodOfCare period =
        startKnown()
            ? PeriodOfCare.startingOn(latestStart)
            : PeriodOfCare.begunBefore(latestStart.plusDays(1));
    if (!startKnown()) {
      builder.dateOfBirth(earliestStart);
    }
    if (reviewsKnownFrom != null) {
      builder.reviewsKnownFrom(reviewsKnownFrom);
    }
    for (int i = 0; i < undatedReviews; i++) {
      builder.doubt(Doubt.aboutTheDayOfAReview("a review has no day"));
    }
    reviews.forEach(builder::review);
    return builder.period(end == null ? period : period.endingOn(end, ReasonCeased.OTHER)).build();
  }
}
