package org.duecare.core.dispute;

/**
 * What it means that the answer of a level does not come by its limit. The set is complete.
 * Immutable and thread-safe.
 */
public enum Silence {
  /** The answer is overdue, and the reviewing officer decides. */
  LEAVES_OVERDUE,
  /**
   * No answer does not satisfy: on the next day the dispute is at the next level, if there is one.
   */
  ESCALATES,
  /** No answer agrees: on the next day the dispute is resolved. */
  AGREES
}
