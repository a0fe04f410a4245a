package org.duecare.metrics.annualreport;

/** For whom a table is. The set is complete. Immutable and thread-safe. */
public enum Audience {
  /** For everybody, once small numbers are hidden. */
  PUBLIC,
  /**
   * For the service alone: it would tell of one officer or one team, or together with a published
   * table of a few children.
   */
  SERVICE
}
