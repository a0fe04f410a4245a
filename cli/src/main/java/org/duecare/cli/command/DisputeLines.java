package org.duecare.cli.command;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.duecare.cli.table.CsvOutput;
import org.duecare.core.dispute.DisputeDeadline;
import org.duecare.core.dispute.DisputeStatus;

/** Writes where disputes stand, one a line. */
final class DisputeLines {

  static final String COLUMNS =
      "dispute,policy,stage,level,since,stage_due,total_due,overdue,in_time,gross_days,net_days,"
          + "cafcass,themes";

  private final CsvOutput csv;

  /** Writes the names of the columns. */
  DisputeLines(OutputStream out) {
    csv = new CsvOutput(out).header(COLUMNS);
  }

  void write(String dispute, String policy, DisputeStatus status) {
    csv.givenText(dispute).text(policy).text(status.stage().name()).number(status.level());
    date(status.since());
    date(status.stageDeadline().map(DisputeDeadline::date));
    // Once it is settled nothing is due any more.
    date(
        status.settledOn().isPresent()
            ? Optional.empty()
            : status.totalDeadline().map(DisputeDeadline::date));
    csv.text(answer(status.isOverdue()));
    csv.text(status.isSettledInTime().map(DisputeLines::answer).orElse(""));
    // Before the formal process there is nothing to count, which is not the same as no day.
    if (status.openedOn().isPresent()) {
      csv.number(status.grossDays()).number(status.netDays());
    } else {
      csv.empty().empty();
    }
    csv.text(status.cafcass().map(Enum::name).orElse(""))
        .givenText(status.concern().map(concern -> String.join(";", concern.themes())).orElse(""))
        .endLine();
  }

  private static String answer(boolean yes) {
    return yes ? "yes" : "no";
  }

  private void date(Optional<LocalDate> date) {
    if (date.isPresent()) {
      csv.date(date.get());
    } else {
      csv.empty();
    }
  }

  void flush() {
    csv.flush();
  }
}
