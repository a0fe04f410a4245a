package org.duecare.core;

/**
 * That a caller wants law of which the text was not seen when it was typed in. Such law has to be
 * asked for; each explanation says of which rule the wording was not checked. Immutable and
 * thread-safe.
 */
public enum Unverified {
  /** The caller knows that the review limits were not checked against the text. */
  ACCEPTED
}
