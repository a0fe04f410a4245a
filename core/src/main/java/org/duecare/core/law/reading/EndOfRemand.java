package org.duecare.core.law.reading;

/**
 * When a child who was looked after by remand alone ceases to be so. Ambiguity A27 of the project's
 * list.
 *
 * <p>The set is complete. Immutable and thread-safe.
 */
public enum EndOfRemand implements Reading {
  /** The mainstream reading. With the remand, by bail or sentence. */
  WITH_REMAND,
  /** With a closing review. */
  AFTER_CLOSING_REVIEW;

  @Override
  public String number() {
    return "A27";
  }
}
