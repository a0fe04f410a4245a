package org.duecare.core.care;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a child, or was done for one, on a day. Of a step around a review it
 * may be told of which review it is.
 *
 * <p>Immutable and thread-safe.
 */
public final class CareEvent {

  /** Of one day those of which no review is told come first. */
  static final Comparator<CareEvent> IN_TIME =
      Comparator.comparing(CareEvent::day)
          .thenComparing(event -> event.reviewHeldOn().orElse(LocalDate.MIN));

  private final CareEventKind kind;
  private final LocalDate day;
  private final @Nullable LocalDate reviewHeldOn;

  private CareEvent(CareEventKind kind, LocalDate day, @Nullable LocalDate reviewHeldOn) {
    this.kind = Objects.requireNonNull(kind, "kind");
    this.day = Objects.requireNonNull(day, "day");
    this.reviewHeldOn = reviewHeldOn;
  }

  /**
   * An event of which no review is told.
   *
   * @param kind what happened
   * @param day the day on which it happened
   * @return the event
   */
  public static CareEvent of(CareEventKind kind, LocalDate day) {
    return new CareEvent(kind, day, null);
  }

  /**
   * This event as a step of one review and of no other. A day on which the history has no review by
   * the as-of day tells nothing: what becomes of the event is then the same as without it.
   *
   * @param heldOn the day by which the history lists the review, {@link Review#heldOn()}
   * @return the event with that review
   */
  public CareEvent forReviewHeldOn(LocalDate heldOn) {
    return new CareEvent(kind, day, Objects.requireNonNull(heldOn, "heldOn"));
  }

  /**
   * What happened.
   *
   * @return the kind
   */
  public CareEventKind kind() {
    return kind;
  }

  /**
   * When it happened.
   *
   * @return the day
   */
  public LocalDate day() {
    return day;
  }

  /**
   * Of which review it is a step.
   *
   * @return the day by which the history lists the review; empty where it is not told
   */
  public Optional<LocalDate> reviewHeldOn() {
    return Optional.ofNullable(reviewHeldOn);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CareEvent that
        && kind == that.kind
        && day.equals(that.day)
        && Objects.equals(reviewHeldOn, that.reviewHeldOn);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, day, reviewHeldOn);
  }

  @Override
  public String toString() {
    return kind
        + " on "
        + day
        + (reviewHeldOn == null ? "" : " for the review held on " + reviewHeldOn);
  }
}
