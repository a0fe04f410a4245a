package org.duecare.core.obligation;

import static org.duecare.core.obligation.Ending.Cause.CARE;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.duecare.calendar.Certainty;
import org.duecare.calendar.DateSpan;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Review;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Citation;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Relaxation;
import org.duecare.core.law.Rule;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.reading.AdoptionAndCareReviews;
import org.duecare.core.law.reading.Readings;
import org.jspecify.annotations.Nullable;

/**
 * Something that had or has to be done for a child by a day, and what became of it as of a day.
 * What the facts do not decide is empty, and the outcome is UNKNOWN unless every history that fits
 * the facts gives the same one.
 *
 * <p>Immutable and thread-safe.
 */
public final class Obligation {

  static final int SEQUENCE_UNKNOWN = 0;

  private final Grounds grounds;
  private final LocalDate asOf;
  private final @Nullable PeriodOfCare period;
  private final @Nullable LocalDate closed;
  private final int sequence;
  private final Duty duty;
  private final @Nullable Rule rule;
  private final @Nullable LocalDate trigger;
  private final @Nullable DueDate due;
  private final @Nullable LocalDate earliestLimit;
  private final @Nullable LocalDate latestLimit;
  private final @Nullable Review review;
  private final @Nullable LocalDate doneOn;
  private final @Nullable Ending ending;
  private final boolean owedToTheEnd;
  private final TriggerBasis triggerBasis;
  private final @Nullable LocalDate ofReview;
  private final @Nullable ReviewStep step;
  private final @Nullable Relaxation relaxation;
  private final Outcome outcome;
  private final @Nullable MissingFact missingFact;
  private final @Nullable String reason;
  private final @Nullable Obligation previous;
  private final @Nullable DueDate completionLimit;
  private final @Nullable LocalDate presumedBefore;
  private final @Nullable Citation withdrawalNotTested;

  Obligation(ObligationDraft draft) {
    grounds = draft.grounds;
    asOf = draft.asOf;
    period = draft.period;
    closed = draft.closed;
    sequence = draft.sequence;
    duty = draft.duty;
    rule = draft.rule;
    trigger = draft.trigger;
    due = draft.due;
    earliestLimit = draft.earliestLimit;
    latestLimit = draft.latestLimit;
    review = draft.review;
    doneOn = draft.doneOn;
    ending =
        draft.ending == null && closed != null && !draft.outlastsCare
            ? new Ending(CARE, closed)
            : draft.ending;
    owedToTheEnd = draft.owedToTheEnd;
    triggerBasis = draft.triggerBasis;
    ofReview = draft.ofReview;
    step = draft.step;
    relaxation = draft.relaxation;
    outcome = draft.outcome;
    missingFact = draft.missingFact;
    reason = draft.reason;
    previous = draft.previous;
    completionLimit = draft.completionLimit;
    presumedBefore = draft.presumedBefore;
    withdrawalNotTested = draft.withdrawalNotTested;
  }

  /**
   * The day as of which the outcome holds.
   *
   * @return the day; what happened on it is known, what happened later is not
   */
  public LocalDate asOf() {
    return asOf;
  }

  /**
   * The period of care to which the obligation belongs.
   *
   * @return the period; empty where the child's periods cannot be told
   */
  public Optional<PeriodOfCare> period() {
    return Optional.ofNullable(period);
  }

  /**
   * The last day of the period of care, if it had ended on the as-of day.
   *
   * @return the last day, inclusive; empty while the period is open
   */
  public Optional<LocalDate> periodEnd() {
    return Optional.ofNullable(closed);
  }

  /**
   * What ended the time in which the duty could be done.
   *
   * @return the end of care, or what ended before it; empty while it can still be done
   */
  public Optional<Ending> ending() {
    return Optional.ofNullable(ending);
  }

  /**
   * Whether the end of the time in which it could be done spares nothing: what must come before an
   * end, as a review before accommodation is withdrawn, or what has to follow one review before the
   * next, is missed if it is not done by then, though its limit is that day or later.
   *
   * @return false for what has lapsed, if it is not done, when its time ends on its limit or before
   */
  public boolean isOwedToTheEnd() {
    return owedToTheEnd;
  }

