package org.duecare.metrics.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.duecare.core.care.CareAtEndOfDay;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Doubt;
import org.duecare.core.care.Review;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Rule;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.obligation.MissingFact;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.Outcome;
import org.duecare.core.obligation.Requirement;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.metrics.evidence.SharedOptionals;
import org.duecare.metrics.measure.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/** What the timetables seen so far say about a period. Not thread-safe. */
final class ActivityTally {

  private final ReportingPeriod period;
  private final SharedOptionals<LocalDate> days = new SharedOptionals<>();
  private final SharedOptionals<String> rules = new SharedOptionals<>();
  private final List<HeldReview> held = new ArrayList<>();
  private final List<PendingReview> pending = new ArrayList<>();
  private final Map<CareAtEndOfDay, List<ChildId>> children = new EnumMap<>(CareAtEndOfDay.class);

  ActivityTally(ReportingPeriod period) {
    this.period = period;
    for (CareAtEndOfDay care : CareAtEndOfDay.values()) {
      children.put(care, new ArrayList<>());
    }
  }

  void add(ReviewTimetable timetable) {
    requireLastDay(timetable);
    ChildId child = timetable.child();
    for (Review review : timetable.history().reviews()) {
      if (!review.isAdjourned() && period.contains(review.heldOn())) {
        held.add(new HeldReview(child, days.of(review.heldOn())));
      }
    }
    for (Doubt doubt : timetable.history().doubts()) {
      if (doubt.kind() == Doubt.Kind.REVIEW_DAY) {
        held.add(new HeldReview(child, Optional.empty()));
      }
    }
    CareAtEndOfDay care = CareAtEndOfDay.of(timetable.history(), timetable.asOf());
    Objects.requireNonNull(children.get(care), "care").add(child);
    @Nullable Obligation overdue = null;
    List<Obligation> toBeHeld = new ArrayList<>(1);
    for (Obligation obligation : timetable.obligations()) {
      if (isToBeHeld(obligation) && !timetable.lapsesAtMajority(obligation)) {
        toBeHeld.add(obligation);
        overdue = obligation.isOverdue() ? earlier(obligation, overdue) : overdue;
      }
    }
    addPending(child, overdue, toBeHeld, care == CareAtEndOfDay.IN_DOUBT);
  }

  /**
   * What one review would meet is one review to be held, under the limit that binds. One is overdue
   * at most, or may be, for it would meet all that is, and all that may be.
   */
  private void addPending(
      ChildId child, @Nullable Obligation overdue, List<Obligation> toBeHeld, boolean inDoubt) {
    if (overdue != null) {
      // Of a child who may not be looked after any more, it is not known.
      addPending(child, overdue, inDoubt ? Outcome.UNKNOWN : overdue.outcome());
    }
    if (toBeHeld.size() == 1) {
      if (overdue == null) {
        addPending(child, toBeHeld.get(0));
      }
      return;
    }
    boolean decided = overdue != null;
    for (Requirement review : Requirement.of(toBeHeld)) {
      @Nullable Obligation late = firstThatMayBeOverdue(review);
      if (late == null) {
        addPending(child, review.binding());
      } else if (!decided) {
        addPending(child, late);
        decided = true;
      }
    }
  }

  private void addPending(ChildId child, Obligation obligation) {
    addPending(child, obligation, obligation.outcome());
  }

  private void addPending(ChildId child, Obligation obligation, Outcome outcome) {
    @Nullable DueDate due = obligation.due().orElse(null);
    @Nullable Rule rule = obligation.rule().orElse(null);
    pending.add(
        new PendingReview(
            child,
            rules.of(rule == null ? null : rule.id()),
            days.of(due == null ? null : due.date()),
            outcome));
  }

  private static @Nullable Obligation firstThatMayBeOverdue(Requirement review) {
    for (Obligation obligation : review.obligations()) {
      if (obligation.isOverdue() || obligation.isUnknown()) {
        return obligation;
      }
    }
    return null;
  }

  private static Obligation earlier(Obligation one, @Nullable Obligation other) {
    return other == null || lastLimit(one).isBefore(lastLimit(other)) ? one : other;
  }

  private static LocalDate lastLimit(Obligation overdue) {
    return overdue.limitBetween().orElseThrow().last();
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

  /** A first review presumed held is not: it is not known to have been late, but it was held. */
  private static boolean isToBeHeld(Obligation obligation) {
    boolean mayBeToBeHeld =
        obligation.isUnknown()
            && obligation.ending().isEmpty()
            && obligation.review().isEmpty()
            && obligation.missingFact().orElseThrow() != MissingFact.FIRST_REVIEW_PRESUMED;
    return obligation.duty() != Duty.REVIEW_COMPLETION && (obligation.isPending() || mayBeToBeHeld);
  }

  ActivityTally plus(ActivityTally other) {
    held.addAll(other.held);
    pending.addAll(other.pending);
    other.children.forEach(
        (care, list) -> Objects.requireNonNull(children.get(care), "care").addAll(list));
    return this;
  }

  ReviewActivity activity() {
    List<ChildId> inCare = new ArrayList<>();
    children.forEach(
        (care, list) -> {
          if (care.isInCare()) {
            inCare.addAll(list);
          }
        });
    List<ChildId> inDoubt =
        Objects.requireNonNull(children.get(CareAtEndOfDay.IN_DOUBT), "in doubt");
    return new ReviewActivity(period, held, pending, inCare, inDoubt);
  }
}
