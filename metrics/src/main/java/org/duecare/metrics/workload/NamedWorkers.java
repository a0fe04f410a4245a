package org.duecare.metrics.workload;

/**
 * Whether figures are given officer by officer. There is no default: a program says which, and
 * where it offers the choice, not shown is what it begins with. Immutable and thread-safe.
 */
public enum NamedWorkers {
  /** No figure is given that says of which officer it is. */
  NOT_SHOWN,
  /**
   * Figures are given under the identifiers of the officers: for the officers themselves and those
   * who supervise them, never for a published report.
   */
  SHOWN
}
