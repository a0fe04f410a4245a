package org.duecare.core.law.reading;

/**
 * What a move does to the reviews of a child in Scotland. Ambiguity A21 of the project's list.
 *
 * <p>The set is complete. Immutable and thread-safe.
 */
public enum ScottishPlacement implements Reading {
  /** The mainstream reading. The six weeks start again with the new placement. */
  STARTS_AGAIN,
  /** The cycle goes on if the plan is the same. */
  GOES_ON;

  @Override
  public String number() {
    return "A21";
  }
}
