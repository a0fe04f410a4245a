package org.duecare.core.child;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That a child is one who seeks asylum without company. When that began is not recorded; it is
 * taken to hold from before the child became looked after to the day it ceases, exclusive.
 *
 * <p>Immutable and thread-safe.
 */
public final class UnaccompaniedStatus {

  private static final UnaccompaniedStatus LASTING = new UnaccompaniedStatus(null);

  private final @Nullable LocalDate ceased;

  private UnaccompaniedStatus(@Nullable LocalDate ceased) {
    this.ceased = ceased;
  }

  /**
   * A status that is not known to cease.
   *
   * @return the status
   */
  public static UnaccompaniedStatus lasting() {
    return LASTING;
  }

  /**
   * A status that ceased, or will: at the latest with the 18th birthday.
   *
   * @param day the day, exclusive
   * @return the status
   */
  public static UnaccompaniedStatus ceasingOn(LocalDate day) {
    return new UnaccompaniedStatus(Objects.requireNonNull(day, "day"));
  }

  /**
   * The day on which it ceases, or ceased.
   *
   * @return the day, exclusive; empty if none is recorded
   */
  public Optional<LocalDate> ceased() {
    return Optional.ofNullable(ceased);
  }

  /**
   * Whether the child has the status on a day.
   *
   * @param day the day
   * @return true on every day before that on which it ceases
   */
  public boolean isOn(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return ceased == null || day.isBefore(ceased);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UnaccompaniedStatus that && Objects.equals(ceased, that.ceased);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(ceased);
  }

  /** Whether it ceases; the day is left out, as it may be that of the 18th birthday. */
  @Override
  public String toString() {
    return ceased == null ? "unaccompanied" : "unaccompanied until a day";
  }
}
