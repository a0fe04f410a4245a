package org.duecare.core.dispute;

/**
 * What it means that the answer of a level does not come by its limit. The set is complete.
 * Immutable and thread-safe.
 */
public enum Silence {
  /** The answer is overdue, and the reviewing officer decides. */
  LEAVES_OVERDUE,
  /**
   * No answer does not satisfy: once its last day is over the dispute is at the next level, whose
   * limit goes on from that day. At the highest level the answer is overdue.
   */
  ESCALATES,
  /** No answer agrees: once its last day is over the dispute is resolved as of that day. */
  AGREES
}
