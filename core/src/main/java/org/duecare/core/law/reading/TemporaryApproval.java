package org.duecare.core.law.reading;

/**
 * How a temporary approval "not exceeding" so many weeks is counted. Ambiguity A14 of the project's
 * list.
 *
 * <p>The set is complete. Immutable and thread-safe.
 */
public enum TemporaryApproval implements Reading {
  /** The mainstream reading. The day of the approval is day one. */
  FIRST_DAY_COUNTED,
  /** Day one is the day after. */
  FIRST_DAY_NOT_COUNTED;

  @Override
  public String number() {
    return "A14";
  }
}
