package org.duecare.core.review;

/** How the people met. Immutable and thread-safe. */
public enum Manner {
  /** All in one place. */
  IN_PERSON,
  /** All by video or telephone. */
  REMOTE,
  /** Some in one place, others by video or telephone. */
  HYBRID
}
