package org.duecare.core.obligation;

/** What became of an obligation, as of a day. The set is complete. Immutable and thread-safe. */
public enum Outcome {
  /** It was met on or before the limit. */
  ON_TIME,
  /** It was met after the limit. */
  LATE,
  /** The limit passed in the time in which it was to be met, and it was not met. */
  OUTSTANDING,
  /** It can still be met, and the limit is the as-of day or a later one. */
  NOT_YET_DUE,
  /**
   * The child ceased to be looked after, or what it was about ended, on or before the limit, and it
   * was not met. People read "no longer due".
   */
  LAPSED,
  /** The facts do not decide; the explanation says which fact is missing. */
  UNKNOWN
}
