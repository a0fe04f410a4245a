package org.duecare.files.dispute;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duecare.core.care.ChildId;
import org.duecare.core.dispute.DisputeEvent;
import org.duecare.core.dispute.DisputeEvent.Kind;
import org.duecare.files.IssueCode;
import org.duecare.files.table.Column;
import org.duecare.files.table.InvalidCellException;
import org.duecare.files.table.TableFile;
import org.duecare.files.table.TableIssues;
import org.duecare.files.table.TableRow;

/** Reads the rows of a file, dispute by dispute in the order in which they first come. */
final class EventFile implements TableFile.Rows {

  private final TableIssues issues;
  private final Map<String, List<DisputeAssembly.Row>> disputes = new LinkedHashMap<>();

  private final DisputeChildren children;

  private EventFile(TableIssues issues) {
    this.issues = issues;
    children = new DisputeChildren(issues);
  }

  static EventFile read(Reader reader, TableIssues issues) throws IOException {
    EventFile file = new EventFile(issues);
    TableFile.read(reader, EventColumn.LAYOUT, issues, file);
    return file;
  }

  Map<String, List<DisputeAssembly.Row>> disputes() {
    return disputes;
  }

  DisputeChildren children() {
    return children;
  }

  @Override
  public void accept(TableRow row) throws InvalidCellException {
    String reference = row.get(EventColumn.DISPUTE);
    Kind kind = row.get(EventColumn.EVENT);
    DisputeEvent event = EventReader.event(kind, row);
    Optional<ChildId> child = row.find(EventColumn.CHILD);
    noteUnused(kind, row);
    child.ifPresent(it -> children.add(reference, it, row.line()));
    add(reference, new DisputeAssembly.Row(row.line(), event));
  }

  private void noteUnused(Kind kind, TableRow row) {
    for (Column<?> column : EventColumn.LAYOUT.columns()) {
      if (!EventColumn.isOf(kind, column) && !row.isBlank(column)) {
        issues.add(
            IssueCode.CELL_NOT_USED,
            row.line(),
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
