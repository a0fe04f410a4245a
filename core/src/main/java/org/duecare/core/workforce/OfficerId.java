package org.duecare.core.workforce;

import java.util.Objects;

/**
 * Tells a reviewing officer from the others, by whatever the authority uses. Immutable and
 * thread-safe.
 *
 * @param value the identifier, which {@link #toString()} does not show
 */
public record OfficerId(String value) implements Comparable<OfficerId> {

  /**
   * Checks the identifier.
   *
   * @param value the identifier
   * @throws NullPointerException if it is null
   * @throws IllegalArgumentException if it is blank
   */
  public OfficerId {
    Objects.requireNonNull(value, "value");
    if (value.isBlank()) {
      throw new IllegalArgumentException("officer identifier is blank: it must hold a character");
    }
  }

  /**
   * The officer with an identifier.
   *
   * @param value the identifier
   * @return the officer
   * @throws IllegalArgumentException if it is blank
   */
  public static OfficerId of(String value) {
    return new OfficerId(value);
  }

  @Override
  public int compareTo(OfficerId other) {
    return value.compareTo(other.value);
  }

  /** A text that does not tell which officer this is; {@link #value()} does. */
  @Override
  public String toString() {
    return "OfficerId[hidden]";
  }
}
