package org.duecare.core.law;

/** How well the source of a rule was seen when it was typed in. Immutable and thread-safe. */
public enum Verification {
  /** The primary text in force was seen. */
  PRIMARY_TEXT,
  /** The primary text was seen as it was made; later amendment is not known. */
  PRIMARY_TEXT_AS_MADE,
  /** A secondary page was seen: a procedure manual, a charity, a court report. */
  SECONDARY_TEXT,
  /** No text was seen; well-established background knowledge. */
  BACKGROUND_HIGH,
  /** No text was seen; probable background knowledge. */
  BACKGROUND_MEDIUM,
  /** No text was seen; weak background knowledge. */
  BACKGROUND_LOW;

  /**
   * Whether a text was seen that states the rule.
   *
   * @return false where the rule rests on background knowledge
   */
  public boolean sourceSeen() {
    return compareTo(SECONDARY_TEXT) <= 0;
  }
}
