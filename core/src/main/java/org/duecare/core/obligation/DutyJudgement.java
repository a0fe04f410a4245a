package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.Review;
import org.duecare.core.law.Rule;
import org.jspecify.annotations.Nullable;

/** Judges what one rule asks for after one occurrence of its event. */
final class DutyJudgement {

  private final CareHistory history;
  private final LocalDate asOf;
  private final WorkingDayCalendar calendar;
  private final Occurrence occurrence;
  private final Rule rule;

  DutyJudgement(
      CareHistory history,
      LocalDate asOf,
      WorkingDayCalendar calendar,
      Occurrence occurrence,
      Rule rule) {
    this.history = history;
    this.asOf = asOf;
    this.calendar = calendar;
    this.occurrence = occurrence;
    this.rule = rule;
  }

  /**
   * Judges it.
   *
   * @param limitBefore the limit of the same rule after the occurrence before; what was done by
   *     then was done for that one
   */
  Obligation judge(@Nullable LocalDate limitBefore) {
    @Nullable Review review = rule.duty().isReview() ? review() : null;
    @Nullable LocalDate done = review != null ? review.heldOn() : done(limitBefore);
    ObligationDraft draft = draft(review).doneOn(done).ending(occurrence.ending());
    if (rule.limit().isEmpty()) {
      return draft.withoutLimit(rule, occurrence.day()).unknown(MissingFact.NO_LIMIT_FIXED).build();
    }
    DueDate due = DueDate.of(rule, occurrence.day(), calendar).restingOn(occurrence.restsOn());
    KnownPeriod known = occurrence.known();
    KnownPeriod.@Nullable Cut cut = known == null ? null : known.doubtAbout(due.date(), done);
    if (cut != null) {
      return draft.withoutLimit(rule, occurrence.day()).unknown(cut).build();
    }
    draft.due(due);
    Outcome outcome = outcome(due.date(), done);
    @Nullable Condition condition = occurrence.condition();
    if (condition != null && known != null) {
      limitBetween(condition.earliestLimit(), due, draft);
      if (!settles(condition, outcome, done)) {
        return draft.unknown(condition.fact(), known).build();
      }
    }
    return isUndecided(due.date(), done)
        ? undecided(draft).build()
        : draft.outcome(outcome).build();
  }

  private Outcome outcome(LocalDate limit, @Nullable LocalDate done) {
    Outcome outcome = FixedLimit.outcome(limit, done, lastDay(), hasEnded());
    boolean missed = outcome == Outcome.LAPSED && rule.duty().mustPrecedeTheEvent();
    return missed ? Outcome.OUTSTANDING : outcome;
  }

  private ObligationDraft undecided(ObligationDraft draft) {
    KnownPeriod known = occurrence.known();
    return known != null && rule.duty().isReview()
        ? draft.unknown(known.missingReview(), known)
        : draft.unknown(MissingFact.RECORDS_NOT_COMPLETE);
  }

  private void limitBetween(@Nullable LocalDate earliest, DueDate due, ObligationDraft draft) {
    if (earliest != null && earliest.isBefore(due.date())) {
      draft.withoutDue().limitBetween(earliest, due.date());
    }
  }

  /** Whether the outcome is the same, whatever the fact is that is missing. */
  private boolean settles(Condition condition, Outcome outcome, @Nullable LocalDate done) {
    LocalDate earliest = condition.earliestLimit();
    return switch (condition.decides()) {
      case WHETHER_OWED -> outcome == Outcome.ON_TIME || outcome == Outcome.LAPSED;
      case WHETHER_EXCUSED -> outcome != Outcome.LATE && outcome != Outcome.OUTSTANDING;
      case BY_WHEN -> earliest != null && outcome == outcome(earliest, done);
    };
  }

  private ObligationDraft draft(@Nullable Review review) {
    KnownPeriod known = occurrence.known();
    return known == null
        ? new ObligationDraft(asOf, null, null, review)
        : new ObligationDraft(known, review);
  }

  private @Nullable Review review() {
    KnownPeriod known = occurrence.known();
    return known == null ? null : known.firstHeldFrom(occurrence.answersFrom());
  }

  private @Nullable LocalDate done(@Nullable LocalDate limitBefore) {
    LocalDate from = occurrence.answersFrom();
    if (rule.duty().mayBeDoneBeforehand()) {
      LocalDate after = limitBefore == null ? LocalDate.MIN : limitBefore.plusDays(1);
      from = after.isBefore(from) ? after : from;
    }
    CareEventKind kind = rule.duty().doneBy().orElse(null);
    if (kind == null) {
      return null;
    }
    List<LocalDate> days = history.daysOf(kind);
    int first = firstFrom(from, days);
    return first == days.size() || days.get(first).isAfter(lastDay()) ? null : days.get(first);
  }

  /** The index of the first day that is not before another; visits can be very many. */
  static int firstFrom(LocalDate from, List<LocalDate> days) {
    int found = Collections.binarySearch(days, from);
    return found < 0 ? -found - 1 : found;
  }

  /** Whether an event that is not recorded may have answered in time. */
  private boolean isUndecided(LocalDate limit, @Nullable LocalDate done) {
    if (done != null && !done.isAfter(limit)) {
      return false;
    }
    KnownPeriod known = occurrence.known();
    return rule.duty()
        .doneBy()
        .map(kind -> !history.hasCompleteRecordsOf(kind))
        .orElseGet(
            () -> known != null && known.mayHideReviewBetween(occurrence.answersFrom(), limit));
  }

  private LocalDate lastDay() {
    Ending ending = occurrence.ending();
    KnownPeriod known = occurrence.known();
    return ending != null ? ending.day() : known == null ? asOf : known.lastKnownDay();
  }

  private boolean hasEnded() {
    KnownPeriod known = occurrence.known();
    return occurrence.ending() != null || (known != null && known.closed != null);
  }
}
