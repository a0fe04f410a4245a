package org.duecare.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duecare.cli.audit.StatedReport;
import org.duecare.files.Loaded;
import org.duecare.metrics.audit.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The figures of a report that somebody wrote down. */
final class StatedFiguresOptions {

  @Option(
      names = "--figures",
      required = true,
      paramLabel = "FILE",
      converter = PathOption.class,
      description = "the figures of anybody's report as CSV, in place of a return")
  private @Nullable Path figures;

  @Option(
      names = "--relations",
      paramLabel = "FILE",
      converter = PathOption.class,
      description = "what the report says of these figures together, as CSV")
  private @Nullable Path relations;

  boolean areGiven() {
    return figures != null;
  }

  Loaded<Report> read() throws IOException {
    Path stated = requireFile(figures);
    return relations == null
        ? StatedReport.read(stated)
        : StatedReport.read(stated, requireFile(relations));
  }

  private static Path requireFile(@Nullable Path path) {
    if (path == null || Files.isDirectory(path)) {
      throw new NothingDoneException("not a file: " + path);
    }
    return path;
  }
}
