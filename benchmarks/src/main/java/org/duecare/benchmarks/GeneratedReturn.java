package org.duecare.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.duecare.files.synthetic.SyntheticReturn;

/** A made-up return with complete histories and all tables in a folder that is gone afterwards. */
final class GeneratedReturn implements AutoCloseable {

  /** The last day of its last year. */
  static final String LAST_DAY = "2026-03-31";

  private final Path folder;

  GeneratedReturn(int children) throws IOException {
    folder = Files.createTempDirectory("duecare");
    SyntheticReturn.ofChildren(children).withCompleteHistories().withRecords().writeTo(folder);
  }

  Path folder() {
    return folder;
  }

  long megabytes() throws IOException {
    long bytes = 0;
    for (Path table : tables()) {
      bytes += Files.size(table);
    }
    return bytes / 1_000_000;
  }

  private List<Path> tables() throws IOException {
    try (Stream<Path> tables = Files.list(folder)) {
      return tables.toList();
    }
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
