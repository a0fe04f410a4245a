package org.duecare.files.extract;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.files.Loaded;
import org.duecare.files.table.Column;
import org.duecare.files.table.InvalidCellException;
import org.duecare.files.table.Layout;
import org.duecare.files.table.TableFile;
import org.duecare.files.table.TableIssues;
import org.duecare.files.table.TableRow;

/** The children of a file, in text order. */
final class Drafts {

  private final SortedMap<ChildId, ChildDraft> drafts = new TreeMap<>();

  /** Takes the rows of a file, one after the other. */
  @FunctionalInterface
  interface Rows {

    void take(TableRow row, Drafts drafts, TableIssues issues) throws InvalidCellException;
  }

  /** The histories that the rows of one file make. */
  static Loaded<List<CareHistory>> read(
      Reader reader, String name, Layout layout, Column<ChildId> child, Rows rows)
      throws IOException {
    TableIssues issues = new TableIssues(name);
    Drafts drafts = new Drafts();
    TableFile.read(
        reader,
        layout,
        issues,
        row -> rows.take(row, drafts, issues),
        row -> drafts.lost(row, child));
    return new Loaded<>(drafts.histories(), issues.issues());
  }

  ChildDraft of(ChildId child) {
    return drafts.computeIfAbsent(child, ChildDraft::new);
  }

  /** A row that was refused leaves its child in doubt, as far as it tells which. */
  void lost(Optional<TableRow> row, Column<ChildId> column) {
    row.ifPresent(it -> it.readable(column).ifPresent(child -> of(child).lostRow(it.line())));
  }

  List<CareHistory> histories() {
    return drafts.values().stream().map(ChildDraft::history).toList();
  }
}
