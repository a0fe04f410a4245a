package org.duecare.metrics.population;

import java.util.Objects;
import org.duecare.core.care.CareHistory;
import org.duecare.core.child.ChildRecord;

/**
 * What is known of a child: the history of care, and what is recorded beside it. Immutable and
 * thread-safe.
 *
 * @param history the history
 * @param record what is recorded beside it
 */
public record ChildFacts(CareHistory history, ChildRecord record) {

  /**
   * Checks that both are of one child.
   *
   * @param history the history
   * @param record what is recorded beside it
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if they are of two children
   */
  public ChildFacts {
    Objects.requireNonNull(history, "history");
    Objects.requireNonNull(record, "record");
    if (!history.child().equals(record.child())) {
      throw new IllegalArgumentException(
          "history and record of two children: those of one child are allowed");
    }
  }

  /**
   * A child of whom nothing is recorded beside the history.
   *
   * @param history the history
   * @return the facts
   */
  public static ChildFacts of(CareHistory history) {
    return new ChildFacts(history, ChildRecord.builder(history.child()).build());
  }
}
