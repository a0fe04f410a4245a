package org.duecare.files.record;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.duecare.core.care.CareEventKind;
import org.duecare.files.table.CellType;
import org.duecare.files.table.CellTypes;
import org.duecare.files.table.Column;
import org.duecare.files.table.Layout;
import org.duecare.files.table.TableRow;

/** The tables of events, and of which of them all are given. */
final class EventTables {

  private static final CellType<CareEventKind> ANY_KIND =
      CellTypes.constant(CareEventKind.class)
          .shown(
              "a [kind of event](#kinds-of-events)",
              "not a known kind of event (expected one that the page on records lists, as VISIT)");

  private static final Column<CareEventKind> KIND =
      Column.needed("kind", ANY_KIND, "what happened");

  private static final Column<CareEventKind> COMPLETE_KIND =
      Column.needed("kind", ANY_KIND, "of which every event is given, of every child");

  private EventTables() {}

  static RecordTable<RecordedEvent> midwayChecks() {
    return RecordTable.of(
            "midway-checks.csv",
            Layout.of(Cells.CHILD, Cells.DAY),
            row ->
                new RecordedEvent(
                    row.get(Cells.CHILD), CareEventKind.MIDWAY_CHECK_DONE, row.get(Cells.DAY)),
            (check, cells) ->
                cells.put(Cells.CHILD, check.child()).put(Cells.DAY, midwayCheck(check).day()),
            RowCheck.oneFor(each -> each, Cells.DAY))
        .about(check -> Optional.of(check.child()))
        .telling(row -> Set.of(CareEventKind.MIDWAY_CHECK_DONE));
  }

  private static RecordedEvent midwayCheck(RecordedEvent event) {
    if (event.kind() != CareEventKind.MIDWAY_CHECK_DONE) {
      throw new IllegalArgumentException(
          "no midway check: " + event.kind() + "; events.csv holds other kinds");
    }
    return event;
  }

  static RecordTable<RecordedEvent> events() {
    return RecordTable.of(
            "events.csv",
            Layout.of(Cells.CHILD, KIND, Cells.DAY),
            row -> new RecordedEvent(row.get(Cells.CHILD), row.get(KIND), row.get(Cells.DAY)),
            (event, cells) ->
                cells
                    .put(Cells.CHILD, event.child())
                    .put(KIND, event.kind())
                    .put(Cells.DAY, event.day()),
            RowCheck.oneFor(each -> each, Cells.DAY))
        .about(event -> Optional.of(event.child()))
        .telling(EventTables::kindsOf);
  }

  private static Set<CareEventKind> kindsOf(Optional<TableRow> row) {
    return row.flatMap(it -> it.readable(KIND))
        .<Set<CareEventKind>>map(Set::of)
        .orElseGet(() -> EnumSet.allOf(CareEventKind.class));
  }

  static RecordTable<CareEventKind> complete() {
    return RecordTable.of(
        "complete.csv",
        Layout.of(COMPLETE_KIND),
        row -> row.get(COMPLETE_KIND),
        (kind, cells) -> cells.put(COMPLETE_KIND, kind),
        RowCheck.oneFor(each -> each, COMPLETE_KIND));
  }
}
