package org.duecare.core.obligation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.duecare.calendar.Certainty;
import org.duecare.calendar.DateSpan;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Review;
import org.duecare.core.law.Rule;
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

  private final LocalDate asOf;
  private final @Nullable PeriodOfCare period;
  private final @Nullable LocalDate closed;
  private final int sequence;
  private final @Nullable Rule rule;
  private final @Nullable LocalDate trigger;
  private final @Nullable DueDate due;
  private final @Nullable LocalDate earliestLimit;
  private final @Nullable LocalDate latestLimit;
  private final @Nullable Review review;
  private final Outcome outcome;
  private final @Nullable MissingFact missingFact;
  private final @Nullable String reason;
  private final @Nullable Obligation previous;
  private final @Nullable DueDate completionLimit;
  private final @Nullable LocalDate presumedBefore;
  private final @Nullable LocalDate endByOtherReading;
  private final Withdrawal withdrawal;

  /** Whether a review before the end of accommodation under section 20 was looked for. */
  enum Withdrawal {
    NO_QUESTION,
    NOT_TESTED
  }

  private Obligation(Draft draft) {
    asOf = draft.asOf;
    period = draft.period;
    closed = draft.closed;
    sequence = draft.sequence;
    rule = draft.rule;
    trigger = draft.trigger;
    due = draft.due;
    earliestLimit = draft.earliestLimit;
    latestLimit = draft.latestLimit;
    review = draft.review;
    outcome = draft.outcome;
    missingFact = draft.missingFact;
    reason = draft.reason;
    previous = draft.previous;
    completionLimit = draft.completionLimit;
    presumedBefore = draft.presumedBefore;
    withdrawal = draft.withdrawal;
    endByOtherReading = endThatDecides(draft);
  }

  /** By the other reading of ambiguity A20, the last day of care where it changes the outcome. */
  private static @Nullable LocalDate endThatDecides(Draft draft) {
    for (Obligation other : draft.byOtherReading) {
      boolean same =
          Objects.equals(draft.rule, other.rule)
              && Objects.equals(draft.trigger, other.trigger)
              && (draft.trigger != null || Objects.equals(draft.review, other.review));
      if (same && draft.outcome != other.outcome) {
        return other.closed;
      }
    }
    return null;
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
   * Which review of its period this is.
   *
   * @return 1 for the first; empty where that is not known, and for early and adjourned reviews
   */
  public OptionalInt sequence() {
    return sequence == SEQUENCE_UNKNOWN ? OptionalInt.empty() : OptionalInt.of(sequence);
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
   * What became of the obligation.
   *
   * @return the outcome as of the day
   */
  public Outcome outcome() {
    return outcome;
  }

  /**
   * By how many calendar days the limit was missed: to the day the review was held, otherwise to
   * the end of the period of care or the as-of day, whichever is earlier.
   *
   * @return the calendar days past the limit; empty unless LATE or OUTSTANDING by a known limit,
   *     and where the day on which a late review was completed is not known
   */
  public OptionalInt daysLate() {
    if (due == null || (outcome != Outcome.LATE && outcome != Outcome.OUTSTANDING)) {
      return OptionalInt.empty();
    }
    if (review != null && review.completed().isEmpty()) {
      return OptionalInt.empty();
    }
    LocalDate until = review != null ? review.heldOn() : closed != null ? closed : asOf;
    return OptionalInt.of(Math.toIntExact(ChronoUnit.DAYS.between(due.date(), until)));
  }

  /**
   * Whether the limit was missed but the review was opened on or before it and completed within the
   * time that an adjournment allows (ambiguity A5): an arguable pass, never ON_TIME.
   *
   * @return true for a late review of which both meetings are known and were so timed
   */
  public boolean openedInTimeAndCompletedAfterAdjournment() {
    return outcome == Outcome.LATE
        && due != null
        && review != null
        && completionLimit != null
        && review.opened().filter(opened -> !opened.isAfter(due.date())).isPresent()
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
   * Whether the limit passed, nothing was done, and the child is still looked after.
   *
   * @return true if OUTSTANDING in a period that is open on the as-of day
   */
  public boolean isOverdue() {
    return outcome == Outcome.OUTSTANDING && closed == null;
  }

  /**
   * Whether it can still be met: the child is looked after and it is not met yet.
   *
   * @return true if NOT_YET_DUE, or OUTSTANDING in a period that is open on the as-of day
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
    return ObligationExplanation.of(this);
  }

  Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  Optional<Obligation> previous() {
    return Optional.ofNullable(previous);
  }

  Optional<LocalDate> presumedBefore() {
    return Optional.ofNullable(presumedBefore);
  }

  Optional<DueDate> completionLimit() {
    return Optional.ofNullable(completionLimit);
  }

  Optional<LocalDate> endByOtherReading() {
    return Optional.ofNullable(endByOtherReading);
  }

  Withdrawal withdrawal() {
    return withdrawal;
  }

  boolean openingUnknown() {
    return review != null && review.opened().isEmpty();
  }

  @Override
  public String toString() {
    return Wording.english().sentence(ObligationExplanation.headline(this));
  }

  /** Collects the parts of an obligation. */
  static final class Draft {
    private final LocalDate asOf;
    private final @Nullable PeriodOfCare period;
    private final @Nullable LocalDate closed;
    private final @Nullable Review review;
    private int sequence = SEQUENCE_UNKNOWN;
    private @Nullable Rule rule;
    private @Nullable LocalDate trigger;
    private @Nullable DueDate due;
    private @Nullable LocalDate earliestLimit;
    private @Nullable LocalDate latestLimit;
    private Outcome outcome = Outcome.UNKNOWN;
    private @Nullable MissingFact missingFact;
    private @Nullable String reason;
    private @Nullable Obligation previous;
    private @Nullable DueDate completionLimit;
    private @Nullable LocalDate presumedBefore;
    private List<Obligation> byOtherReading = List.of();
    private Withdrawal withdrawal = Withdrawal.NO_QUESTION;

    Draft(KnownPeriod known, @Nullable Review review) {
      this(known.asOf, known.period, known.closed, review);
      byOtherReading = known.byOtherReading;
    }

    Draft(
        LocalDate asOf,
        @Nullable PeriodOfCare period,
        @Nullable LocalDate closed,
        @Nullable Review review) {
      this.asOf = asOf;
      this.period = period;
      this.closed = closed;
      this.review = review;
    }

    Draft sequence(int number) {
      sequence = number;
      return this;
    }

    Draft limits(PossibleLimits limits) {
      rule = limits.rule();
      trigger = limits.trigger();
      due = limits.due();
      return limits.underEarlierLaw() ? this : limitBetween(limits.earliest(), limits.latest());
    }

    Draft limitBetween(LocalDate first, LocalDate last) {
      earliestLimit = first;
      latestLimit = last;
      return this;
    }

    Draft due(DueDate dueDate) {
      rule = dueDate.rule();
      trigger = dueDate.trigger();
      due = dueDate;
      return limitBetween(dueDate.date(), dueDate.date());
    }

    Draft withoutLimit(Rule unlimited, LocalDate event) {
      rule = unlimited;
      trigger = event;
      return this;
    }

    Draft previous(@Nullable Obligation obligation) {
      previous = obligation;
      return this;
    }

    /** Sets by when an adjourned review had to be completed, counted from its first meeting. */
    Draft completionLimit(@Nullable DueDate limit) {
      completionLimit = limit;
      return this;
    }

    /** Sets before which day the first review is presumed held, where that was used. */
    Draft presumedBefore(@Nullable LocalDate day) {
      presumedBefore = day;
      return this;
    }

    Draft withdrawal(Withdrawal question) {
      withdrawal = question;
      return this;
    }

    Draft outcome(Outcome decided) {
      outcome = decided;
      return this;
    }

    Draft unknown(MissingFact fact) {
      outcome = Outcome.UNKNOWN;
      missingFact = fact;
      return this;
    }

    /** Sets which fact is missing, with the reason of the doubt where a review has no day. */
    Draft unknown(MissingFact fact, KnownPeriod known) {
      return unknown(fact).reason(fact == MissingFact.DOUBTFUL_FACTS ? known.undatedReview : null);
    }

    Draft unknown(KnownPeriod.Cut cut) {
      return unknown(cut.fact()).reason(cut.reason());
    }

    Draft reason(@Nullable String sentence) {
      reason = sentence;
      return this;
    }

    Obligation build() {
      Obligation obligation = new Obligation(this);
      if (obligation.daysLate().orElse(0) < 0) {
        throw new AssertionError(outcome + " before its limit " + obligation.due);
      }
      return obligation;
    }
  }
}
