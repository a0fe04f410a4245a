package org.duecare.files.ssda903;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads one file, as a task.
 *
 * @param <R> the kind of its rows
 */
final class Reading<R> implements Workers.Task {

  private final TableFile file;
  private final RowReader.Maker<R> reader;
  private final IssueLog log;
  private @Nullable ReadTable<R> result;

  Reading(TableFile file, RowReader.Maker<R> reader, IssueLog log) {
    this.file = file;
    this.reader = reader;
    this.log = log;
  }

  @Override
  public void run() throws IOException {
    result = CsvTable.read(file, reader, log);
  }

  long size() {
    return file.size();
  }

  /** What was read; the task must have run. */
  ReadTable<R> result() {
    return Objects.requireNonNull(result, "result");
  }
}
