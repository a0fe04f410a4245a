package org.duecare.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.duecare.files.ssda903.Ssda903;
import org.duecare.files.ssda903.Ssda903Return;

/**
 * A made-up return of a council with some 650 children in care: the three years ending 31 March
 * 2024, 2025 and 2026. Nobody in it exists.
 */
public final class Council {

  /** The last day of the last year of the return. */
  static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 31);

  private static final List<String> YEARS = List.of("2023-24", "2024-25", "2025-26");

  private static final String ONE_OF_THE_FILES = "council/2025-26/reviews.csv";

  private Council() {}

  /**
   * Reads the return.
   *
   * @return the return, without issues
   * @throws UncheckedIOException if the program's own file cannot be read
   */
  public static Ssda903Return council() {
    URL file =
        Objects.requireNonNull(Council.class.getResource(ONE_OF_THE_FILES), ONE_OF_THE_FILES);
    try {
      if (file.openConnection() instanceof JarURLConnection inside) {
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(inside.getJarFileURL().toURI()))) {
          return read(jar.getPath(inside.getEntryName()));
        }
      }
      return read(Path.of(file.toURI()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new AssertionError(file.toString(), e);
    }
  }

  private static Ssda903Return read(Path file) throws IOException {
    Path year = Objects.requireNonNull(file.getParent(), "folder of the year");
    return Ssda903.read(YEARS.stream().map(year::resolveSibling).toList()).value();
  }
}
