package org.duecare.core.care;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One review of a child's case. A review may run over several meetings, and a record often holds
 * one date without saying which: the review knows what its dates mean, because lateness is judged
 * on the day it was completed and the next limit runs from the day it was opened (ambiguities A3
 * and A5).
 *
 * <p>Immutable and thread-safe.
 */
public final class Review {

  /** What the recorded dates of a review mean. */
  public enum Recorded {
    /** One date whose meaning is not stated: it serves as both the opening and the completion. */
    ONE_DATE,
    /** The first meeting; on which day the review was completed is not known. */
    FIRST_MEETING,
    /** The last meeting; on which day the review was opened is not known. */
    LAST_MEETING,
    /** The first and the last meeting. */
    FIRST_AND_LAST_MEETING,
    /** The first meeting; it was adjourned and the review is not completed. */
    ADJOURNED
  }

  private final Recorded recorded;
  private final LocalDate first;
  private final LocalDate last;
  private final @Nullable Participation participation;

  private Review(
      Recorded recorded, LocalDate first, LocalDate last, @Nullable Participation participation) {
    this.recorded = recorded;
    this.first = first;
    this.last = last;
    this.participation = participation;
  }

  /**
   * A review with one date whose meaning is not stated, as returns and most records hold it.
   *
   * @param day the recorded day
   * @return the review
   */
  public static Review heldOn(LocalDate day) {
    return ofOneDay(Recorded.ONE_DATE, day);
  }

  /**
   * A review of which only the first meeting is recorded.
   *
   * @param day the day of the first meeting
   * @return the review
   */
  public static Review firstMeetingOn(LocalDate day) {
    return ofOneDay(Recorded.FIRST_MEETING, day);
  }

  /**
   * A review of which only the last meeting is recorded.
   *
   * @param day the day of the last meeting
   * @return the review
   */
  public static Review lastMeetingOn(LocalDate day) {
    return ofOneDay(Recorded.LAST_MEETING, day);
  }

  /**
   * A review that was opened, adjourned, and is not completed.
   *
   * @param opened the day of the first meeting
   * @return the review
   */
  public static Review adjourned(LocalDate opened) {
    return ofOneDay(Recorded.ADJOURNED, opened);
  }

  /**
   * A review of which both ends are recorded.
   *
   * @param opened the day of the first meeting
   * @param completed the day of the last meeting, the same day or a later one
   * @return the review
   * @throws IllegalArgumentException if it was completed before it was opened
   */
  public static Review openedAndCompleted(LocalDate opened, LocalDate completed) {
    Objects.requireNonNull(opened, "opened");
    Objects.requireNonNull(completed, "completed");
    if (completed.isBefore(opened)) {
      throw new IllegalArgumentException(
          "review completed before it was opened: opened " + opened + ", completed " + completed);
    }
    return new Review(Recorded.FIRST_AND_LAST_MEETING, opened, completed, null);
  }

  private static Review ofOneDay(Recorded recorded, LocalDate day) {
    Objects.requireNonNull(day, "day");
    return new Review(recorded, day, day, null);
  }

  /**
   * This review with how the child took part.
   *
   * @param participation how the child took part
   * @return the review with this participation in place of any before
   */
  public Review withParticipation(Participation participation) {
    return new Review(
        recorded, first, last, Objects.requireNonNull(participation, "participation"));
  }

  /**
   * What the recorded dates mean.
   *
   * @return the meaning
   */
  public Recorded recorded() {
    return recorded;
  }

  /**
   * Whether it was opened and adjourned, and has not been completed: it is not held yet.
   *
   * @return false where it was completed, or may have been
   */
  public boolean isAdjourned() {
    return recorded == Recorded.ADJOURNED;
  }

  /**
   * The day by which a list of reviews names this one: the last recorded day.
   *
   * @return the day of the last meeting where it is recorded, otherwise of the first
   */
  public LocalDate heldOn() {
    return last;
  }

  /**
   * The first recorded day: from it on the review is known.
   *
   * @return the day of the first meeting where it is recorded, otherwise of the last
   */
  public LocalDate firstRecordedDay() {
    return first;
  }

  /**
   * The day on which the review was opened.
   *
   * @return the first meeting, or the one recorded date of unstated meaning; empty where only the
   *     last meeting is recorded
   */
  public Optional<LocalDate> opened() {
    return recorded == Recorded.LAST_MEETING ? Optional.empty() : Optional.of(first);
  }

  /**
   * The day on which the review was completed.
   *
   * @return the last meeting, or the one recorded date of unstated meaning; empty where only the
   *     first meeting is recorded or the review is adjourned
   */
  public Optional<LocalDate> completed() {
    return recorded == Recorded.FIRST_MEETING || isAdjourned()
        ? Optional.empty()
        : Optional.of(last);
  }

  /**
   * How the child took part.
   *
   * @return the participation; empty where it is not recorded
   */
  public Optional<Participation> participation() {
    return Optional.ofNullable(participation);
  }

  /**
   * What is known of this review on a day: nothing before it was opened, and an adjournment until
   * it was completed.
   *
   * @param asOf the day, inclusive
   * @return the review as known then; empty if its first recorded day lies after the day
   */
  public Optional<Review> knownOn(LocalDate asOf) {
    Objects.requireNonNull(asOf, "asOf");
    if (first.isAfter(asOf)) {
      return Optional.empty();
    }
    return last.isAfter(asOf)
        ? Optional.of(new Review(Recorded.ADJOURNED, first, first, participation))
        : Optional.of(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Review that
        && recorded == that.recorded
        && first.equals(that.first)
        && last.equals(that.last)
        && participation == that.participation;
  }

  @Override
  public int hashCode() {
    return Objects.hash(recorded, first, last, participation);
  }

  @Override
  public String toString() {
    return switch (recorded) {
      case ONE_DATE -> "review held " + last;
      case FIRST_MEETING -> "review with first meeting " + first;
      case LAST_MEETING -> "review with last meeting " + last;
      case FIRST_AND_LAST_MEETING -> "review opened " + first + ", completed " + last;
      case ADJOURNED -> "review opened " + first + ", adjourned";
    };
  }
}
