package org.duecare.core.law.reading;

/**
 * Which bank holidays count for an English authority's child who lives in Scotland. Ambiguity A25
 * of the project's list.
 *
 * <p>The set is complete. Immutable and thread-safe.
 */
public enum PlacedInScotland implements Reading {
  /** The mainstream reading. Those of England and Wales, as the regulations define. */
  ENGLAND_AND_WALES,
  /** Those of the place. */
  WHERE_PLACED;

  @Override
  public String number() {
    return "A25";
  }
}
