package org.duecare.core.care;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that calls for a review before the ordinary time, under regulation 33(3) of SI
 * 2010/959.
 *
 * <p>Immutable and thread-safe.
 */
public final class EarlyReviewEvent {

  /** The grounds of regulation 33(3) of SI 2010/959, and those of Scotland. */
  public enum Ground {
    /** Regulation 33(3)(a): the independent reviewing officer asks for a review. */
    REVIEWING_OFFICER_ASKED,
    /** Regulation 33(3)(b): a visit found the child's welfare not safeguarded and promoted. */
    WELFARE_NOT_SAFEGUARDED,
    /** Regulation 33(3)(c): accommodation under section 21(2)(b) or (c) is about to end. */
    CRIMINAL_JUSTICE_ACCOMMODATION_ENDS,
    /** Regulation 33(3)(d): detention of a child in care is about to end. */
    DETENTION_ENDS,
    /** Regulation 33(3)(e): the authority proposes to stop accommodating the child. */
    ACCOMMODATION_TO_BE_WITHDRAWN,
    /** In Scotland, regulation 45(4) of SSI 2009/210: a referral to the reporter is intended. */
    REFERRAL_TO_REPORTER,
    /** In Scotland, the same: an application for a permanence order is intended. */
    PERMANENCE_ORDER_APPLICATION,
    /** In Scotland, the same: another children's hearing is to come. */
    CHILDRENS_HEARING
  }

  private final Ground ground;
  private final LocalDate day;
  private final @Nullable LocalDate lastDay;

  private EarlyReviewEvent(Ground ground, LocalDate day, @Nullable LocalDate lastDay) {
    this.ground = Objects.requireNonNull(ground, "ground");
    this.day = Objects.requireNonNull(day, "day");
    this.lastDay = lastDay;
  }

  /**
   * An event for which no last day is given. For grounds (a) and (b) the regulation fixes none; for
   * the others the review must come before accommodation or detention ends, which is at the latest
   * when the period of care does, and while that is open the day is not known.
   *
   * @param ground the ground
   * @param day the day on which it arose
   * @return the event
   */
  public static EarlyReviewEvent arisingOn(Ground ground, LocalDate day) {
    return new EarlyReviewEvent(ground, day, null);
  }

  /**
   * This event with the last day for the review: the one that the reviewing officer names, or the
   * last day of the accommodation or detention that is about to end. Where the period of care ends
   * before that day, grounds (c), (d) and (e) ask for the review by the end of the period.
   *
   * @param lastDay the last day for the review, inclusive
   * @return the event with this last day
   * @throws IllegalArgumentException if that day lies before the event
   */
  public EarlyReviewEvent withReviewBy(LocalDate lastDay) {
    Objects.requireNonNull(lastDay, "lastDay");
    if (lastDay.isBefore(day)) {
      throw new IllegalArgumentException(
          "last day for an early review lies before its event: event "
              + day
              + ", last day "
              + lastDay);
    }
    return new EarlyReviewEvent(ground, day, lastDay);
  }

  /**
   * Why the review is called for.
   *
   * @return the ground
   */
  public Ground ground() {
    return ground;
  }

  /**
   * The day on which the event arose.
   *
   * @return the day
   */
  public LocalDate day() {
    return day;
  }

  /**
   * The last day for the review.
   *
   * @return the last day, inclusive; empty where none is given
   */
  public Optional<LocalDate> lastDay() {
    return Optional.ofNullable(lastDay);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EarlyReviewEvent that
        && ground == that.ground
        && day.equals(that.day)
        && Objects.equals(lastDay, that.lastDay);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ground, day, lastDay);
  }

  @Override
  public String toString() {
    return ground + " on " + day + (lastDay == null ? "" : ", review by " + lastDay);
  }
}
