package org.duecare.core.law.reading;

/**
 * What a remand does to the reviews of a child who was looked after already. Ambiguity A26 of the
 * project's list.
 *
 * <p>The set is complete. Immutable and thread-safe.
 */
public enum RemandOfLookedAfterChild implements Reading {
  /** The mainstream reading. Nothing: the cycle of reviews goes on. */
  GOES_ON,
  /** The reviews start again at the first. */
  STARTS_AGAIN;

  @Override
  public String number() {
    return "A26";
  }
}
