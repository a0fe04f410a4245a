package org.duecare.core.law.reading;

/**
 * When the first full review is due once short breaks fall outside regulation 48 of SI 2010/959.
 * Ambiguity A17 of the project's list.
 *
 * <p>The set is complete. Immutable and thread-safe.
 */
public enum EndOfShortBreaks implements Reading {
  /**
   * The mainstream reading. 20 working days after the day from which the child is looked after in
   * full, unless there was a review already.
   */
  FROM_FULL_STATUS,
  /** 20 working days after the first break, which has often passed. */
  FROM_ORIGINAL_START;

  @Override
  public String number() {
    return "A17";
  }
}
