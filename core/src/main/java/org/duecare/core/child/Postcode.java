package org.duecare.core.child;

import java.util.Locale;
import java.util.Objects;

/**
 * A postcode. It never shows itself unless asked: {@link #toString()} hides it, since with a date
 * of birth it can tell who a child is.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the postcode in capitals, its parts as the record writes them, not blank
 */
public record Postcode(String value) {

  private static final int LENGTH_OF_INWARD_PART = 3;
  private static final int SHORTEST = 5;
  private static final int LONGEST = 7;

  /**
   * Checks that there is a postcode and puts it in capitals.
   *
   * @param value the postcode, not blank
   * @throws IllegalArgumentException if it is blank
   */
  public Postcode {
    value = Objects.requireNonNull(value, "value").strip().toUpperCase(Locale.ROOT);
    if (value.isEmpty()) {
      throw new IllegalArgumentException("postcode is blank: it must hold a character");
    }
  }

  /**
   * The postcode with this text. What its parts are is not checked: records hold postcodes of other
   * countries, and marks in the place of some.
   *
   * @param value the postcode, not blank
   * @return the postcode
   * @throws IllegalArgumentException if it is blank
   */
  public static Postcode of(String value) {
    return new Postcode(value);
  }

  /**
   * The postcode as it is looked up: with one space before its last three characters.
   *
   * @return the postcode with its space; as it stands if it is too short or too long for one of the
   *     United Kingdom
   */
  public String spaced() {
    String joined = value.replace(" ", "");
    if (joined.length() < SHORTEST || joined.length() > LONGEST) {
      return value;
    }
    int inward = joined.length() - LENGTH_OF_INWARD_PART;
    return joined.substring(0, inward) + " " + joined.substring(inward);
  }

  /** A text that does not tell which postcode this is; {@link #value()} does. */
  @Override
  public String toString() {
    return "Postcode[hidden]";
  }
}
