package org.duecare.icalendar;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.duecare.core.care.ChildId;

/**
 * What stands for a child in the names of deadlines. The same child needs the same reference in
 * every file, or the calendar programs cannot tell that an entry is the one they have.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value a text that tells nobody who the child is, not blank; it stands in no file, only a
 *     digest of it does
 */
public record ChildReference(String value) {

  /** Half of the digest's length is the least that RFC 2104 section 3 calls sufficient. */
  private static final int KEY_BYTES = 16;

  private static final String KEYED_DIGEST = "HmacSHA256";

  /**
   * Checks the reference.
   *
   * @param value a text that tells nobody who the child is, not blank
   * @throws IllegalArgumentException if the text is blank
   */
  public ChildReference {
    Objects.requireNonNull(value, "value");
    if (value.isBlank()) {
      throw new IllegalArgumentException("reference to a child is blank: it must hold a character");
    }
  }

  /**
   * A reference that only who has the key can make from a child's identifier. A digest without a
   * key would not do: whoever has the file could try all identifiers, for they are short.
   *
   * @param child the identifier
   * @param key the secret, at least 16 bytes; the same for every file of a council, and known to
   *     nobody who is given one
   * @return the reference
   * @throws IllegalArgumentException if the key is shorter
   */
  public static ChildReference keyed(ChildId child, byte[] key) {
    Objects.requireNonNull(child, "child");
    Objects.requireNonNull(key, "key");
    if (key.length < KEY_BYTES) {
      throw new IllegalArgumentException(
          "key is too short: "
              + key.length
              + " bytes; "
              + KEY_BYTES
              + " or more are needed, made at random");
    }
    try {
      Mac digest = Mac.getInstance(KEYED_DIGEST);
      digest.init(new SecretKeySpec(key, KEYED_DIGEST));
      return new ChildReference(
          HexFormat.of().formatHex(digest.doFinal(child.value().getBytes(StandardCharsets.UTF_8))));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + KEYED_DIGEST + ", and this has not", e);
    }
  }

  /** A text that does not tell which child this is; {@link #value()} may. */
  @Override
  public String toString() {
    return "ChildReference[hidden]";
  }
}
