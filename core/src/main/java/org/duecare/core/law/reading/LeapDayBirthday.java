package org.duecare.core.law.reading;

/**
 * When a child born on 29 February reaches an age in a common year. Ambiguity A20 of the project's
 * list.
 *
 * <p>The set is complete. Immutable and thread-safe.
 */
public enum LeapDayBirthday implements Reading {
  /** The mainstream reading. On 1 March. */
  ON_1_MARCH,
  /** On 28 February. */
  ON_28_FEBRUARY;

  @Override
  public String number() {
    return "A20";
  }
}
