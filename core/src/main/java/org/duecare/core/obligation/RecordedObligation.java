package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.Objects;
import org.duecare.calendar.DateSpan;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Review;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Relaxation;
import org.duecare.core.law.Rule;
import org.duecare.core.law.reading.Readings;
import org.jspecify.annotations.Nullable;

/**
 * Collects the parts of an obligation as it was stored. The obligation answers as it did then: no
 * date is counted and no outcome judged again, for the law, the calendar or the facts may have
 * changed since. What is not set is empty; the day of the event is taken to have happened, and the
 * readings to be mainstream. Not thread-safe.
 */
public final class RecordedObligation {

  private final LocalDate asOf;
  private final Duty duty;
  private final Outcome outcome;
  private final Explanation explanation;
  private Readings readings = Readings.mainstream();
  private TriggerBasis triggerBasis = TriggerBasis.HAPPENED;
  private int sequence = Obligation.SEQUENCE_UNKNOWN;
  private @Nullable PeriodOfCare period;
  private @Nullable LocalDate periodEnd;
  private @Nullable Ending ending;
  private @Nullable Rule rule;
  private @Nullable LocalDate trigger;
  private @Nullable Obligation previous;
  private @Nullable DueDate due;
  private @Nullable DateSpan limitBetween;
  private @Nullable Review review;
  private @Nullable LocalDate doneOn;
  private @Nullable Relaxation relaxation;
  private @Nullable MissingFact missingFact;
  private @Nullable ReviewStep step;
  private boolean openedInTime;
  private boolean owedToTheEnd;
  private @Nullable LocalDate ofReviewHeldOn;

  private RecordedObligation(LocalDate asOf, Duty duty, Outcome outcome, Explanation explanation) {
    this.asOf = Objects.requireNonNull(asOf, "asOf");
    this.duty = Objects.requireNonNull(duty, "duty");
    this.outcome = Objects.requireNonNull(outcome, "outcome");
    this.explanation = Objects.requireNonNull(explanation, "explanation");
  }

  /**
   * Starts an obligation as it was stored.
   *
   * @param asOf the day as of which the outcome held
   * @param duty what had to be done
   * @param outcome what had become of it
   * @param explanation why the date and the outcome were what they were
   * @return a builder with these parts
   */
  public static RecordedObligation of(
      LocalDate asOf, Duty duty, Outcome outcome, Explanation explanation) {
    return new RecordedObligation(asOf, duty, outcome, explanation);
  }

  /**
   * Sets the period of care.
   *
   * @param it the period to which the obligation belongs
   * @return this builder
   */
  public RecordedObligation period(PeriodOfCare it) {
    period = Objects.requireNonNull(it, "period");
    return this;
  }

  /**
   * Sets the end of the period of care.
   *
   * @param day its last day, inclusive
   * @return this builder
   */
  public RecordedObligation periodEnd(LocalDate day) {
    periodEnd = Objects.requireNonNull(day, "day");
    return this;
  }

  /**
   * Sets what ended the time in which the duty could be done.
   *
   * @param end the end of care, or what ended before it
   * @return this builder
   */
  public RecordedObligation ending(Ending end) {
    ending = Objects.requireNonNull(end, "ending");
    return this;
  }

  /**
   * Says that it is missed, and not spared, if its time ends before it is done.
   *
   * @return this builder
   */
  public RecordedObligation owedToTheEnd() {
    owedToTheEnd = true;
    return this;
  }

  /**
   * Sets which review of its period this is.
   *
   * @param number 1 for the first
   * @return this builder
   * @throws IllegalArgumentException if the number is below 1
   */
  public RecordedObligation sequence(int number) {
    if (number < 1) {
      throw new IllegalArgumentException(
          "number of a review too low: " + number + "; 1 or more is allowed");
    }
    sequence = number;
    return this;
  }

  /**
   * Sets the rule that obliges.
   *
   * @param it the version of the rule that was used
   * @return this builder
   */
  public RecordedObligation rule(Rule it) {
    rule = Objects.requireNonNull(it, "rule");
    return this;
  }

  /**
   * Sets the day of the event from which the rule counts.
   *
   * @param day the day
   * @param basis what it is taken from
   * @return this builder
   */
  public RecordedObligation trigger(LocalDate day, TriggerBasis basis) {
    trigger = Objects.requireNonNull(day, "day");
    triggerBasis = Objects.requireNonNull(basis, "basis");
    return this;
  }

  /**
   * Sets of which review the event is.
   *
   * @param day the day by which the history listed the review
   * @return this builder
   */
  public RecordedObligation ofReviewHeldOn(LocalDate day) {
    ofReviewHeldOn = Objects.requireNonNull(day, "day");
    return this;
  }

