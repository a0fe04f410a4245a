package org.duecare.files.record;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.ChildId;
import org.duecare.files.IssueCode;
import org.duecare.files.table.TableIssues;
import org.duecare.files.table.TableRow;

/**
 * Of which kinds every event is given, and of whom. A row that was refused may have told an event:
 * what is said to be complete is not complete of its child, or of any child where the row does not
 * tell which.
 */
final class Completeness {

  private final Set<CareEventKind> lostOfAll = EnumSet.noneOf(CareEventKind.class);
  private final Map<ChildId, Set<CareEventKind>> lost = new HashMap<>();

  void loseOfAll(Set<CareEventKind> kinds) {
    lostOfAll.addAll(kinds);
  }

  <T> void lose(RecordTable<T> table, Optional<TableRow> row) {
    Set<CareEventKind> kinds = table.told(row);
    if (kinds.isEmpty()) {
      return;
    }
    Optional<ChildId> child = row.flatMap(table::childOf);
    child.ifPresentOrElse(
        known ->
            lost.computeIfAbsent(known, none -> EnumSet.noneOf(CareEventKind.class)).addAll(kinds),
        () -> lostOfAll.addAll(kinds));
  }

  /** Whether every event of the kind that happened to the child is given, if it is said so. */
  boolean isKept(CareEventKind kind, ChildId child) {
    return !lostOfAll.contains(kind) && !lost.getOrDefault(child, Set.of()).contains(kind);
  }

  /** Says at the row that a kind is complete, of whom it is not. */
  void note(Placed<CareEventKind> said, TableIssues issues) {
    long children = lost.values().stream().filter(kinds -> kinds.contains(said.value())).count();
    if (lostOfAll.contains(said.value())) {
      issues.add(
          IssueCode.RECORDS_NOT_COMPLETE,
          said.line(),
          RecordTable.COMPLETE.firstColumn(),
          "not taken as complete of any child: rows or files that may hold one were refused");
    } else if (children > 0) {
      issues.add(
          IssueCode.RECORDS_NOT_COMPLETE,
          said.line(),
          RecordTable.COMPLETE.firstColumn(),
          "not taken as complete of children of whom rows that may hold one were refused: "
              + children);
    }
  }
}
