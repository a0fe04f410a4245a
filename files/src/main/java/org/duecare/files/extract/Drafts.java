package org.duecare.files.extract;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.files.table.Column;
import org.duecare.files.table.TableRow;

/** The children of a file, in text order. */
final class Drafts {

  private final SortedMap<ChildId, ChildDraft> drafts = new TreeMap<>();

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
