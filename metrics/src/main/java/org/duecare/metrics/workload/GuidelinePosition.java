package org.duecare.metrics.workload;

/** On which side of a guideline a caseload lies. The set is complete. Immutable. */
public enum GuidelinePosition {
  /** Less than the least. */
  BELOW,
  /** From the least to the greatest, both inclusive. */
  WITHIN,
  /** More than the greatest. */
  ABOVE
}
