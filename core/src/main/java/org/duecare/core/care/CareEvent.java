package org.duecare.core.care;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Something that happened to a child, or was done for one, on a day.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what happened
 * @param day the day on which it happened
 */
record CareEvent(CareEventKind kind, LocalDate day) {

  /**
   * Checks that nothing is null.
   *
   * @param kind what happened
   * @param day the day on which it happened
   * @throws NullPointerException if a part is null
   */
  public CareEvent {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(day, "day");
  }

  @Override
  public String toString() {
    return kind + " on " + day;
  }
}
