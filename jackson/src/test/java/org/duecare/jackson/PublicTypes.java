package org.duecare.jackson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The public types of calendar, core and metrics, as their agreed signatures list them. */
final class PublicTypes {

  private PublicTypes() {}

  static List<Class<?>> all() {
    return Stream.of("calendar", "core", "metrics").flatMap(PublicTypes::of).toList();
  }

  private static Stream<Class<?>> of(String module) {
    Path agreed = Path.of("..", module, "src", "test", "resources", "public-api.txt");
    try {
      return Files.readAllLines(agreed).stream()
          .filter(line -> !line.startsWith(" ") && line.contains(": public "))
          .map(line -> named(line.substring(0, line.indexOf(':'))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Class<?> named(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
