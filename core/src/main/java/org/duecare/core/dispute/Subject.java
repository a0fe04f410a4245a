package org.duecare.core.dispute;

/**
 * As what the child is the subject of a dispute. The set is complete. Immutable and thread-safe.
 */
public enum Subject {
  /** A looked-after child, with or without a child protection plan. */
  LOOKED_AFTER_CHILD,
  /** A child with a child protection plan who is not looked after. */
  CHILD_PROTECTION_ONLY
}
