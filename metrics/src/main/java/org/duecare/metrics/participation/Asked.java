package org.duecare.metrics.participation;

/**
 * Whether a figure asks how the child took part in a review. The set is complete. Immutable and
 * thread-safe.
 */
public enum Asked {
  /** It does, and the code tells. */
  ASKED,
  /** It does not: the child was too young. */
  NOT_ASKED,
  /**
   * The code is missing, because none or two of them were given, or says that the child is under
   * four, which the birthday denies; or the birthday is missing where the age decides.
   */
  NOT_KNOWN
}
