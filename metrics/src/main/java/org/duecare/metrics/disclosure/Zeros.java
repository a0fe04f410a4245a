package org.duecare.metrics.disclosure;

/** Whether a count of nought may be read. The set is complete. Immutable and thread-safe. */
public enum Zeros {
  /**
   * A nought is printed. So a reader knows of every hidden count that it is 1 or more, and a nought
   * is never hidden to protect another count: often everyone knows it to be one.
   */
  SHOWN,
  /** A nought is hidden like a small count. So a hidden count may be 0. */
  HIDDEN
}
