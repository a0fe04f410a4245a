package org.duecare.cli.command;

import java.io.OutputStream;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.timeline.ReviewTimetable;

/** Writes review obligations, one a line. */
final class ReviewLines {

  private final ObligationCells cells;

  /** Writes the names of the columns. */
  ReviewLines(OutputStream out) {
    cells = new ObligationCells(out, ObligationCells.COLUMNS);
  }

  void write(ReviewTimetable timetable) {
    for (Obligation obligation : timetable.obligations()) {
      cells.obligation(timetable.child(), obligation).endLine();
    }
  }

  void flush() {
    cells.flush();
  }
}
