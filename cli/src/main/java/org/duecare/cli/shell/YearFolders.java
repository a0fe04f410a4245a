package org.duecare.cli.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The folders of the years of a return, as somebody types them. */
final class YearFolders {

  private YearFolders() {}

  /** The folders; of a single one that holds nothing but folders, those in it. */
  static List<Path> of(String... names) throws IOException {
    List<Path> folders =
        Arrays.stream(Objects.requireNonNull(names, "folders"))
            .map(name -> Path.of(Objects.requireNonNull(name, "folder")))
            .toList();
    if (folders.size() != 1 || !Files.isDirectory(folders.get(0))) {
      return folders;
    }
    try (Stream<Path> inside = Files.list(folders.get(0))) {
      List<Path> years =
          inside.filter(each -> !each.getFileName().toString().startsWith(".")).sorted().toList();
      boolean isParent = !years.isEmpty() && years.stream().allMatch(Files::isDirectory);
      return isParent ? years : folders;
    }
  }
}
