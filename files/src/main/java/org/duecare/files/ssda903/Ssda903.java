package org.duecare.files.ssda903;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.duecare.files.Issue;
import org.duecare.files.Loaded;
import org.jspecify.annotations.Nullable;

/**
 * Reads the SSDA903 (children looked after) return as councils send it to the Department for
 * Education: Header, Episodes and Reviews as CSV files, one folder a year.
 *
 * <p>Tables are told by their columns, whatever the files are called. A bad row never stops the
 * rest: it is refused with an issue, and its child answers UNKNOWN where the row matters.
 */
public final class Ssda903 {

  private Ssda903() {}

  /**
   * Reads a return of one year or of several.
   *
   * <p>Of an episode or review given by several folders the last folder's is used.
   *
   * @param folders the folders, oldest first, each with Episodes and Reviews at least
   * @return the good rows and the issues
   * @throws UnusableReturnException if a folder does not exist, lacks a table that is needed or is
   *     certainly older than one before it
   * @throws IOException if a file cannot be opened or read
   * @throws IllegalArgumentException if no folder is given
   */
  public static Loaded<Ssda903Return> read(List<Path> folders) throws IOException {
    return read(folders, LaterRows.NO_DAY, Workers.onAllProcessors(), null);
  }

  /**
   * Reads a return and tells a listener every issue, also those that are only counted in the
   * result.
   *
   * @param folders the folders, oldest first, each with Episodes and Reviews at least
   * @param listener hears each issue when it is found, on the caller's thread
   * @return the good rows and the issues
   * @throws UnusableReturnException if a folder does not exist, lacks a table that is needed or is
   *     certainly older than one before it
   * @throws IOException if a file cannot be opened or read
   * @throws IllegalArgumentException if no folder is given
   */
  public static Loaded<Ssda903Return> read(List<Path> folders, Consumer<? super Issue> listener)
      throws IOException {
    return read(
        folders, LaterRows.NO_DAY, new Workers(1), Objects.requireNonNull(listener, "listener"));
  }

  /**
   * Reads a return as it could be known on a day: episodes and reviews after it are noted and left
   * out, so that they neither change nor contradict anything.
   *
   * @param folders the folders, oldest first, each with Episodes and Reviews at least
   * @param asOf the day, inclusive; ask only about this day or an earlier one afterwards
   * @return the good rows and the issues
   * @throws UnusableReturnException if a folder does not exist, lacks a table that is needed or is
   *     certainly older than one before it
   * @throws IOException if a file cannot be opened or read
   * @throws IllegalArgumentException if no folder is given
   */
  public static Loaded<Ssda903Return> readAsOf(List<Path> folders, LocalDate asOf)
      throws IOException {
    return read(folders, LaterRows.asOf(asOf), Workers.onAllProcessors(), null);
  }

  static Loaded<Ssda903Return> read(
      List<Path> folders, int asOf, Workers workers, @Nullable Consumer<? super Issue> listener)
      throws IOException {
    List<Path> given = List.copyOf(folders);
    if (given.isEmpty()) {
      throw new IllegalArgumentException("no folder given: at least one is needed");
    }
    IssueLog log = new IssueLog(listener);
    ReturnFiles files = ReturnFiles.read(given, workers, log);
    Ssda903Return value = Assembly.of(files, asOf, workers, log);
    return new Loaded<>(value, log.issues());
  }
}
