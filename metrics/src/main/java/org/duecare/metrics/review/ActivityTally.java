package org.duecare.metrics.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Doubt;
import org.duecare.core.care.Review;
import org.duecare.core.law.Duty;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.Requirement;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.metrics.measure.ReportingPeriod;

/** What the timetables seen so far say about a period. Not thread-safe. */
final class ActivityTally {

  private final ReportingPeriod period;
  private final List<HeldReview> held = new ArrayList<>();
  private final List<PendingReview> pending = new ArrayList<>();
  private final List<ChildId> lookedAfter = new ArrayList<>();

  ActivityTally(ReportingPeriod period) {
    this.period = period;
  }

  void add(ReviewTimetable timetable) {
    requireLastDay(timetable);
    ChildId child = timetable.child();
    for (Review review : timetable.history().reviews()) {
      if (review.recorded() != Review.Recorded.ADJOURNED && period.contains(review.heldOn())) {
        held.add(new HeldReview(child, Optional.of(review.heldOn())));
      }
    }
    for (Doubt doubt : timetable.history().doubts()) {
      if (doubt.kind() == Doubt.Kind.REVIEW_DAY) {
        held.add(new HeldReview(child, Optional.empty()));
      }
    }
    if (timetable.isLookedAfterAtEndOfDay()) {
      lookedAfter.add(child);
    }
    // What one review would meet is one review to be held, under the limit that binds.
    List<Obligation> toBeHeld = new ArrayList<>(1);
    for (Obligation obligation : timetable.obligations()) {
      if (isToBeHeld(obligation)) {
        toBeHeld.add(obligation);
      }
    }
    Requirement.of(toBeHeld)
        .forEach(review -> pending.add(PendingReview.of(child, review.binding())));
  }

  private void requireLastDay(ReviewTimetable timetable) {
    Objects.requireNonNull(timetable, "timetable");
    if (!timetable.asOf().equals(period.lastDay())) {
      throw new IllegalArgumentException(
          "timetable as of another day than the last of the period: as of "
              + timetable.asOf()
              + "; "
              + period.lastDay()
              + " is needed");
    }
  }

  private static boolean isToBeHeld(Obligation obligation) {
    boolean mayBeToBeHeld =
        obligation.isUnknown() && obligation.ending().isEmpty() && obligation.review().isEmpty();
    return obligation.duty() != Duty.REVIEW_COMPLETION && (obligation.isPending() || mayBeToBeHeld);
  }

  ActivityTally plus(ActivityTally other) {
    held.addAll(other.held);
    pending.addAll(other.pending);
    lookedAfter.addAll(other.lookedAfter);
    return this;
  }

  ReviewActivity activity() {
    return new ReviewActivity(period, held, pending, lookedAfter);
  }
}
