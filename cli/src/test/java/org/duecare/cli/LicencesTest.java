package org.duecare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The libraries of docs/licences.md are those on the class path, each in its version, but for what
 * tests alone need. The licences themselves are compared by {@code .ci/licences}, with the bill of
 * materials.
 */
class LicencesTest {

  private static final Pattern JAR = Pattern.compile("(.+?)-(\\d[^/]*)\\.jar");
  private static final Pattern ROW = Pattern.compile("\\| `[^:`]+:([^:`]+)` \\| ([^ |]+) \\|.*");

  /** What tests need, by the beginning of its name; jspecify is needed by the compiler. */
  private static final Pattern OF_TESTS =
      Pattern.compile(
          "(apiguardian|archunit|assertj|byte-buddy|duecare|jqwik|jspecify|junit|opentest4j"
              + "|surefire|biweekly|vinnie).*");

  @Test
  void listsWhatIsShipped() throws IOException {
    Map<String, String> shipped =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(entry -> JAR.matcher(String.valueOf(Path.of(entry).getFileName())))
            .filter(Matcher::matches)
            .filter(jar -> !OF_TESTS.matcher(jar.group(1)).matches())
            .collect(Collectors.toMap(jar -> jar.group(1), jar -> jar.group(2)));
    Map<String, String> listed =
        Files.readAllLines(Path.of("../docs/licences.md")).stream()
            .map(ROW::matcher)
            .filter(Matcher::matches)
            .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));

    assertThat(listed).isNotEmpty().isEqualTo(shipped);
  }
}
