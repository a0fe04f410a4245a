package org.duecare.cli.command;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Comparator;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.law.Rule;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.timeline.ReviewTimetable;
import org.jspecify.annotations.Nullable;

/**
 * Writes review obligations, one a line: those of a child by period of care and number, the rules
 * with the same number by limit. What has no number comes last in its period, in its own order.
 */
final class ReviewLines {

  private static final Comparator<Obligation> IN_ORDER =
      comparing(ReviewLines::start, nullsLast(naturalOrder()))
          .thenComparingInt(obligation -> obligation.sequence().orElse(Integer.MAX_VALUE))
          .thenComparing(ReviewLines::limitOfNumbered, nullsLast(naturalOrder()))
          .thenComparing(ReviewLines::ruleOfNumbered, nullsLast(naturalOrder()));

  private final ObligationCells cells;

  /** Writes the names of the columns. */
  ReviewLines(OutputStream out) {
    cells = new ObligationCells(out, ObligationCells.COLUMNS);
  }

  void write(ReviewTimetable timetable) {
    timetable.obligations().stream()
        .sorted(IN_ORDER)
        .forEach(obligation -> cells.obligation(timetable.child(), obligation).endLine());
  }

  void flush() {
    cells.flush();
  }

  private static @Nullable LocalDate start(Obligation obligation) {
    return obligation.period().map(PeriodOfCare::knownFrom).orElse(null);
  }

  private static @Nullable LocalDate limitOfNumbered(Obligation obligation) {
    return isNumbered(obligation) ? obligation.due().map(DueDate::date).orElse(null) : null;
  }

  private static @Nullable String ruleOfNumbered(Obligation obligation) {
    return isNumbered(obligation) ? obligation.rule().map(Rule::id).orElse(null) : null;
  }

  private static boolean isNumbered(Obligation obligation) {
    return obligation.sequence().isPresent();
  }
}
