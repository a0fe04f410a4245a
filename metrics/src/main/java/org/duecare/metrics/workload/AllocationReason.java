package org.duecare.metrics.workload;

/**
 * What speaks for an officer, in the order in which it counts. What speaks against one, besides a
 * conflict of interest, is the load, which decides last. Others may be added. Immutable.
 */
public enum AllocationReason {
  /** The officer has a brother or sister of the child. */
  HAS_SIBLING,
  /** The officer was the reviewing officer of the child before. */
  WAS_OFFICER_BEFORE,
  /** With the child, the officer is not above the guideline. */
  STAYS_WITHIN_GUIDELINE
}
