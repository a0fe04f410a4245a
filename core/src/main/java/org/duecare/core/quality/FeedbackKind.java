package org.duecare.core.quality;

/** What feedback is. Immutable and thread-safe. */
public enum FeedbackKind {
  /** Praise or thanks. */
  COMPLIMENT,
  /** A complaint, by whatever procedure it is answered. */
  COMPLAINT,
  /** Neither of the two. */
  COMMENT
}
