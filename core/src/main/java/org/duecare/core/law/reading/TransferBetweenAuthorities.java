package org.duecare.core.law.reading;

/**
 * How reviews go on when another authority takes over a looked-after child. Ambiguity A29 of the
 * project's list.
 *
 * <p>The set is complete. Immutable and thread-safe.
 */
public enum TransferBetweenAuthorities implements Reading {
  /**
   * The mainstream reading. 20 working days from the day the authority took over: the cautious
   * reading.
   */
  STARTS_AGAIN,
  /** From the last review that the earlier authority held. */
  GOES_ON;

  @Override
  public String number() {
    return "A29";
  }
}
