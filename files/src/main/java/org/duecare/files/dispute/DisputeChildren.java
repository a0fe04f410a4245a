package org.duecare.files.dispute;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duecare.core.care.ChildId;
import org.duecare.files.IssueCode;
import org.duecare.files.table.TableIssues;
import org.jspecify.annotations.Nullable;

/**
 * Which child each dispute of a file is about. Every row may say it, and all must say the same: of
 * a dispute that two are named for, none is known, whatever the order of the rows.
 */
final class DisputeChildren {

  /**
   * Where a child was first named.
   *
   * @param line the physical line, from 1
   */
  private record Named(ChildId child, int line) {}

  private final TableIssues issues;
  private final Map<String, Named> named = new HashMap<>();
  private final Set<String> contradicted = new HashSet<>();

  DisputeChildren(TableIssues issues) {
    this.issues = issues;
  }

  void add(String dispute, ChildId child, int line) {
    @Nullable Named first = named.putIfAbsent(dispute, new Named(child, line));
    if (first != null && !first.child().equals(child)) {
      contradicted.add(dispute);
      issues.add(
          IssueCode.CHILD_OF_DISPUTE_CONTRADICTED,
          line,
          EventColumn.CHILD,
          "another child than on line "
              + first.line()
              + ": of this dispute no child is taken; its events are");
    }
  }

  /** The children of these disputes, as far as they are known. */
  SortedMap<String, ChildId> of(Set<String> disputes) {
    SortedMap<String, ChildId> children = new TreeMap<>();
    named.forEach(
        (dispute, first) -> {
          if (disputes.contains(dispute) && !contradicted.contains(dispute)) {
            children.put(dispute, first.child());
          }
        });
    return children;
  }
}
