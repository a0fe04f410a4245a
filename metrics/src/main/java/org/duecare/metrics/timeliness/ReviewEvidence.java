package org.duecare.metrics.timeliness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Review;
import org.duecare.core.obligation.MissingFact;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.Outcome;
import org.duecare.metrics.limit.LimitInPeriod;
import org.jspecify.annotations.Nullable;

/**
 * One record behind a figure on reviews: whose review, due when, held when, and what became of it.
 * It is small on purpose, so that the figures of a nation can keep all of theirs; child, period and
 * dates lead back to the obligation and its explanation.
 *
 * <p>Immutable and thread-safe.
 */
public final class ReviewEvidence {

  /** By child, then period, limit and day held; what is not known comes first. */
  static final Comparator<ReviewEvidence> ORDER =
      Comparator.comparing(ReviewEvidence::child)
          .thenComparingLong(evidence -> evidence.periodStart)
          .thenComparingLong(evidence -> evidence.due)
          .thenComparingLong(evidence -> evidence.held)
          .thenComparing(ReviewEvidence::kind);

  /**
   * In place of a day. Days are kept as numbers, so that no history is kept alive for its dates.
   */
  private static final long NO_DAY = Long.MIN_VALUE;

  private final ChildId child;
  private final ReviewKind kind;
  private final long periodStart;
  private final long due;
  private final long held;
  private final Outcome outcome;
  private final @Nullable MissingFact missingFact;
  private final LimitInPeriod limitInYear;

  ReviewEvidence(ChildId child, Obligation obligation, LimitInPeriod limitInYear) {
    this.child = child;
    this.limitInYear = limitInYear;
    kind = ReviewKind.of(obligation.rule().orElse(null));
    outcome = obligation.outcome();
    missingFact = obligation.missingFact().orElse(null);
    PeriodOfCare period = obligation.period().orElse(null);
    periodStart = period == null ? NO_DAY : number(period.start().orElse(null));
    due = obligation.due().isPresent() ? number(obligation.due().orElseThrow().date()) : NO_DAY;
    Review review = obligation.review().orElse(null);
    held = review == null ? NO_DAY : number(review.heldOn());
  }

  private ReviewEvidence(
      ChildId child,
      ReviewKind kind,
      long periodStart,
      long due,
      long held,
      Outcome outcome,
      @Nullable MissingFact missingFact,
      LimitInPeriod limitInYear) {
    this.child = Objects.requireNonNull(child, "child");
    this.kind = Objects.requireNonNull(kind, "kind");
    this.periodStart = periodStart;
    this.due = due;
    this.held = held;
    this.outcome = Objects.requireNonNull(outcome, "outcome");
    this.missingFact = missingFact;
    this.limitInYear = limitInYear;
  }

  /**
   * A review of which the parts are known.
   *
   * @param child the child
   * @param kind which of the reviews it is
   * @param periodStart the day on which the period of care began; empty if it is not known
   * @param due the limit; empty if it is not known
   * @param held the day on which it was held; empty if it was not
   * @param outcome whether it was in time
   * @param missingFact what would have to be known to say so; empty if nothing is missing
   * @param limitInYear whether the limit fell in the year; empty if that is not known
   * @return the review
   */
  public static ReviewEvidence of(
      ChildId child,
      ReviewKind kind,
      Optional<LocalDate> periodStart,
      Optional<LocalDate> due,
      Optional<LocalDate> held,
      Outcome outcome,
      Optional<MissingFact> missingFact,
      Optional<Boolean> limitInYear) {
    return new ReviewEvidence(
        child,
        kind,
        number(periodStart.orElse(null)),
        number(due.orElse(null)),
        number(held.orElse(null)),
        outcome,
        missingFact.orElse(null),
        limitInYear
            .map(inside -> inside ? LimitInPeriod.YES : LimitInPeriod.NO)
            .orElse(LimitInPeriod.MAYBE));
  }

  private static long number(@Nullable LocalDate day) {
    return day == null ? NO_DAY : day.toEpochDay();
  }

  private static Optional<LocalDate> day(long number) {
    return number == NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(number));
  }

  /**
   * The child.
   *
   * @return the identifier
   */
  public ChildId child() {
    return child;
  }

  /**
   * Which rule obliged.
   *
   * @return the kind of review
   */
  public ReviewKind kind() {
    return kind;
  }

  /**
   * The day on which the child became looked after.
   *
   * @return the first day of the period of care, inclusive; empty where it is not known
   */
  public Optional<LocalDate> periodStart() {
    return day(periodStart);
  }

  /**
   * The limit.
   *
   * @return the last day on which the obligation is met; empty where it is not known to the day
   */
  public Optional<LocalDate> due() {
    return day(due);
  }

  /**
   * The day on which the review was held.
   *
   * @return the day; empty if it was not held by the last day of the year
   */
  public Optional<LocalDate> held() {
    return day(held);
  }

  /**
   * What became of it.
   *
   * @return the outcome as of the last day of the year
   */
  public Outcome outcome() {
    return outcome;
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
   * Whether this record was made of an obligation, or of one that is the same in all that it keeps.
   *
   * @param other a child
   * @param obligation one of that child, as of the last day of the year of the figures
   * @return true if child, kind, period, limit, day held and outcome are the same
   */
  public boolean isOf(ChildId other, Obligation obligation) {
    Objects.requireNonNull(other, "other");
    return obligation.duty().isReview()
        && equals(new ReviewEvidence(other, obligation, limitInYear));
  }

  LimitInPeriod limitInYear() {
    return limitInYear;
  }

  /**
   * Whether the limit fell in the year of the figures.
   *
   * @return true or false; empty if it may have
   */
  public Optional<Boolean> hasLimitInYear() {
    return limitInYear == LimitInPeriod.MAYBE
        ? Optional.empty()
        : Optional.of(limitInYear == LimitInPeriod.YES);
  }

  boolean isHeld() {
    return held != NO_DAY;
  }

  boolean isHeldFrom(long epochDay) {
    return held >= epochDay;
  }

  boolean isPastRelaxedLimit() {
    return missingFact == MissingFact.WHETHER_PRACTICABLE;
  }

  /** By how many days a late review was late, in bands. */
  LatenessBand lateness() {
    return due == NO_DAY ? LatenessBand.NOT_KNOWN : LatenessBand.of(held - due);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ReviewEvidence that
        && child.equals(that.child)
        && kind == that.kind
        && periodStart == that.periodStart
        && due == that.due
        && held == that.held
        && outcome == that.outcome
        && missingFact == that.missingFact
        && limitInYear == that.limitInYear;
  }

  @Override
  public int hashCode() {
    return Objects.hash(child, kind, periodStart, due, held, outcome);
  }

  /** The review without the child. */
  @Override
  public String toString() {
    return kind.label()
        + " review due "
        + due().map(LocalDate::toString).orElse("on a day not known")
        + held().map(day -> ", held " + day).orElse(", not held")
        + ": "
        + outcome;
  }
}
