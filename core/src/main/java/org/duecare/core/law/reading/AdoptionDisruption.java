package org.duecare.core.law.reading;

/**
 * How regulation 33 of SI 2010/959 goes on after an adoptive placement was disrupted. Ambiguity A18
 * of the project's list.
 *
 * <p>The set is complete. Immutable and thread-safe.
 */
public enum AdoptionDisruption implements Reading {
  /** The mainstream reading. Six months from the last review. */
  FROM_LAST_REVIEW,
  /** As if the child had become looked after anew. */
  AFRESH;

  @Override
  public String number() {
    return "A18";
  }
}
