package org.duecare.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the main method of every example and compares what it prints. */
class ExamplesTest {

  private static final Path SOURCES = Path.of("src/main/java/org/duecare/examples");
  private static final Path EXPECTED = Path.of("src/test/resources/expected");

  static List<String> examples() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .filter(name -> !name.equals("package-info"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void printsWhatIsExpected(String example) throws Exception {
    Class<?> type = Class.forName("org.duecare.examples." + example);
    String printed =
        Captured.outputOf(
            () -> type.getMethod("main", String[].class).invoke(null, (Object) new String[0]));
    assertThat(printed)
        .isEqualTo(
            Files.readString(EXPECTED.resolve(example + ".txt"), StandardCharsets.UTF_8)
                .stripTrailing());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void isShort(String example) throws IOException {
    String source = Files.readString(SOURCES.resolve(example + ".java"));
    String main = source.substring(source.indexOf("void main"));
    assertThat(main.lines()).hasSizeLessThan(32);
  }

  @Test
  void thereAreExamples() throws IOException {
    assertThat(examples()).hasSizeGreaterThan(7);
  }
}