  /**
   * Which review of its period this is.
   *
   * @return 1 for the first; empty where that is not known, and for early and adjourned reviews
   */
  public OptionalInt sequence() {
    return sequence == SEQUENCE_UNKNOWN ? OptionalInt.empty() : OptionalInt.of(sequence);
  }

  /**
   * What has to be done.
   *
   * @return the duty; {@link Duty#REVIEW} where the facts leave open which review it is
   */
  public Duty duty() {
    return duty;
  }

  /**
   * The rule that obliges.
   *
   * @return the rule; empty where the facts leave open which of several it is
   */
  public Optional<Rule> rule() {
    return Optional.ofNullable(rule);
  }

  /**
   * The day of the event from which the rule counts.
   *
   * @return the day; empty where it is not known
   */
  public Optional<LocalDate> trigger() {
    return Optional.ofNullable(trigger);
  }

  /**
   * What the day of the event is taken from.
   *
   * @return HAPPENED, unless the rule counts from an event that is still to come, as back from a
   *     review that is planned
   */
  public TriggerBasis triggerBasis() {
    return triggerBasis;
  }

  /**
   * The review of which the event is: what has to follow a review, or to come around it, is asked
   * of each review for itself.
   *
   * @return the day by which the history lists the review; empty where the event is of none
   */
  public Optional<LocalDate> ofReviewHeldOn() {
    return Optional.ofNullable(ofReview);
  }

  /**
   * The obligation that was met by the review from which this one counts.
   *
   * @return the obligation on the review before; empty where there is none or this one is not on an
   *     ordinary review
   */
  public Optional<Obligation> previous() {
    return Optional.ofNullable(previous);
  }

  /**
   * The last day on which the obligation is met.
   *
   * @return the due date; empty where it is not known or the rule fixes none
   */
  public Optional<DueDate> due() {
    return Optional.ofNullable(due);
  }

  /**
   * The days between which the limit lies in the histories that fit the facts.
   *
   * @return the first and the last possible day, both inclusive, the same day where the due date is
   *     known; from {@link LocalDate#MIN} where nothing bounds it; empty where the rules give no
   *     answer
   */
  public Optional<DateSpan> limitBetween() {
    return earliestLimit == null || latestLimit == null
        ? Optional.empty()
        : Optional.of(DateSpan.closed(earliestLimit, latestLimit));
  }

  /**
   * The review that met the obligation.
   *
   * @return the review; empty if none did
   */
  public Optional<Review> review() {
    return Optional.ofNullable(review);
  }

  /**
   * The day on which the obligation was met.
   *
   * @return the day on which the review was held or the duty otherwise done; empty if it was not
   */
  public Optional<LocalDate> doneOn() {
    return Optional.ofNullable(doneOn);
  }

  /**
   * What became of the obligation.
   *
   * @return the outcome as of the day
   */
  public Outcome outcome() {
    return outcome;
  }

  /**
   * By how many calendar days the limit was missed: to the day it was done, otherwise to the end of
   * the time in which it could be done, of care or to the as-of day, whichever is earliest.
   *
   * @return the calendar days past the limit; empty unless LATE or OUTSTANDING by a known limit,
   *     and where the day on which a late review was completed is not known
   */
  public OptionalInt daysLate() {
    return outcome == Outcome.LATE || outcome == Outcome.OUTSTANDING
        ? daysPastLimit()
        : OptionalInt.empty();
  }

  /**
   * By how many calendar days a limit was exceeded that bound only where reasonably practicable: a
   * comparison, for whether it was practicable is not known.
   *
   * @return the calendar days past the limit; empty unless such a limit, being known, was exceeded
   */
  public OptionalInt daysPastRelaxedLimit() {
    return relaxation == null ? OptionalInt.empty() : daysPastLimit();
  }

  private OptionalInt daysPastLimit() {
    if (due == null || (review != null && review.completed().isEmpty())) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(
        Math.toIntExact(ChronoUnit.DAYS.between(due.date(), doneOn == null ? lastDay() : doneOn)));
  }

  /** The last day on which it could be done. */
  private LocalDate lastDay() {
    return ending != null ? ending.day() : asOf;
  }

