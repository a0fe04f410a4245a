package org.duecare.core.dispute;

/**
 * Whether a dispute may enter at another level than its severity has, skip a level, or go on before
 * the answer of a level is due. The set is complete. Immutable and thread-safe.
 */
public enum Bypass {
  /** Never. */
  NOT_ALLOWED,
  /** With a reason, which is recorded. */
  WITH_REASON,
  /** As the reviewing officer judges. */
  FREELY
}
