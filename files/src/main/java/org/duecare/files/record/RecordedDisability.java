package org.duecare.files.record;

import java.util.Objects;
import org.duecare.core.care.ChildId;

/**
 * Whether a child is disabled, as the authority records it. Immutable and thread-safe.
 *
 * @param child the child
 * @param isDisabled whether the child is
 */
public record RecordedDisability(ChildId child, boolean isDisabled) {

  /**
   * Checks that a child is named.
   *
   * @param child the child
   * @param isDisabled whether the child is
   * @throws NullPointerException if the child is null
   */
  public RecordedDisability {
    Objects.requireNonNull(child, "child");
  }
}
