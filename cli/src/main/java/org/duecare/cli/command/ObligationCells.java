package org.duecare.cli.command;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.duecare.cli.table.CsvOutput;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.law.Rule;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.obligation.Obligation;

/** Writes obligations cell by cell; what is not known is empty. */
final class ObligationCells {

  static final String COLUMNS =
      "child,period_start,sequence,rule,trigger,due,held,outcome,days_late,certainty,period_end";

  private final CsvOutput csv;

  /** Writes the names of the columns. */
  ObligationCells(OutputStream out, String columns) {
    csv = new CsvOutput(out).header(columns);
  }

  /** Writes the cells that every obligation has. */
  ObligationCells obligation(ChildId child, Obligation obligation) {
    child(child);
    date(obligation.period().flatMap(PeriodOfCare::start));
    number(obligation.sequence());
    text(obligation.rule().map(Rule::id));
    date(obligation.trigger());
    date(obligation.due().map(DueDate::date));
    date(obligation.doneOn());
    text(obligation.outcome().name());
    number(obligation.daysLate());
    text(obligation.certainty().map(Enum::name));
    return date(obligation.periodEnd());
  }

  ObligationCells child(ChildId child) {
    csv.givenText(child.value());
    return this;
  }

  ObligationCells date(Optional<LocalDate> date) {
    if (date.isPresent()) {
      csv.date(date.get());
    } else {
      csv.empty();
    }
    return this;
  }

  private void number(OptionalInt number) {
    if (number.isPresent()) {
      csv.number(number.getAsInt());
    } else {
      csv.empty();
    }
  }

  ObligationCells text(Optional<String> text) {
    if (text.isPresent()) {
      csv.text(text.get());
    } else {
      csv.empty();
    }
    return this;
  }

  ObligationCells text(String text) {
    csv.text(text);
    return this;
  }

  void endLine() {
    csv.endLine();
  }

  void flush() {
    csv.flush();
  }
}
