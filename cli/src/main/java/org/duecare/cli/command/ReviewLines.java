package org.duecare.cli.command;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Review;
import org.duecare.core.law.Rule;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.timeline.ReviewTimetable;

/** Writes review obligations, one a line; what is not known is empty. */
final class ReviewLines {

  static final String COLUMNS =
      "child,period_start,sequence,rule,trigger,due,held,outcome,days_late,certainty,period_end";

  private final CsvOutput csv;

  /** Writes the names of the columns. */
  ReviewLines(OutputStream out) {
    csv = new CsvOutput(out).header(COLUMNS);
  }

  void write(ReviewTimetable timetable) {
    for (Obligation obligation : timetable.obligations()) {
      csv.text(timetable.child().value());
      date(obligation.period().flatMap(PeriodOfCare::start));
      number(obligation.sequence());
      text(obligation.rule().map(Rule::id));
      date(obligation.trigger());
      date(obligation.due().map(DueDate::date));
      date(obligation.review().map(Review::heldOn));
      csv.text(obligation.outcome().name());
      number(obligation.daysLate());
      text(obligation.certainty().map(Enum::name));
      date(obligation.periodEnd());
      csv.endLine();
    }
  }

  void flush() {
    csv.flush();
  }

  private void date(Optional<LocalDate> date) {
    if (date.isPresent()) {
      csv.date(date.get());
    } else {
      csv.empty();
    }
  }

  private void number(OptionalInt number) {
    if (number.isPresent()) {
      csv.number(number.getAsInt());
    } else {
      csv.empty();
    }
  }

  private void text(Optional<String> text) {
    if (text.isPresent()) {
      csv.text(text.get());
    } else {
      csv.empty();
    }
  }
}
