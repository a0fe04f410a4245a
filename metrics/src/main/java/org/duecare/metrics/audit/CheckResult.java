package org.duecare.metrics.audit;

/** What a check came to. The set is complete. Immutable and thread-safe. */
public enum CheckResult {
  /** It was checked, and nothing is wrong. */
  SOUND,
  /** It could not be checked, for a value is not given. */
  UNDECIDED,
  /** Something is left unsaid, without which the figure cannot be checked or compared. */
  NOTE,
  /** The figures can be read in two ways, or do not compare. */
  WARNING,
  /** The figures cannot all be right. */
  ERROR;

  /**
   * Whether something was found.
   *
   * @return true of a note, a warning and an error
   */
  public boolean isFinding() {
    return this != SOUND && this != UNDECIDED;
  }
}
