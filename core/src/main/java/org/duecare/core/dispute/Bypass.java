package org.duecare.core.dispute;

/**
 * Whether a dispute may enter at another level than its severity has, skip a level, or go on while
 * the answer of a level is awaited. An answer is awaited until its limit is over; without one until
 * the limit of the whole is over; without either until it comes. The set is complete. Immutable and
 * thread-safe.
 */
public enum Bypass {
  /** Never. */
  NOT_ALLOWED,
  /** With a reason, which is recorded. */
  WITH_REASON,
  /** As the reviewing officer judges. */
  FREELY
}
