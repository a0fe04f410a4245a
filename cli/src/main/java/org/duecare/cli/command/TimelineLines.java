package org.duecare.cli.command;

import java.io.OutputStream;
import org.duecare.core.law.Rule;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.timeline.StatutoryTimeline;

/** Writes obligations of every kind, one a line, with the layer and the duty. */
final class TimelineLines {

  private static final String COLUMNS = ObligationCells.COLUMNS + ",layer,duty";

  private final ObligationCells cells;

  /** Writes the names of the columns. */
  TimelineLines(OutputStream out) {
    cells = new ObligationCells(out, COLUMNS);
  }

  void write(StatutoryTimeline timeline) {
    for (Obligation obligation : timeline.obligations()) {
      cells
          .obligation(timeline.history().child(), obligation)
          .text(obligation.rule().map(Rule::authority).map(LayerOption::name))
          .text(obligation.duty().name())
          .endLine();
    }
  }

  void flush() {
    cells.flush();
  }
}
