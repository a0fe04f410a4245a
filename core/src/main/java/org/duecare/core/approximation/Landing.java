package org.duecare.core.approximation;

/**
 * What a system does with a limit in days, weeks or months that ends on no working day. Immutable
 * and thread-safe.
 */
public enum Landing {
  /** Nothing, as the law has it. */
  AS_IT_FALLS,
  /** It takes the next working day. */
  NEXT_WORKING_DAY,
  /** It takes the last working day before. */
  WORKING_DAY_BEFORE
}
