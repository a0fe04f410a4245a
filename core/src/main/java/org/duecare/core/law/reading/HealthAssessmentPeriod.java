package org.duecare.core.law.reading;

/**
 * Over what the periods of regulation 7(3) of SI 2010/959 run, in each of which there is a health
 * assessment. Ambiguity A13 of the project's list.
 *
 * <p>The set is complete. Immutable and thread-safe.
 */
public enum HealthAssessmentPeriod implements Reading {
  /** The mainstream reading. From each assessment to the next. */
  ROLLING,
  /** In fixed periods from the start of care. */
  FIXED;

  @Override
  public String number() {
    return "A13";
  }
}
