package org.duecare.core.law.reading;

/**
 * From when the 20 working days of dispute resolution run. Ambiguity A28 of the project's list.
 *
 * <p>The set is complete. Immutable and thread-safe.
 */
public enum DisputeStart implements Reading {
  /** The mainstream reading. From the first formal step. */
  FIRST_FORMAL_STEP,
  /** From the first informal alert. */
  FIRST_ALERT;

  @Override
  public String number() {
    return "A28";
  }
}
