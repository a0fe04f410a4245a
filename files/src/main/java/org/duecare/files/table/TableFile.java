package org.duecare.files.table;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.duecare.files.IssueCode;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a file in a layout of our own. */
public final class TableFile {

  /** Takes the rows of a file, one after the other. */
  @FunctionalInterface
  public interface Rows {

    /**
     * Takes a row that is whole.
     *
     * @param row the row
     * @throws InvalidCellException if a cell refuses the row
     */
    void accept(TableRow row) throws InvalidCellException;
  }

  private final Layout layout;
  private final TableIssues issues;
  private final Rows rows;
  private final Consumer<Optional<TableRow>> lost;
  private int count;
  private int blankLines;
  private int firstBlankLine;

  private TableFile(
      Layout layout, TableIssues issues, Rows rows, Consumer<Optional<TableRow>> lost) {
    this.layout = layout;
    this.issues = issues;
    this.rows = rows;
    this.lost = lost;
  }

  /**
   * Where the text of a file in UTF-8 comes from. Bytes that are no UTF-8 are read as a sign that
   * refuses its row.
   *
   * @param <T> what is read
   */
  @FunctionalInterface
  public interface Reading<T> {

    /**
     * Reads the text to its end.
     *
     * @param reader where it comes from
     * @return what it says
     * @throws IOException if it cannot be read
     */
    T from(Reader reader) throws IOException;
  }

  /**
   * Opens a file in UTF-8 for a reading.
   *
   * @param <T> what is read
   * @param file the file
   * @param reading reads it
   * @return what the reading gives
   * @throws IOException if the file cannot be opened or read, with its name
   */
  public static <T> T open(Path file, Reading<T> reading) throws IOException {
    try (Reader reader =
        new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
      return reading.from(reader);
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      FileSystemException named = new FileSystemException(file.toString(), null, e.getMessage());
      named.initCause(e);
      throw named;
    }
  }

  /**
   * Reads a text to its end.
   *
   * @param reader where the text comes from
   * @param layout the columns
   * @param issues where the faults go
   * @param rows takes the rows
   * @return false where nothing of the file can be used
   * @throws IOException if the text cannot be read
   */
  public static boolean read(Reader reader, Layout layout, TableIssues issues, Rows rows)
      throws IOException {
    return read(reader, layout, issues, rows, row -> {});
  }

  /**
   * Reads a text to its end, and tells of each row that is lost.
   *
   * @param reader where the text comes from
   * @param layout the columns
   * @param issues where the faults go
   * @param rows takes the rows
   * @param lost hears of a row that was refused; of an empty one where its cells cannot be told
   *     apart
   * @return false where nothing of the file can be used
   * @throws IOException if the text cannot be read
   */
  public static boolean read(
      Reader reader,
      Layout layout,
      TableIssues issues,
      Rows rows,
      Consumer<Optional<TableRow>> lost)
      throws IOException {
    return new TableFile(layout, issues, rows, lost).read(new TableLines(reader));
  }

  private boolean read(TableLines lines) throws IOException {
    if (lines.hasByteOrderMark()) {
      issues.add(
          IssueCode.BYTE_ORDER_MARK, 1, "begins with a byte-order mark, which is passed over");
    }
    if (!nextRow(lines)) {
      issues.add(IssueCode.COLUMN_MISSING, "the file is empty: expected the names of the columns");
      return false;
    }
    @Nullable TableHead head = TableHead.of(layout, lines, issues);
    if (head == null) {
      return false;
    }
    while (nextRow(lines)) {
      count++;
      read(lines, head);
    }
    if (count == 0) {
      issues.add(IssueCode.TABLE_WITHOUT_ROWS, "no rows below the names of the columns");
    }
    if (blankLines > 0) {
      issues.add(
          IssueCode.BLANK_LINES,
          firstBlankLine,
          "blank lines, which are passed over: " + blankLines);
    }
    return true;
  }

  /** Goes to the next line that is not blank. */
  private boolean nextRow(TableLines lines) throws IOException {
    while (lines.next()) {
      if (lines.isTooLong() || !lines.isBlank()) {
        return true;
      }
      firstBlankLine = blankLines == 0 ? lines.line() : firstBlankLine;
      blankLines++;
    }
    return false;
  }

  private void read(TableLines lines, TableHead head) {
    @Nullable List<String> cells = cells(lines, head);
    if (cells == null) {
      lost.accept(Optional.empty());
      return;
    }
    TableRow row = new TableRow(lines.line(), layout, head, cells);
    try {
      rows.accept(row);
    } catch (InvalidCellException e) {
      issues.add(e.code(), lines.line(), e.column(), e.sentence());
      lost.accept(Optional.of(row));
    }
  }

  /** The cells of a row that is whole; null, with an issue, of one that is not. */
  private @Nullable List<String> cells(TableLines lines, TableHead head) {
    if (lines.isTooLong()) {
      issues.add(
          IssueCode.LINE_TOO_LONG,
          lines.line(),
          "no row: the line is longer than " + TableLines.LONGEST_LINE + " characters");
      return null;
    }
    @Nullable List<String> cells = lines.cells();
    if (cells == null) {
      issues.add(
          IssueCode.QUOTE_BROKEN,
          lines.line(),
          "no row: quoted text does not end on its line, or text follows it");
      return null;
    }
    if (cells.size() != head.width()) {
      issues.add(
          IssueCode.CELLS_MISCOUNTED,
          lines.line(),
          "wrong number of cells: found " + cells.size() + ", expected " + head.width());
      return null;
    }
    if (!TableText.isText(lines.text().replace('\t', ' '))) {
      issues.add(IssueCode.ROW_NOT_TEXT, lines.line(), "no text in UTF-8, or a sign in it is none");
      return null;
    }
    return cells;
  }
}
