package org.duecare.cli.command;

import java.io.OutputStream;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duecare.core.care.ChildId;
import org.duecare.core.law.Rule;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.Wording;
import org.duecare.core.timeline.MovedObligation;

/** Writes obligations whose date moved, one a line. */
final class MovedLines {

  private static final String COLUMNS = "child,rule,trigger,due_then,due_now,reason";

  private final ObligationCells cells;

  /** Writes the names of the columns. */
  MovedLines(OutputStream out) {
    cells = new ObligationCells(out, COLUMNS);
  }

  void write(ChildId child, MovedObligation moved) {
    Optional<Obligation> obligation = moved.after().or(moved::before);
    cells
        .child(child)
        .text(obligation.flatMap(Obligation::rule).map(Rule::id))
        .date(obligation.flatMap(Obligation::trigger))
        .date(moved.dueBefore().map(DueDate::date))
        .date(moved.dueAfter().map(DueDate::date))
        .text(reason(moved))
        .endLine();
  }

  /** The steps of the explanation but its headline, which says no more than the dates. */
  private static String reason(MovedObligation moved) {
    return moved.explanation().steps().stream()
        .skip(1)
        .map(Wording.english()::sentence)
        .collect(Collectors.joining("; "));
  }

  void flush() {
    cells.flush();
  }
}
