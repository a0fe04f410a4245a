package org.duecare.cli.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.duecare.cli.table.VisibleText;

/** The folders of the years of a return, as somebody types them. */
final class YearFolders {

  private YearFolders() {}

  /**
   * The folders; of a single one without episodes of its own, those in it that have any, or all
   * where it holds nothing but folders.
   *
   * @param log takes the names of what else lies in it
   */
  static List<Path> of(Consumer<String> log, String... names) throws IOException {
    List<Path> folders =
        Arrays.stream(Objects.requireNonNull(names, "folders"))
            .map(name -> Path.of(Objects.requireNonNull(name, "folder")))
            .toList();
    if (folders.size() != 1 || !Files.isDirectory(folders.get(0))) {
      return folders;
    }
    List<Path> inside = visibleIn(folders.get(0));
    List<Path> years = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Path each : inside) {
      if (Files.isDirectory(each) && hasEpisodes(each)) {
        years.add(each);
      } else {
        others.add(VisibleText.of(each.getFileName().toString()));
      }
    }
    if (years.isEmpty() || hasEpisodes(folders.get(0))) {
      boolean isParent = !inside.isEmpty() && inside.stream().allMatch(Files::isDirectory);
      return isParent ? inside : folders;
    }
    if (!others.isEmpty()) {
      log.accept("no folder of a year, and not read: " + String.join(", ", others) + "\n");
    }
    return years;
  }

  private static List<Path> visibleIn(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .filter(each -> !each.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }

  /** By their names: a table of episodes, or a file that holds all tables. */
  private static boolean hasEpisodes(Path folder) throws IOException {
    return visibleIn(folder).stream()
        .filter(each -> !Files.isDirectory(each))
        .map(each -> each.getFileName().toString().toLowerCase(Locale.ROOT))
        .anyMatch(name -> name.contains("episode") || name.endsWith(".xml"));
  }
}
