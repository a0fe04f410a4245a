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

  /**
   * How a table is read.
   *
   * @param <R> the kind of its rows
   */
  interface TableReader<R> {
    ReadTable<R> read(TableFile file, IssueLog log) throws IOException;
  }

  private final TableFile file;
  private final TableReader<R> reader;
  private final IssueLog log;
  private @Nullable ReadTable<R> result;

  Reading(TableFile file, TableReader<R> reader, IssueLog log) {
    this.file = file;
    this.reader = reader;
    this.log = log;
  }

  @Override
  public void run() throws IOException {
    result = reader.read(file, log);
  }

  long size() {
    return file.size();
  }

  /** What was read; the task must have run. */
  ReadTable<R> result() {
    return Objects.requireNonNull(result, "result");
  }
}