  /**
   * Whether the limit was missed but the review was opened on or before it and completed within the
   * time that an adjournment allows (ambiguity A5): an arguable pass, never ON_TIME.
   *
   * @return true for a late review of which both meetings are known and were so timed
   */
  public boolean openedInTimeAndCompletedAfterAdjournment() {
    return grounds.openedInTime(this);
  }

  /** The same, worked out from the days. */
  boolean isOpenedInTime() {
    return outcome == Outcome.LATE
        && due != null
        && review != null
        && review.opened().filter(opened -> !opened.isAfter(due.date())).isPresent()
        && completionLimit != null
        && !review.heldOn().isAfter(completionLimit.date());
  }

  /**
   * Which fact is missing.
   *
   * @return the fact; empty unless UNKNOWN
   */
  public Optional<MissingFact> missingFact() {
    return Optional.ofNullable(missingFact);
  }

  /**
   * Whether it is UNKNOWN, and of no other outcome.
   *
   * @return true if the facts do not decide
   */
  public boolean isUnknown() {
    return outcome == Outcome.UNKNOWN;
  }

  /**
   * Whether the limit passed, nothing was done, and it can still be done.
   *
   * @return true if OUTSTANDING and neither the end of care nor anything else has ended its time
   */
  public boolean isOverdue() {
    return outcome == Outcome.OUTSTANDING && ending == null;
  }

  /**
   * Whether it can still be met: nothing has ended its time and it is not met yet. Some duties go
   * on when care has ended, as that to record the last review.
   *
   * @return true if NOT_YET_DUE, or OUTSTANDING and not ended by the as-of day
   */
  public boolean isPending() {
    return outcome == Outcome.NOT_YET_DUE || isOverdue();
  }

  /**
   * Whether a bank holiday that is not yet proclaimed could still move the due date.
   *
   * @return the certainty; empty where no due date is known
   */
  public Optional<Certainty> certainty() {
    return due().map(DueDate::certainty);
  }

  /**
   * Why the date and the outcome are what they are.
   *
   * @return the explanation
   */
  public Explanation explanation() {
    return grounds.explain(this);
  }

  /**
   * Where in the reviews of its period it stands.
   *
   * @return the place; empty unless it is on an ordinary review
   */
  public Optional<ReviewStep> step() {
    return Optional.ofNullable(step);
  }

  /**
   * In which time the limit bound only where reasonably practicable, if it was missed in it.
   *
   * @return the relaxation; empty where none left the outcome open
   */
  public Optional<Relaxation> relaxation() {
    return Optional.ofNullable(relaxation);
  }

  /**
   * By which readings of the law it was worked out.
   *
   * @return the answers used to the questions that the law leaves open
   */
  public Readings readings() {
    return grounds.readings();
  }

  /** What has to be done: equal for all obligations that ask for the same, whatever their rule. */
  Object whatIsAsked() {
    return whatIsAsked(readings().inUse(AdoptionAndCareReviews.EARLIER_BINDS));
  }

  /** The same by a reading of A19. */
  Object whatIsAsked(AdoptionAndCareReviews reading) {
    if (step != null) {
      boolean eachForItself = reading == AdoptionAndCareReviews.SEPARATE;
      return new Asked(
          periodKnownFrom(),
          Duty.REVIEW,
          eachForItself ? step.cycle() : step.askedTogether(),
          step.until(),
          null,
          step.reviewsBefore());
    }
    return rule == null || trigger == null
        ? new AskedAlone(this)
        : new Asked(periodKnownFrom(), duty, rule.trigger(), trigger, ofReview, null);
  }

  /** Whether it is a review of a course, of which A19 says what is asked together. */
  boolean isReviewOfCourse() {
    return step != null;
  }

  /** Of one child no two periods of care are known from the same day. */
  private record Asked(
      @Nullable LocalDate periodKnownFrom,
      Duty duty,
      @Nullable Trigger event,
      @Nullable LocalDate day,
      @Nullable LocalDate ofReview,
      @Nullable Integer reviewsBefore) {}

  /** What an obligation asks that is like no other, not even one that is equal to it. */
  private record AskedAlone(Obligation obligation) {

    @Override
    @SuppressWarnings("ReferenceEquality") // of two that are equal each is asked for itself
    public boolean equals(@Nullable Object other) {
      return other instanceof AskedAlone that && obligation == that.obligation;
    }

