package org.duecare.core.law.reading;

/**
 * What a bank holiday does that is proclaimed when a limit in working days is running already.
 * Ambiguity A24 of the project's list.
 *
 * <p>The set is complete. Immutable and thread-safe.
 */
public enum LateProclamation implements Reading {
  /** The mainstream reading. It is no working day: the limit moves. */
  MOVES_LIMIT,
  /** The limit stays as it was when it began to run. */
  LEAVES_LIMIT;

  @Override
  public String number() {
    return "A24";
  }
}
