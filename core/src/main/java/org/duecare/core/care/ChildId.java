package org.duecare.core.care;

import java.util.Objects;

/**
 * The identifier that a record system gives a child. It never is a name, and it never shows itself
 * unless asked: {@link #toString()} hides it, so that no log or exception carries it by accident.
 *
 * <p>Identifiers are ordered as text. Immutable and thread-safe.
 *
 * @param value the identifier as the record system writes it, not blank
 */
public record ChildId(String value) implements Comparable<ChildId> {

  /**
   * Checks the identifier.
   *
   * @param value the identifier as the record system writes it, not blank
   * @throws IllegalArgumentException if the identifier is blank
   */
  public ChildId {
    Objects.requireNonNull(value, "value");
    if (value.isBlank()) {
      throw new IllegalArgumentException("child identifier is blank: it must hold a character");
    }
  }

  /**
   * The identifier with this text.
   *
   * @param value the identifier as the record system writes it
   * @return the identifier
   * @throws IllegalArgumentException if the text is blank
   */
  public static ChildId of(String value) {
    return new ChildId(value);
  }

  @Override
  public int compareTo(ChildId other) {
    return value.compareTo(other.value);
  }

  /** A text that does not tell which child this is; {@link #value()} does. */
  @Override
  public String toString() {
    return "ChildId[hidden]";
  }
}
