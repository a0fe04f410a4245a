package org.duecare.cli.council;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.duecare.files.Loaded;
import org.duecare.files.ssda903.ReadingOptions;
import org.duecare.files.ssda903.Ssda903;
import org.duecare.files.ssda903.Ssda903Return;

/**
 * The return of a made-up council that comes with the program: three years, the last ending 31
 * March 2026.
 */
public final class BundledCouncil {

  private static final List<String> YEARS = List.of("2023-24", "2024-25", "2025-26");

  private static final String ONE_OF_THE_FILES = "2025-26/reviews.csv";

  private BundledCouncil() {}

  /**
   * Reads the return.
   *
   * @param options how
   * @return the return
   * @throws IOException if the program's own file cannot be read
   */
  public static Loaded<Ssda903Return> read(ReadingOptions options) throws IOException {
    URL file =
        Objects.requireNonNull(
            BundledCouncil.class.getResource(ONE_OF_THE_FILES), ONE_OF_THE_FILES);
    try {
      if (file.openConnection() instanceof JarURLConnection inside) {
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(inside.getJarFileURL().toURI()))) {
          return read(jar.getPath(inside.getEntryName()), options);
        }
      }
      return read(Path.of(file.toURI()), options);
    } catch (URISyntaxException e) {
      throw new AssertionError(file.toString(), e);
    }
  }

  private static Loaded<Ssda903Return> read(Path file, ReadingOptions options) throws IOException {
    Path year = Objects.requireNonNull(file.getParent(), "folder of the year");
    return Ssda903.read(YEARS.stream().map(year::resolveSibling).toList(), options);
  }
}
