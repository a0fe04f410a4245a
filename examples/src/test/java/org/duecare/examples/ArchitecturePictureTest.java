package org.duecare.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duecare.testkit.GoldenSection;
import org.junit.jupiter.api.Test;

/** The picture of the modules is what they say of themselves. */
class ArchitecturePictureTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern REQUIRED =
      Pattern.compile("requires (?:transitive )?org\\.duecare\\.(\\w+);");

  @Test
  void showsWhichModuleNeedsWhich() throws IOException {
    SortedMap<String, SortedSet<String>> modules = modules();
    StringBuilder picture = new StringBuilder("```mermaid\nflowchart BT\n");
    modules.forEach(
        (module, needed) -> {
          picture.append("  ").append(module).append('\n');
          for (String other : needed) {
            if (!isNeededByAnother(other, needed, modules)) {
              picture.append("  ").append(module + " --> " + other).append('\n');
            }
          }
        });
    assertThat(modules).containsKeys("calendar", "core", "cli");
    GoldenSection.assertMatches(
        ROOT.resolve("docs/architecture.md"), "modules", picture.append("```\n").toString());
  }

  private static SortedMap<String, SortedSet<String>> modules() throws IOException {
    SortedMap<String, SortedSet<String>> modules = new TreeMap<>();
    List<Path> folders;
    try (Stream<Path> all = Files.list(ROOT)) {
      folders = all.sorted().toList();
    }
    for (Path folder : folders) {
      Path declaration = folder.resolve("src/main/java/module-info.java");
      if (Files.exists(declaration)) {
        SortedSet<String> needed = new TreeSet<>();
        REQUIRED
            .matcher(Files.readString(declaration))
            .results()
            .forEach(found -> needed.add(found.group(1)));
        modules.put(String.valueOf(folder.getFileName()), needed);
      }
    }
    return modules;
  }

  /** What comes with another module needs no line of its own. */
  private static boolean isNeededByAnother(
      String module, SortedSet<String> needed, SortedMap<String, SortedSet<String>> modules) {
    return needed.stream()
        .filter(other -> !other.equals(module))
        .anyMatch(other -> modules.getOrDefault(other, new TreeSet<>()).contains(module));
  }
}
