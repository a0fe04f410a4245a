package org.duecare.files.record;

import java.time.LocalDate;
import java.util.Objects;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.ChildId;

/**
 * Something that happened to a child, or was done for one, on a day. Immutable and thread-safe.
 *
 * @param child the child
 * @param kind what happened
 * @param day the day
 */
public record RecordedEvent(ChildId child, CareEventKind kind, LocalDate day) {

  /**
   * Checks that nothing is null.
   *
   * @param child the child
   * @param kind what happened
   * @param day the day
   * @throws NullPointerException if a part is null
   */
  public RecordedEvent {
    Objects.requireNonNull(child, "child");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(day, "day");
  }
}
