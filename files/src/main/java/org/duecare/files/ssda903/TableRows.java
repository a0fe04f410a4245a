package org.duecare.files.ssda903;

import java.util.function.Supplier;
import org.duecare.files.IssueCode;

/**
 * The rows of one table file that are whole and name a child. Rows that are not are refused here;
 * what is unusual in their form is noted.
 */
final class TableRows {

  private final TableFile file;
  private final Layout layout;
  private final RowSource lines;
  private final RowCells cells;
  private final IssueLog log;
  private final FormatNotes notes = new FormatNotes();
  private final RefusedRows refused = new RefusedRows();
  private int dropped;
  private int child;

  TableRows(TableFile file, RowSource lines, IssueLog log) {
    this.file = file;
    this.layout = file.layout();
    this.lines = lines;
    this.log = log;
    cells = new RowCells(lines, layout, notes);
  }

  /** Takes the row at which the source stands; false if it is not whole or names no child. */
  boolean take() {
    if (isPlain() || isUsable()) {
      child = cells.child();
      return true;
    }
    return false;
  }

  /** Whether the row holds nothing, which is noted. */
  boolean skipIfBlank() {
    boolean blank = isBlank();
    notes.count(IssueCode.BLANK_LINES, lines.line(), blank ? 1 : 0);
    return blank;
  }

  /** Whether the row is as nearly all rows are, so that no more need be asked. */
  private boolean isPlain() {
    return lines.cells() == layout.width()
        && lines.fault() == CsvLines.Fault.NONE
        && cells.nameChild();
  }

  private boolean isUsable() {
    return !skipIfBlank() && isWhole() && namesChild();
  }

  private boolean isBlank() {
    return lines.cells() <= CsvLines.MOST_CELLS
        && lines.fault() == CsvLines.Fault.NONE
        && cells.areBlankFrom(0);
  }

  private boolean isWhole() {
    switch (lines.fault()) {
      case TOO_LONG ->
          refuse(
              IssueCode.LINE_TOO_LONG,
              () -> "no row: the line is longer than " + CsvLines.LONGEST_LINE + " bytes");
      case QUOTE_NOT_CLOSED ->
          refuse(IssueCode.QUOTE_BROKEN, () -> "no row: quoted text does not end on its line");
      case TEXT_AFTER_QUOTE ->
          refuse(IssueCode.QUOTE_BROKEN, () -> "no row: text follows the end of quoted text");
      case NONE -> {
        if (hasRightNumberOfCells()) {
          return true;
        }
        int found = lines.cells();
        refuse(
            IssueCode.CELLS_MISCOUNTED,
            () -> "wrong number of cells: found " + found + ", expected " + layout.named());
      }
    }
    return false;
  }

  private boolean hasRightNumberOfCells() {
    int found = lines.cells();
    if (found <= layout.width()) {
      return found >= layout.named();
    }
    if (found > CsvLines.MOST_CELLS || !cells.areBlankFrom(layout.width())) {
      return false;
    }
    notes.count(IssueCode.EMPTY_CELLS_BEYOND_COLUMNS, lines.line());
    return true;
  }

  private boolean namesChild() {
    if (cells.nameChild()) {
      return true;
    }
    refused.addUnknownChild();
    if (cells.isBlank(Column.CHILD)) {
      note(IssueCode.CHILD_BLANK, Column.CHILD, () -> "no child is named: the cell is blank");
    } else if (cells.nameChildTooLong()) {
      note(
          IssueCode.CHILD_TOO_LONG,
          Column.CHILD,
          () -> "no child is named: the cell is longer than " + RowCells.LONGEST_CHILD + " bytes");
    } else {
      note(
          IssueCode.CHILD_NOT_TEXT,
          Column.CHILD,
          () -> "no child is named: the cell is not text in UTF-8");
    }
    return false;
  }

  /** The number of the child of the row, among those of the file. */
  int child() {
    return child;
  }

  int line() {
    return lines.line();
  }

  RowCells cells() {
    return cells;
  }

  Layout layout() {
    return layout;
  }

  /** Drops the row, with a note. */
  void drop(IssueCode kind) {
    dropped++;
    notes.count(kind, lines.line());
  }

  /** Refuses the row for its form. */
  private void refuse(IssueCode code, Supplier<String> sentence) {
    if (cells.nameChild()) {
      refused.add(cells.child(), lines.line(), Days.NONE);
    } else {
      refused.addUnknownChild();
    }
    log.add(code, file.name(), lines.line(), sentence);
  }

  /** Refuses the row for one of its cells. */
  void refuse(IssueCode code, Column column, Supplier<String> sentence) {
    refuse(code, column, Days.NONE, sentence);
  }

  /** Refuses the row for one of its cells, though the start of its episode is known. */
  void refuse(IssueCode code, Column column, int start, Supplier<String> sentence) {
    refused.add(child, lines.line(), start);
    note(code, column, sentence);
  }

  /** Refuses the row for one of its cells, but for its dates: they count. */
  void refuseFacts(IssueCode code, Column column, Supplier<String> sentence) {
    refused.addUnknownChild();
    note(code, column, sentence);
  }

  /** Reports something that does not refuse the row. */
  void note(IssueCode code, Column column, Supplier<String> sentence) {
    log.add(code, file.name(), lines.line(), column, sentence);
  }

  /** Reports that the file has names of columns and nothing else. */
  void noteNoRows() {
    if (refused.count() == 0) {
      log.add(
          IssueCode.TABLE_WITHOUT_ROWS,
          file.name(),
          () -> "no rows below the names of the columns");
    }
  }

  RefusedRows refused() {
    return refused;
  }

  int dropped() {
    return dropped;
  }

  /** What was unusual. */
  FormatNotes notes() {
    return notes;
  }

  /** How many rows there may be in all, judged by those so far. */
  int expectedRows(int soFar) {
    long expected = soFar * file.size() / Math.max(1, lines.bytesTaken());
    long atLeast = 16L + soFar + soFar / 4;
    return (int) Math.min(Math.max(expected + expected / 32, atLeast), Integer.MAX_VALUE - 8);
  }
}
