package org.duecare.core.law.reading;

/**
 * Which review ends the weekly visits of regulation 28(3) and (4) of SI 2010/959 to a child who had
 * been reviewed before the placement. Ambiguity A12 of the project's list.
 *
 * <p>The set is complete. Immutable and thread-safe.
 */
public enum FirstReviewAfterPlacement implements Reading {
  /** The mainstream reading. The first review after the placement began. */
  FIRST_AFTER_PLACEMENT,
  /** Any review before, so that there are none. */
  ANY_EARLIER_REVIEW;

  @Override
  public String number() {
    return "A12";
  }
}
