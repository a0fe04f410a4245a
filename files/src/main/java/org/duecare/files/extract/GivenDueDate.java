package org.duecare.files.extract;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.duecare.core.care.ChildId;

/**
 * The due date that a case system keeps for a review. Immutable and thread-safe.
 *
 * @param child the child
 * @param due the date of the system
 * @param heldOn the day on which the review was held; empty where it is still to be held
 */
public record GivenDueDate(ChildId child, LocalDate due, Optional<LocalDate> heldOn) {

  /**
   * Checks that nothing is null.
   *
   * @param child the child
   * @param due the date of the system
   * @param heldOn the day on which the review was held; empty where it is still to be held
   * @throws NullPointerException if a part is null
   */
  public GivenDueDate {
    Objects.requireNonNull(child, "child");
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(heldOn, "heldOn");
  }
}
