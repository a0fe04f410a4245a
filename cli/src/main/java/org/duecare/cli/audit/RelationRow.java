package org.duecare.cli.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duecare.files.IssueCode;
import org.duecare.files.table.Column;
import org.duecare.files.table.InvalidCellException;
import org.duecare.files.table.TableRow;
import org.duecare.metrics.audit.Figure;
import org.duecare.metrics.audit.Quantity;
import org.duecare.metrics.audit.Reconciler;

/** One row of relations, whose figures must be there. Not thread-safe. */
final class RelationRow {

  /** All local authorities of England would do as the parts of a whole. */
  static final int MOST_FIGURES = 200;

  private final TableRow row;
  private final Map<String, Figure> known;
  private final Set<String> named = new HashSet<>();

  RelationRow(TableRow row, Map<String, Figure> known) {
    this.row = row;
    this.known = known;
  }

  <T> T get(Column<T> column) throws InvalidCellException {
    return row.get(column);
  }

  <T> Optional<T> find(Column<T> column) throws InvalidCellException {
    return row.find(column);
  }

  /** A figure of its own part, which comes once in a row. */
  String figure(Column<String> column) throws InvalidCellException {
    return once(row.get(column), column);
  }

  /** A figure that need not be given. */
  Optional<String> findFigure(Column<String> column) throws InvalidCellException {
    return row.isBlank(column) ? Optional.empty() : Optional.of(figure(column));
  }

  /** Figures of one part, none of which comes twice in a row. */
  String[] figures(Column<List<Quantity>> column) throws InvalidCellException {
    List<String> ids = new ArrayList<>();
    for (Quantity each : quantities(column)) {
      if (each.percentage().isPresent()) {
        throw refused(column, "so many percent of a figure, which only a plausibility takes");
      }
      ids.add(once(each.figure(), column));
    }
    return ids.toArray(String[]::new);
  }

  /** The one figure that a cell for several holds. */
  String onlyFigure(Column<List<Quantity>> column) throws InvalidCellException {
    String[] ids = figures(column);
    if (ids.length > 1) {
      throw refused(column, "several figures: one is expected");
    }
    return ids[0];
  }

  /** The terms of a sum. */
  List<Quantity> quantities(Column<List<Quantity>> column) throws InvalidCellException {
    List<Quantity> terms = atMost(row.get(column), column);
    for (Quantity term : terms) {
      known(term.figure(), column);
      if (term.percentage().isPresent()) {
        known(term.percentage().get(), column);
      }
    }
    return terms;
  }

  /** Figures that need not be given. */
  String[] others(Column<List<String>> column) throws InvalidCellException {
    List<String> ids = new ArrayList<>();
    for (String id : several(column)) {
      ids.add(once(id, column));
    }
    return ids.toArray(String[]::new);
  }

  /** What is taken off or added. */
  Reconciler[] reconcilers(Column<List<Reconciler>> column) throws InvalidCellException {
    List<Reconciler> given = several(column);
    for (Reconciler each : given) {
      known(each.figure(), column);
    }
    return given.toArray(Reconciler[]::new);
  }

  /** What need not be given, none of it twice. */
  <T> List<T> several(Column<List<T>> column) throws InvalidCellException {
    List<T> given = atMost(row.find(column).orElse(List.of()), column);
    if (given.stream().distinct().count() < given.size()) {
      throw refused(column, "says the same twice: each may come once");
    }
    return given;
  }

  private String once(String id, Column<?> column) throws InvalidCellException {
    known(id, column);
    if (!named.add(id)) {
      throw refused(column, "names a figure again: " + id + "; a row may name each once");
    }
    return id;
  }

  private void known(String id, Column<?> column) throws InvalidCellException {
    if (!known.containsKey(id)) {
      throw InvalidCellException.of(
          IssueCode.FIGURE_UNKNOWN, column, "no row of the figures that was read has the id " + id);
    }
  }

  private static <T> List<T> atMost(List<T> given, Column<?> column) throws InvalidCellException {
    if (given.size() > MOST_FIGURES) {
      throw refused(column, given.size() + " in one cell: up to " + MOST_FIGURES + " are allowed");
    }
    return given;
  }

  static InvalidCellException refused(Column<?> column, String sentence) {
    return InvalidCellException.of(IssueCode.RELATION_IMPOSSIBLE, column, sentence);
  }
}
