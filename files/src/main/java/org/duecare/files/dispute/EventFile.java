package org.duecare.files.dispute;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duecare.core.dispute.DisputeEvent;
import org.duecare.core.dispute.DisputeEvent.Kind;
import org.duecare.files.IssueCode;
import org.duecare.files.dispute.EventCells.InvalidCellException;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a file, dispute by dispute in the order in which they first come. */
final class EventFile {

  private final EventIssues issues;
  private final Map<String, List<DisputeAssembly.Row>> disputes = new LinkedHashMap<>();
  private int rows;
  private int blankLines;
  private int firstBlankLine;

  private EventFile(EventIssues issues) {
    this.issues = issues;
  }

  static Map<String, List<DisputeAssembly.Row>> read(Reader reader, EventIssues issues)
      throws IOException {
    EventFile file = new EventFile(issues);
    file.read(new EventLines(reader));
    return file.disputes;
  }

  private void read(EventLines lines) throws IOException {
    if (lines.hasByteOrderMark()) {
      issues.add(
          IssueCode.BYTE_ORDER_MARK, 1, "begins with a byte-order mark, which is passed over");
    }
    if (!nextRow(lines)) {
      issues.add(IssueCode.COLUMN_MISSING, "the file is empty: expected the names of the columns");
      return;
    }
    @Nullable EventHead head = EventHead.of(lines, issues);
    if (head == null) {
      return;
    }
    while (nextRow(lines)) {
      rows++;
      read(lines, head);
    }
    if (rows == 0) {
      issues.add(IssueCode.TABLE_WITHOUT_ROWS, "no rows below the names of the columns");
    }
    if (blankLines > 0) {
      issues.add(
          IssueCode.BLANK_LINES,
          firstBlankLine,
          "blank lines, which are passed over: " + blankLines);
    }
  }

  /** Goes to the next line that is not blank. */
  private boolean nextRow(EventLines lines) throws IOException {
    while (lines.next()) {
      if (lines.isTooLong() || !lines.isBlank()) {
        return true;
      }
      firstBlankLine = blankLines == 0 ? lines.line() : firstBlankLine;
      blankLines++;
    }
    return false;
  }

  private void read(EventLines lines, EventHead head) {
    @Nullable List<String> cells = cells(lines, head);
    if (cells == null) {
      return;
    }
    EventCells row = new EventCells(head.places(), cells);
    try {
      String reference = row.reference();
      Kind kind = EventReader.kind(row);
      DisputeEvent event = EventReader.event(kind, row);
      noteUnused(kind, row, lines.line());
      add(reference, new DisputeAssembly.Row(lines.line(), event));
    } catch (InvalidCellException e) {
      issues.add(IssueCode.EVENT_CELL_INVALID, lines.line(), e.column(), e.sentence());
    }
  }

  /** The cells of a row that is whole; null, with an issue, of one that is not. */
  private @Nullable List<String> cells(EventLines lines, EventHead head) {
    if (lines.isTooLong()) {
      issues.add(
          IssueCode.LINE_TOO_LONG,
          lines.line(),
          "no row: the line is longer than " + EventLines.LONGEST_LINE + " characters");
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
    if (!EventText.isText(lines.text().replace('\t', ' '))) {
      issues.add(
          IssueCode.EVENT_NOT_TEXT, lines.line(), "no text in UTF-8, or a sign in it is none");
      return null;
    }
    return cells;
  }

  private void noteUnused(Kind kind, EventCells row, int line) {
    for (EventColumn column : EventColumn.values()) {
      if (!column.isOf(kind) && !row.isBlank(column)) {
        issues.add(
            IssueCode.EVENT_CELL_NOT_USED,
            line,
            column,
            "not used: " + kind + " has nothing in this column");
      }
    }
  }

  private void add(String reference, DisputeAssembly.Row row) {
    List<DisputeAssembly.Row> events =
        disputes.computeIfAbsent(reference, none -> new ArrayList<>());
    if (events.size() < DisputeAssembly.MOST_EVENTS) {
      events.add(row);
    } else {
      issues.add(
          IssueCode.EVENTS_TOO_MANY,
          row.line(),
          "one event too many: up to "
              + DisputeAssembly.MOST_EVENTS
              + " of one dispute are allowed");
    }
  }
}
