package org.duecare.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.duecare.files.Loaded;
import org.duecare.files.record.Records;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The records that a return lacks: roster, allocations, steps around reviews, ratings. */
final class RecordsOption {

  @Option(
      names = "--records",
      paramLabel = "DIR",
      converter = PathOption.class,
      description =
          "a folder of records that the return lacks: roster.csv, allocations.csv and more")
  private @Nullable Path folder;

  /** Reads the records and prints what is wrong with them; empty where none are given. */
  Optional<Loaded<Records>> read(Surroundings surroundings) throws IOException {
    if (folder == null) {
      return Optional.empty();
    }
    Loaded<Records> loaded = Records.read(folder);
    new IssueList(loaded.issues()).print(surroundings.err());
    return Optional.of(loaded);
  }
}
