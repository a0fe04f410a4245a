package org.duecare.files.record;

import java.util.Optional;
import org.duecare.files.table.CellTypes;
import org.duecare.files.table.Column;
import org.duecare.files.table.Layout;

/** The table of what is recorded of a child beside what happened. */
final class ChildTables {

  private static final Column<Boolean> DISABILITY =
      Column.needed(
          "disability",
          CellTypes.yesOrNo("YES", "NO"),
          "whether the child is disabled, as you record it; no row where it is not recorded");

  private ChildTables() {}

  static RecordTable<RecordedDisability> children() {
    return RecordTable.of(
            "children.csv",
            Layout.of(Cells.CHILD, DISABILITY),
            row -> new RecordedDisability(row.get(Cells.CHILD), row.get(DISABILITY)),
            (recorded, cells) ->
                cells.put(Cells.CHILD, recorded.child()).put(DISABILITY, recorded.isDisabled()),
            RowCheck.oneFor(RecordedDisability::child, Cells.CHILD))
        .about(recorded -> Optional.of(recorded.child()));
  }
}
