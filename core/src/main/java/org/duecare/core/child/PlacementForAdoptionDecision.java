package org.duecare.core.child;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The decision that a child should be placed for adoption, and, where it no longer stands, from
 * when on and why.
 *
 * <p>Immutable and thread-safe.
 */
public final class PlacementForAdoptionDecision {

  /**
   * Why a child should no longer be placed; the codes of England's return are in brackets.
   * Immutable and thread-safe.
   */
  public enum ReasonCeased {
    /** The child's needs changed (RD1). */
    NEEDS_CHANGED,
    /** The court made no placement order (RD2). */
    NO_PLACEMENT_ORDER,
    /** No adopters were found (RD3). */
    NO_ADOPTERS_FOUND,
    /** Another reason (RD4). */
    OTHER
  }

  private final LocalDate decided;
  private final @Nullable LocalDate ceased;
  private final @Nullable ReasonCeased reason;

  private PlacementForAdoptionDecision(
      LocalDate decided, @Nullable LocalDate ceased, @Nullable ReasonCeased reason) {
    this.decided = Objects.requireNonNull(decided, "decided");
    this.ceased = ceased;
    this.reason = reason;
  }

  /**
   * A decision that stands.
   *
   * @param decided the day of the decision
   * @return the decision
   */
  public static PlacementForAdoptionDecision on(LocalDate decided) {
    return new PlacementForAdoptionDecision(decided, null, null);
  }

  /**
   * This decision, no longer standing from a day on, for a reason that is not stated.
   *
   * @param day the day on which it was decided that the child should no longer be placed
   * @return the ceased decision
   * @throws IllegalArgumentException if the day lies before the decision
   */
  public PlacementForAdoptionDecision ceasedOn(LocalDate day) {
    if (Objects.requireNonNull(day, "day").isBefore(decided)) {
      throw new IllegalArgumentException(
          "decision ceases before it was made: made " + decided + ", ceases " + day);
    }
    return new PlacementForAdoptionDecision(decided, day, reason);
  }

  /**
   * This decision, with the reason why it no longer stands.
   *
   * @param reason the reason
   * @return the decision with this reason
   */
  public PlacementForAdoptionDecision withReason(ReasonCeased reason) {
    return new PlacementForAdoptionDecision(
        decided, ceased, Objects.requireNonNull(reason, "reason"));
  }

  /**
   * The day of the decision.
   *
   * @return the day
   */
  public LocalDate decided() {
    return decided;
  }

  /**
   * The day on which it was decided that the child should no longer be placed.
   *
   * @return the day; empty while the decision stands
   */
  public Optional<LocalDate> ceased() {
    return Optional.ofNullable(ceased);
  }

  /**
   * Why the decision no longer stands.
   *
   * @return the reason; empty if none is stated
   */
  public Optional<ReasonCeased> reason() {
    return Optional.ofNullable(reason);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PlacementForAdoptionDecision that
        && decided.equals(that.decided)
        && Objects.equals(ceased, that.ceased)
        && reason == that.reason;
  }

  @Override
  public int hashCode() {
    return Objects.hash(decided, ceased, reason);
  }

  @Override
  public String toString() {
    return "to be placed for adoption from " + decided + (ceased == null ? "" : " to " + ceased);
  }
}
