package org.duecare.core.workforce;

/** How an officer is engaged. Immutable and thread-safe. */
public enum Contract {
  /** Employed by the authority without an end. */
  PERMANENT,
  /** Employed by the authority for a time, as to cover a leave. */
  FIXED_TERM,
  /** Engaged through an agency. */
  AGENCY
}
