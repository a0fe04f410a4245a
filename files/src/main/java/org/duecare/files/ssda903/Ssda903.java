package org.duecare.files.ssda903;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.duecare.files.Loaded;

/**
 * Reads the SSDA903 (children looked after) return as councils send it to the Department for
 * Education, one folder a year: Header, Episodes and Reviews, and the other tables where they are
 * given.
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
    return read(folders, ReadingOptions.standard());
  }

  /**
   * Reads a return with options.
   *
   * @param folders the folders, oldest first, each with Episodes and Reviews at least
   * @param options how to read
   * @return the good rows and the issues
   * @throws UnusableReturnException if a folder does not exist, lacks a table that is needed or is
   *     certainly older than one before it
   * @throws IOException if a file cannot be opened or read
   * @throws IllegalArgumentException if no folder is given
   */
  public static Loaded<Ssda903Return> read(List<Path> folders, ReadingOptions options)
      throws IOException {
    Objects.requireNonNull(options, "options");
    Workers workers = options.listener() == null ? Workers.onAllProcessors() : new Workers(1);
    return read(folders, options, workers);
  }

  static Loaded<Ssda903Return> read(List<Path> folders, ReadingOptions options, Workers workers)
      throws IOException {
    List<Path> given = List.copyOf(folders);
    if (given.isEmpty()) {
      throw new IllegalArgumentException("no folder given: at least one is needed");
    }
    IssueLog log = new IssueLog(options.checks(), options.listener());
    ReturnFiles files = ReturnFiles.read(given, options, workers, log);
    Ssda903Return value = Assembly.of(files, options, workers, log);
    return new Loaded<>(value, log.issues());
  }
}
