package org.duecare.jackson3;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.core.Version;
import tools.jackson.core.util.VersionUtil;

/** The version of this module, as the build names it. */
final class ModuleVersion {

  static final Version VERSION =
      VersionUtil.parseVersion(text("version.txt"), "org.duecare", "duecare-jackson3");

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
