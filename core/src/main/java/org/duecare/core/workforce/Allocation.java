package org.duecare.core.workforce;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.duecare.core.care.ChildId;

/**
 * That an officer has the case of a child. Immutable and thread-safe.
 *
 * @param child the child
 * @param kind what the officer does for the child
 * @param officer the officer
 * @param from the first day, inclusive
 * @param to the last day, inclusive; empty while it lasts
 */
public record Allocation(
    ChildId child, CaseKind kind, OfficerId officer, LocalDate from, Optional<LocalDate> to) {

  /**
   * Checks the parts.
   *
   * @param child the child
   * @param kind what the officer does for the child
   * @param officer the officer
   * @param from the first day, inclusive
   * @param to the last day, inclusive; empty while it lasts
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if the last day lies before the first
   */
  public Allocation {
    Objects.requireNonNull(child, "child");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(officer, "officer");
    DaysInOrder.require("allocation", from, to);
  }

  /**
   * Whether it holds on a day.
   *
   * @param day the day
   * @return true from the first to the last day, both inclusive
   */
  public boolean holdsOn(LocalDate day) {
    return DaysInOrder.hold(from, to, day);
  }
}
