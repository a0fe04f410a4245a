package org.duecare.metrics.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.Doubt;
import org.duecare.core.care.Participation;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Review;
import org.duecare.metrics.evidence.SharedOptionals;
import org.duecare.metrics.measure.ReportingPeriod;
import org.duecare.metrics.participation.ReviewsOfChild.Given;
import org.jspecify.annotations.Nullable;

/** What the histories seen so far say about a period. Not thread-safe. */
final class ParticipationTally {

  private final ReportingPeriod period;
  private final AgeCut cut;
  private final List<ReviewsOfChild> children = new ArrayList<>();
  private final SharedOptionals<LocalDate> days = new SharedOptionals<>();
  private final SharedOptionals<Participation> codes = new SharedOptionals<>();

  ParticipationTally(ReportingPeriod period, AgeCut cut) {
    this.period = period;
    this.cut = cut;
  }

  void add(CareHistory history) {
    List<ParticipationEvidence> reviews = new ArrayList<>(2);
    for (Review review : history.reviews()) {
      if (!review.isAdjourned() && period.contains(review.heldOn())) {
        reviews.add(
            new ParticipationEvidence(
                history.child(),
                days.of(review.heldOn()),
                codes.of(review.participation()),
                cut.of(history, review)));
      }
    }
    boolean mayBeAsked = cut.mayAsk(history, period.lastDay());
    if (mayBeAsked) {
      addReviewsOfUnknownDays(history, reviews);
    }
    boolean mayLackReviews = mayBeAsked && mayLackReviews(history);
    if (mayLackReviews || !reviews.isEmpty()) {
      children.add(
          new ReviewsOfChild(
              history.child(),
              List.copyOf(reviews),
              mayLackReviews ? Given.MAYBE_NOT_ALL : Given.ALL));
    }
  }

  /** One that may have been held in the period is left out, not passed over. */
  private static void addReviewsOfUnknownDays(
      CareHistory history, List<ParticipationEvidence> reviews) {
    for (Doubt doubt : history.doubts()) {
      if (doubt.kind() == Doubt.Kind.REVIEW_DAY) {
        reviews.add(
            new ParticipationEvidence(
                history.child(), Optional.empty(), Optional.empty(), Asked.NOT_KNOWN));
      }
    }
  }

  private boolean mayLackReviews(CareHistory history) {
    if (history.firstDoubtAbout(Doubt.Kind.REVIEW_DAY).isPresent()) {
      return true;
    }
    @Nullable LocalDate given = history.reviewsKnownFrom().orElse(null);
    return given != null
        && given.isAfter(period.firstDay())
        && history.periods().stream().anyMatch(care -> hasDaysBefore(given, history, care));
  }

  /** Whether a day of the reporting period, before all reviews are given, was one of care. */
  private boolean hasDaysBefore(LocalDate given, CareHistory history, PeriodOfCare care) {
    return care.knownFrom().isBefore(given)
        && !care.knownFrom().isAfter(period.lastDay())
        && history.lastDayOf(care).filter(last -> last.isBefore(period.firstDay())).isEmpty();
  }

  ParticipationTally plus(ParticipationTally other) {
    children.addAll(other.children);
    return this;
  }

  ReviewParticipation participation() {
    return new ReviewParticipation(period, cut, children);
  }
}
