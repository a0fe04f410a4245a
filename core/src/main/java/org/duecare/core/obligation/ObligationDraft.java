package org.duecare.core.obligation;

import java.time.LocalDate;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Review;
import org.duecare.core.care.TwentyFourHours;
import org.duecare.core.law.Citation;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Relaxation;
import org.duecare.core.law.Rule;
import org.jspecify.annotations.Nullable;

/** Collects the parts of an obligation. */
final class ObligationDraft {
  final Grounds grounds;
  final LocalDate asOf;
  final @Nullable PeriodOfCare period;
  final @Nullable LocalDate closed;
  final @Nullable Review review;
  private final boolean mayNotBeLookedAfter;
  int sequence = Obligation.SEQUENCE_UNKNOWN;
  @Nullable Rule rule;
  @Nullable LocalDate trigger;
  @Nullable DueDate due;
  @Nullable LocalDate earliestLimit;
  @Nullable LocalDate latestLimit;
  Duty duty = Duty.REVIEW;
  @Nullable LocalDate doneOn;
  @Nullable Ending ending;
  boolean owedToTheEnd;
  boolean outlastsCare;
  TriggerBasis triggerBasis = TriggerBasis.HAPPENED;
  @Nullable LocalDate ofReview;
  @Nullable ReviewStep step;
  @Nullable Relaxation relaxation;
  Outcome outcome = Outcome.UNKNOWN;
  @Nullable MissingFact missingFact;
  @Nullable String reason;
  @Nullable Obligation previous;
  @Nullable DueDate completionLimit;
  @Nullable LocalDate presumedBefore;
  @Nullable Citation withdrawalNotTested;

  ObligationDraft(KnownPeriod known, @Nullable Review review) {
    this(
        known.inquiry,
        known.inquiry.asOf,
        known.period,
        known.closed,
        review,
        known.lasted == TwentyFourHours.NOT_KNOWN);
  }

  ObligationDraft(
      Inquiry inquiry,
      @Nullable PeriodOfCare period,
      @Nullable LocalDate closed,
      @Nullable Review review) {
    this(inquiry, inquiry.asOf, period, closed, review, /* mayNotBeLookedAfter= */ false);
  }

  /** One that was stored. */
  ObligationDraft(
      RecordedGrounds recorded,
      LocalDate asOf,
      @Nullable PeriodOfCare period,
      @Nullable LocalDate closed,
      @Nullable Review review) {
    this(recorded, asOf, period, closed, review, /* mayNotBeLookedAfter= */ false);
  }

  private ObligationDraft(
      Grounds grounds,
      LocalDate asOf,
      @Nullable PeriodOfCare period,
      @Nullable LocalDate closed,
      @Nullable Review review,
      boolean mayNotBeLookedAfter) {
    this.grounds = grounds;
    this.asOf = asOf;
    this.period = period;
    this.closed = closed;
    this.review = review;
    this.mayNotBeLookedAfter = mayNotBeLookedAfter;
    doneOn = review == null ? null : review.heldOn();
  }

  ObligationDraft sequence(int number) {
    sequence = number;
    return this;
  }

  ObligationDraft limits(PossibleLimits limits) {
    rule(limits.rule());
    trigger = limits.trigger();
    due = limits.due();
    return limits.underEarlierLaw() ? this : limitBetween(limits.earliest(), limits.latest());
  }

  ObligationDraft limitBetween(LocalDate first, LocalDate last) {
    earliestLimit = first;
    latestLimit = last;
    return this;
  }

  /** Sets the rule; null where the facts leave it open. */
  ObligationDraft rule(@Nullable Rule decided) {
    rule = decided;
    duty = decided == null ? Duty.REVIEW : decided.duty();
    return this;
  }

  ObligationDraft due(DueDate dueDate) {
    rule(dueDate.rule());
    trigger = dueDate.trigger();
    due = dueDate;
    return limitBetween(dueDate.date(), dueDate.date());
  }

  /** Leaves open from which day the rule counts, and so the due date. */
  ObligationDraft withoutDue() {
    due = null;
    trigger = null;
    return this;
  }

  ObligationDraft withoutLimit(Rule unlimited, LocalDate event) {
    rule(unlimited);
    trigger = event;
    return this;
  }

  ObligationDraft onUnknownDay(Rule counting) {
    rule(counting);
    return this;
  }

  ObligationDraft previous(@Nullable Obligation obligation) {
    previous = obligation;
    return this;
  }

  /** Sets by when an adjourned review had to be completed, counted from its first meeting. */
  ObligationDraft completionLimit(@Nullable DueDate limit) {
    completionLimit = limit;
    return this;
  }

  /** Sets before which day the first review is presumed held, where that was used. */
  ObligationDraft presumedBefore(@Nullable LocalDate day) {
    presumedBefore = day;
    return this;
  }

  /** Sets on which day it was done; for a review the day it was held. */
  ObligationDraft doneOn(@Nullable LocalDate day) {
    doneOn = day;
    return this;
  }

  /** Sets what ended the time in which it could be done, where that is not the end of care. */
  ObligationDraft ending(@Nullable Ending end) {
    ending = end;
    return this;
  }

  /** Says whether it is missed, and not spared, if its time ends before it is done. */
  ObligationDraft owedToTheEnd(boolean missed) {
    owedToTheEnd = missed;
    return this;
  }

  /** Says that the end of care does not end the time in which it can be done. */
  ObligationDraft outlastsCare() {
    outlastsCare = true;
    return this;
  }

  /** Sets what the day of the event is taken from, where it has not happened. */
  ObligationDraft triggerBasis(TriggerBasis basis) {
    triggerBasis = basis;
    return this;
  }

  /** Sets of which review the event is, by the day it was held; null where it is of none. */
  ObligationDraft ofReview(@Nullable LocalDate heldOn) {
    ofReview = heldOn;
    return this;
  }

  /** Sets to which step of the chain of reviews of its period it belongs. */
  ObligationDraft step(ReviewStep place) {
    step = place;
    return this;
  }

  /** Sets under which relaxation the limit may not have bound. */
  ObligationDraft relaxed(Relaxation it) {
    relaxation = it;
    return this;
  }

  /** Sets which provision, if any, may have called for a review before accommodation ended. */
  ObligationDraft withdrawalNotTested(@Nullable Citation provision) {
    withdrawalNotTested = provision;
    return this;
  }

  /** Sets the outcome; what a child who may not have been looked after was not owed is no miss. */
  ObligationDraft outcome(Outcome decided) {
    boolean missed = decided == Outcome.LATE || decided == Outcome.OUTSTANDING;
    if (missed && mayNotBeLookedAfter) {
      return unknown(MissingFact.LENGTH_OF_ACCOMMODATION);
    }
    outcome = decided;
    return this;
  }

  ObligationDraft unknown(MissingFact fact) {
    outcome = Outcome.UNKNOWN;
    missingFact = fact;
    return this;
  }

  /** Sets which fact is missing, with the reason of the doubt where a review has no day. */
  ObligationDraft unknown(MissingFact fact, KnownPeriod known) {
    return unknown(fact).reason(fact == MissingFact.DOUBTFUL_FACTS ? known.undatedReview : null);
  }

  ObligationDraft unknown(KnownPeriod.Cut cut) {
    return unknown(cut.fact()).reason(cut.reason());
  }

  ObligationDraft reason(@Nullable String sentence) {
    reason = sentence;
    return this;
  }

  Obligation build() {
    Obligation obligation = new Obligation(this);
    if (obligation.daysLate().orElse(0) < 0) {
      throw new AssertionError(outcome + " before its limit " + due);
    }
    return obligation;
  }
}
