package org.duecare.metrics.measure;

/** What one unit of a figure or of its denominator is. Others may be added. Immutable. */
public enum Basis {
  /** Each person counts as one, whatever the hours. */
  HEADS,
  /** Each person counts as the part of a full-time post that they work. */
  FULL_TIME_EQUIVALENT,
  /** Those who left in the time before the day do not count. */
  NET_OF_LEAVERS,
  /** Those who left in the time before the day count beside those who are there. */
  GROSS_OF_LEAVERS
}
