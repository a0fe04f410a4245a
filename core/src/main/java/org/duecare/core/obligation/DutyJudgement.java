package org.duecare.core.obligation;

import java.time.LocalDate;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.Doubt;
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
    @Nullable Doubt everything = ReviewObligations.doubtAboutEverything(history);
    if (everything != null) {
      return draft
          .withoutLimit(rule, occurrence.day())
          .unknown(MissingFact.DOUBTFUL_FACTS)
          .reason(everything.reason())
          .build();
    }
    KnownPeriod.@Nullable Cut open = occurrence.open();
    if (open != null && open.day().isBefore(occurrence.day())) {
      return onUnknownDay(draft, open, done).build();
    }
    if (rule.limit().isEmpty()) {
      return draft.withoutLimit(rule, occurrence.day()).unknown(MissingFact.NO_LIMIT_FIXED).build();
    }
    DueDate due = DueDate.of(rule, occurrence.day(), calendar);
    KnownPeriod known = occurrence.known();
    KnownPeriod.@Nullable Cut cut = known == null ? null : known.doubtAbout(due.date(), done);
    if (cut != null) {
      return draft.withoutLimit(rule, occurrence.day()).unknown(cut).build();
    }
    draft.due(due);
    if (isUndecided(due.date(), done)) {
      return draft.unknown(MissingFact.RECORDS_NOT_COMPLETE).build();
    }
    Outcome outcome = FixedLimit.outcome(due.date(), done, lastDay(), hasEnded());
    return open == null || isSettled(open, outcome)
        ? draft.outcome(outcome).build()
        : draft.unknown(open).build();
  }

  /** Whether it makes no difference that it may not have been called for until the end. */
  private static boolean isSettled(KnownPeriod.Cut open, Outcome outcome) {
    return switch (outcome) {
      case ON_TIME, LATE, LAPSED -> open.fact() == MissingFact.WHETHER_CALLED_FOR;
      case OUTSTANDING, NOT_YET_DUE, UNKNOWN -> false;
    };
  }

  /** The limit lies between two days, or, if the event need not have happened, nowhere. */
  private ObligationDraft onUnknownDay(
      ObligationDraft draft, KnownPeriod.Cut open, @Nullable LocalDate done) {
    draft.onUnknownDay(rule);
    KnownPeriod known = occurrence.known();
    boolean mayNotHaveHappened = occurrence.day().equals(LocalDate.MAX);
    if (mayNotHaveHappened || known == null || !known.includes(open.day())) {
      return draft.unknown(open);
    }
    LocalDate first = DueDate.of(rule, open.day(), calendar).date();
    LocalDate last = DueDate.of(rule, occurrence.day(), calendar).date();
    Outcome outcome = FixedLimit.outcome(first, done, lastDay(), hasEnded());
    boolean decided =
        outcome == FixedLimit.outcome(last, done, lastDay(), hasEnded())
            && known.doubtAbout(last, done) == null
            && !isUndecided(first, done);
    draft.limitBetween(first, last);
    return decided ? draft.outcome(outcome) : draft.unknown(open);
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
    for (LocalDate day : history.daysOf(kind)) {
      if (day.isAfter(lastDay())) {
        return null;
      }
      if (!day.isBefore(from)) {
        return day;
      }
    }
    return null;
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
