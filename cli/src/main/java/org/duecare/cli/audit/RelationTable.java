package org.duecare.cli.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.duecare.files.IssueCode;
import org.duecare.files.table.Column;
import org.duecare.files.table.InvalidCellException;
import org.duecare.files.table.TableIssues;
import org.duecare.files.table.TableRow;
import org.duecare.metrics.audit.Figure;
import org.duecare.metrics.audit.Relation;
import org.duecare.metrics.audit.Report;

/** What a report says of its figures together, one thing a row. Not thread-safe. */
final class RelationTable {

  /** A report says some hundred things. */
  static final int MOST_RELATIONS = 1_000;

  private final Map<String, Figure> figures;
  private final TableIssues issues;
  private final Map<Integer, Relation> relations = new LinkedHashMap<>();
  private final List<String> exhibits = new ArrayList<>();

  RelationTable(Map<String, Figure> figures, TableIssues issues) {
    this.figures = figures;
    this.issues = issues;
  }

  /** Takes a row. */
  void take(TableRow row) throws InvalidCellException {
    RelationKind kind = row.get(RelationColumns.RELATION);
    RelationForm form = RelationForm.of(kind);
    for (Column<?> column : form.needed()) {
      if (row.isBlank(column)) {
        throw column.blank();
      }
    }
    if (relations.size() + exhibits.size() >= MOST_RELATIONS) {
      throw InvalidCellException.of(
          IssueCode.ROWS_TOO_MANY,
          RelationColumns.RELATION,
          "more than " + MOST_RELATIONS + " relations: not read");
    }
    Optional<Relation> relation = relation(kind, row);
    if (relation.isPresent()) {
      relations.put(row.line(), relation.get());
    } else {
      exhibits.add(row.get(RelationColumns.EXHIBIT));
    }
    noteUnused(row, kind, form);
  }

  /** The relation; empty where the row names an exhibit that is there. */
  private Optional<Relation> relation(RelationKind kind, TableRow row) throws InvalidCellException {
    try {
      Optional<Relation> relation = RelationReader.read(kind, new RelationRow(row, figures));
      relation.ifPresent(this::requireKinds);
      return relation;
    } catch (IllegalArgumentException e) {
      throw RelationRow.refused(RelationColumns.RELATION, Objects.requireNonNull(e.getMessage()));
    }
  }

  /** Only a report knows which kinds of figures a relation may name: one of these alone is made. */
  private void requireKinds(Relation relation) {
    Figure[] named =
        relation.figures().stream()
            .distinct()
            .flatMap(id -> Stream.ofNullable(figures.get(id)))
            .toArray(Figure[]::new);
    Report.builder("row").figures(named).relations(relation).build();
  }

  private void noteUnused(TableRow row, RelationKind kind, RelationForm form) {
    for (Column<?> column : RelationColumns.LAYOUT.columns()) {
      if (!column.equals(RelationColumns.RELATION) && !form.has(column) && !row.isBlank(column)) {
        issues.add(
            IssueCode.CELL_NOT_USED,
            row.line(),
            column,
            "not used: " + StatedCells.word(kind) + " says nothing in it");
      }
    }
  }

  /** Refuses the rows that make a whole a part of itself. */
  void refuseCycles() {
    PartsCycle.closing(relations)
        .forEach(
            (line, words) -> {
              relations.remove(line);
              issues.add(IssueCode.RELATION_IMPOSSIBLE, line, RelationColumns.FIGURES, words);
            });
  }

  Relation[] relations() {
    return relations.values().toArray(Relation[]::new);
  }

  String[] exhibits() {
    return exhibits.toArray(String[]::new);
  }
}
