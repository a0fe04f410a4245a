package org.duecare.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No file of ours is too long to be read at one sitting, and most are short. */
class FileSizeTest {

  private static final Path ROOT = Path.of("..");
  private static final int MOST_LINES = 350;
  private static final int MOST_LINES_OF_HALF = 100;
  private static final Pattern COMMENT =
      Pattern.compile("/\\*.*?\\*/|^\\s*//[^\n]*", Pattern.DOTALL | Pattern.MULTILINE);

  @Test
  void noFileHasMoreLinesOfCodeThanTheHouseAllows() throws IOException {
    Map<Path, Long> lines = linesOfCode();

    assertThat(lines).hasSizeGreaterThan(1_000);
    assertThat(lines.entrySet()).filteredOn(file -> file.getValue() > MOST_LINES).isEmpty();
    assertThat(lines.values().stream().sorted().skip(lines.size() / 2).findFirst())
        .hasValueSatisfying(median -> assertThat(median).isLessThan(MOST_LINES_OF_HALF));
  }

  private static Map<Path, Long> linesOfCode() throws IOException {
    Map<Path, Long> lines = new TreeMap<>();
    try (Stream<Path> modules = Files.list(ROOT)) {
      for (Path sources : modules.map(module -> module.resolve("src")).toList()) {
        if (Files.isDirectory(sources)) {
          addAll(sources, lines);
        }
      }
    }
    return lines;
  }

  private static void addAll(Path sources, Map<Path, Long> lines) throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
        lines.put(file, code.lines().filter(line -> !line.isBlank()).count());
      }
    }
  }
}