    @Override
    public int hashCode() {
      return obligation.hashCode();
    }
  }

  /** What it rests on. */
  Grounds grounds() {
    return grounds;
  }

  /** Whether another asks, in the same period, for the same kind of thing. */
  boolean asksForTheKindOf(Obligation other) {
    return Objects.equals(periodKnownFrom(), other.periodKnownFrom())
        && Objects.equals(cycle(), other.cycle())
        && layer() == other.layer()
        && (step != null || duty == other.duty);
  }

  boolean isByTheRuleAndEventOf(Obligation other) {
    return ruleId().equals(other.ruleId()) && isByTheEventOf(other);
  }

  boolean isByTheEventOf(Obligation other) {
    return trigger != null && trigger.equals(other.trigger);
  }

  /** Whether another is this obligation, judged once more. */
  boolean isSameAs(Obligation other) {
    return Objects.equals(step, other.step)
        && Objects.equals(rule, other.rule)
        && Objects.equals(trigger, other.trigger)
        && Objects.equals(review, other.review)
        && limitBetween().equals(other.limitBetween())
        && Objects.equals(doneOn, other.doneOn)
        && outcome == other.outcome;
  }

  private @Nullable LocalDate periodKnownFrom() {
    return period == null ? null : period.knownFrom();
  }

  /** An obligation of which the rule is not known is one under several of the most binding. */
  private Authority layer() {
    return rule == null ? Authority.STATUTE : rule.authority();
  }

  private @Nullable Trigger cycle() {
    return step == null ? null : step.cycle();
  }

  private Optional<String> ruleId() {
    return rule().map(Rule::id);
  }

  Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  Optional<LocalDate> presumedBefore() {
    return Optional.ofNullable(presumedBefore);
  }

  Optional<DueDate> completionLimit() {
    return Optional.ofNullable(completionLimit);
  }

  /** Which provision may have called for a review before accommodation under section 20 ended. */
  Optional<Citation> withdrawalNotTested() {
    return Optional.ofNullable(withdrawalNotTested);
  }

  boolean openingUnknown() {
    return review != null && review.opened().isEmpty();
  }

  /**
   * Compares all that two answer, with the obligations before them; only of those that are alike in
   * all else the explanations are made and compared.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Obligation that && answerAlike(this, that);
  }

  @SuppressWarnings("ReferenceEquality") // where two lead to the same, the rest is the same
  private static boolean answerAlike(@Nullable Obligation first, @Nullable Obligation second) {
    @Nullable Obligation one = first;
    @Nullable Obligation two = second;
    while (one != two) {
      if (one == null || two == null || !one.answersAs(two)) {
        return false;
      }
      one = one.previous;
      two = two.previous;
    }
    return true;
  }

  private boolean answersAs(Obligation that) {
    return hasWhatWasAskedOf(that)
        && hasWhatCameOf(that)
        && readings().equals(that.readings())
        && explanation().equals(that.explanation());
  }

  private boolean hasWhatWasAskedOf(Obligation that) {
    return asOf.equals(that.asOf)
        && duty == that.duty
        && sequence == that.sequence
        && triggerBasis == that.triggerBasis
        && Objects.equals(ofReview, that.ofReview)
        && Objects.equals(rule, that.rule)
        && Objects.equals(trigger, that.trigger)
        && Objects.equals(due, that.due)
        && limitBetween().equals(that.limitBetween())
        && Objects.equals(step, that.step)
        && Objects.equals(period, that.period);
  }

  private boolean hasWhatCameOf(Obligation that) {
    return outcome == that.outcome
        && missingFact == that.missingFact
        && Objects.equals(closed, that.closed)
        && Objects.equals(ending, that.ending)
        && owedToTheEnd == that.owedToTheEnd
        && Objects.equals(review, that.review)
        && Objects.equals(doneOn, that.doneOn)
        && Objects.equals(relaxation, that.relaxation)
        && openedInTimeAndCompletedAfterAdjournment()
            == that.openedInTimeAndCompletedAfterAdjournment();
  }

  @Override
  public int hashCode() {
    return Objects.hash(asOf, duty, rule, trigger, outcome, doneOn);
  }

  @Override
  public String toString() {
    return Wording.english().sentence(ObligationExplanation.headline(this));
  }
}
