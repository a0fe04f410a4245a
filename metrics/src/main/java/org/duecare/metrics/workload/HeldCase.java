package org.duecare.metrics.workload;

import java.util.Objects;
import org.duecare.core.care.ChildId;
import org.duecare.core.workforce.CaseKind;

/**
 * One case, without saying who has it: a child for whom an officer does one kind of work. A child
 * who is looked after and has a child protection plan is two cases. Immutable and thread-safe.
 *
 * @param child the child
 * @param kind what is done for the child
 */
public record HeldCase(ChildId child, CaseKind kind) {

  /**
   * Checks that nothing is null.
   *
   * @param child the child
   * @param kind what is done for the child
   * @throws NullPointerException if a part is null
   */
  public HeldCase {
    Objects.requireNonNull(child, "child");
    Objects.requireNonNull(kind, "kind");
  }
}