  /**
   * Sets the obligation that was met by the review from which this one counts.
   *
   * @param obligation the obligation on the review before
   * @return this builder
   */
  public RecordedObligation previous(Obligation obligation) {
    previous = Objects.requireNonNull(obligation, "previous");
    return this;
  }

  /**
   * Sets the due date.
   *
   * @param date the last day on which the obligation is met
   * @return this builder
   */
  public RecordedObligation due(DueDate date) {
    due = Objects.requireNonNull(date, "due");
    return this;
  }

  /**
   * Sets between which days the limit lies.
   *
   * @param days the first and the last possible day, both inclusive
   * @return this builder
   */
  public RecordedObligation limitBetween(DateSpan days) {
    limitBetween = Objects.requireNonNull(days, "limitBetween");
    return this;
  }

  /**
   * Sets the review that met the obligation.
   *
   * @param it the review
   * @return this builder
   */
  public RecordedObligation review(Review it) {
    review = Objects.requireNonNull(it, "review");
    return this;
  }

  /**
   * Sets on which day the obligation was met.
   *
   * @param day the day
   * @return this builder
   */
  public RecordedObligation doneOn(LocalDate day) {
    doneOn = Objects.requireNonNull(day, "day");
    return this;
  }

  /**
   * Sets in which time the limit bound only where reasonably practicable.
   *
   * @param it the relaxation that left the outcome open
   * @return this builder
   */
  public RecordedObligation relaxation(Relaxation it) {
    relaxation = Objects.requireNonNull(it, "relaxation");
    return this;
  }

  /**
   * Sets which fact was missing.
   *
   * @param fact the fact, which an UNKNOWN outcome needs and no other has
   * @return this builder
   */
  public RecordedObligation missingFact(MissingFact fact) {
    missingFact = Objects.requireNonNull(fact, "missingFact");
    return this;
  }

  /**
   * Sets where in the reviews of its period it stands.
   *
   * @param place the place
   * @return this builder
   */
  public RecordedObligation step(ReviewStep place) {
    step = Objects.requireNonNull(place, "step");
    return this;
  }

  /**
   * Says that the late review was opened in time and completed within the time of an adjournment.
   *
   * @return this builder
   */
  public RecordedObligation openedInTimeAndCompletedAfterAdjournment() {
    openedInTime = true;
    return this;
  }

  /**
   * Sets by which readings of the law it was worked out.
   *
   * @param used the answers used to the questions that the law leaves open
   * @return this builder
   */
  public RecordedObligation readings(Readings used) {
    readings = Objects.requireNonNull(used, "readings");
    return this;
  }

  /**
   * Builds the obligation.
   *
   * @return the obligation as it was
   * @throws IllegalArgumentException if a fact is missing though the outcome is known, or the other
   *     way round, it was late before its limit, or the obligation before is of another period or
   *     day
   */
  public Obligation build() {
    if ((outcome == Outcome.UNKNOWN) != (missingFact != null)) {
      throw new IllegalArgumentException(
          "outcome and missing fact do not fit: found "
              + outcome
              + " and "
              + missingFact
              + "; UNKNOWN needs a fact, and no other outcome has one");
    }
    if (previous != null
        && !(previous.asOf().equals(asOf)
            && Objects.equals(previous.period().orElse(null), period))) {
      throw new IllegalArgumentException(
          "obligation on the review before is of another period or as of another day; the same are"
              + " needed");
    }
    Obligation obligation = new Obligation(draft());
    if (obligation.daysLate().orElse(0) < 0) {
      throw new IllegalArgumentException(
          "found " + outcome + " before the limit " + due + "; a day after it is needed");
    }
    return obligation;
  }

  private ObligationDraft draft() {
    ObligationDraft draft =
        new ObligationDraft(
            new RecordedGrounds(readings, explanation, openedInTime),
            asOf,
            period,
            periodEnd,
            review);
    draft.rule = rule;
    draft.duty = duty;
    draft.trigger = trigger;
    draft.triggerBasis = triggerBasis;
    draft.ofReview = ofReviewHeldOn;
    draft.due = due;
    draft.earliestLimit = limitBetween == null ? null : limitBetween.first();
    draft.latestLimit = limitBetween == null ? null : limitBetween.last();
    draft.sequence = sequence;
    draft.previous = previous;
    draft.doneOn = doneOn;
    draft.relaxation = relaxation;
    draft.missingFact = missingFact;
    draft.step = step;
    draft.outcome = outcome;
    draft.ending = ending;
    draft.owedToTheEnd = owedToTheEnd;
    // The end of care ended it only where that is said.
    draft.outlastsCare = true;
    return draft;
  }
}
