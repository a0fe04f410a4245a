package org.duecare.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The version of the forms, and so of the adapters, as the build names it. */
public final class FormsVersion {

  /** The version, as "1.2.0" or "1.3.0-SNAPSHOT". */
  public static final String TEXT = text("version.txt");

  private FormsVersion() {}

  private static String text(String resource) {
    try (InputStream in =
        Objects.requireNonNull(FormsVersion.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
