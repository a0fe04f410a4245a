package org.duecare.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.duecare.cli.table.CsvOutput;
import org.duecare.cli.table.TextOutput;
import org.duecare.core.CarePlanning;
import org.duecare.core.obligation.DueDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** One due date, with its reasons. */
@Command(name = "due", description = "Say by when a rule is met, and why.")
final class DueCommand implements Callable<Integer> {

  static final String COLUMNS = "rule,trigger,due,certainty";

  /** How the answer is written. */
  enum Format {
    TEXT,
    CSV
  }

  private final Surroundings surroundings;

  @Option(
      names = "--start",
      required = true,
      paramLabel = "D",
      converter = DateOption.class,
      description = "the day of the event from which the rule counts, yyyy-mm-dd")
  private LocalDate start = LocalDate.MIN;

  @Option(
      names = "--rule",
      paramLabel = "ID",
      description = {
        "the id of a rule of England, Wales (WAL-...), Scotland (SCO-...) or Northern Ireland",
        "(NI-...); if not given, ENG-REV-1: the first review"
      })
  private String rule = "ENG-REV-1";

  @Option(
      names = "--format",
      paramLabel = "text|csv",
      converter = FormatOption.class,
      description = "text, with the explanation, or csv; if not given, text")
  private Format format = Format.TEXT;

  @Mixin private BankHolidayOptions bankHolidays = new BankHolidayOptions();

  DueCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    DueDate due = due();
    if (format == Format.CSV) {
      new CsvOutput(surroundings.out())
          .header(COLUMNS)
          .text(due.rule().id())
          .date(due.trigger())
          .date(due.date())
          .text(due.certainty().name())
          .endLine()
          .flush();
    } else {
      TextOutput.write(due.date() + "\n" + due.explanation() + "\n", surroundings.out());
    }
    return ExitStatus.DONE.code();
  }

  private DueDate due() throws IOException {
    CarePlanning law = NationOfRule.of(rule).planning(bankHolidays, surroundings);
    return NothingDoneException.unlessRefused(() -> law.due(rule, start));
  }
}
