package org.duecare.jackson;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.util.VersionUtil;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The version of this module, as the build names it. */
final class ModuleVersion {

  static final Version VERSION =
      VersionUtil.parseVersion(text("version.txt"), "org.duecare", "duecare-jackson");

  private ModuleVersion() {}

  private static String text(String resource) {
    try (InputStream in =
        Objects.requireNonNull(ModuleVersion.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
