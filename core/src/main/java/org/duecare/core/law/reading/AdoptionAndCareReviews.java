package org.duecare.core.law.reading;

/**
 * Which limit binds where a child is authorised to be placed for adoption and reviews run under two
 * instruments. Ambiguity A19 of the project's list.
 *
 * <p>The set is complete. Immutable and thread-safe.
 */
public enum AdoptionAndCareReviews implements Reading {
  /** The mainstream reading. The earlier; one meeting may serve both. */
  EARLIER_BINDS,
  /**
   * Each for itself, by a review of its own; a history tells of no review under which instrument it
   * was held, so that one meeting still does for both.
   */
  SEPARATE;

  @Override
  public String number() {
    return "A19";
  }
}
