package org.duecare.core.review;

/**
 * How a reviewing officer rates a child's plan after a review: the traffic light. What each colour
 * means is the authority's to say. Immutable and thread-safe.
 */
public enum Rating {
  /** On course. */
  GREEN,
  /** Some concern. */
  AMBER,
  /** Serious concern. */
  RED
}
