package org.duecare.core.child;

/**
 * What is asked of each child looked after for twelve months without a break at the end of a year;
 * the columns of England's return are in brackets. Immutable and thread-safe.
 */
public enum HealthFact {
  /** Convicted, or given a final warning or reprimand, in the year (CONVICTED). */
  CONVICTED,
  /**
   * Health surveillance or promotion checks of a child under five are up to date (HEALTH_CHECK).
   */
  DEVELOPMENT_CHECKED,
  /** Immunisations are up to date (IMMUNISATIONS). */
  IMMUNISED,
  /** Teeth were checked by a dentist in the year (TEETH_CHECK). */
  TEETH_CHECKED,
  /** Had the annual health assessment (HEALTH_ASSESSMENT). */
  HEALTH_ASSESSED,
  /** Found to misuse substances in the year (SUBSTANCE_MISUSE). */
  SUBSTANCE_MISUSE,
  /** Got an intervention for it (INTERVENTION_RECEIVED). */
  INTERVENTION_RECEIVED,
  /** Was offered an intervention and refused it (INTERVENTION_OFFERED). */
  INTERVENTION_OFFERED
}
