package org.duecare.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.duecare.calendar.BankHoliday;
import org.duecare.calendar.BankHolidays;
import org.duecare.calendar.DateSpan;
import org.duecare.calendar.Division;
import org.duecare.cli.table.CsvOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The bank holidays of a division in a span of days. */
@Command(name = "calendar", description = "List the bank holidays of a division as CSV.")
final class CalendarCommand implements Callable<Integer> {

  static final String COLUMNS = "date,name,division,kind,certainty";

  private final Surroundings surroundings;

  @Option(
      names = "--division",
      required = true,
      paramLabel = "DIVISION",
      converter = DivisionOption.class,
      description = "england-and-wales, scotland or northern-ireland")
  private Division division = Division.ENGLAND_AND_WALES;

  @Option(
      names = "--from",
      required = true,
      paramLabel = "D",
      converter = DateOption.class,
      description = "the first day, yyyy-mm-dd, 1974-01-01 or later")
  private LocalDate from = LocalDate.MIN;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "D",
      converter = DateOption.class,
      description = "the last day, yyyy-mm-dd, 2099-12-31 or earlier")
  private LocalDate to = LocalDate.MAX;

  @Mixin private BankHolidayOptions bankHolidays = new BankHolidayOptions();

  CalendarCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (to.isBefore(from)) {
      throw new NothingDoneException("span ends before it begins: from " + from + " to " + to);
    }
    CsvOutput csv = new CsvOutput(surroundings.out());
    BankHolidays holidays = bankHolidays.of(division, surroundings);
    var found = holidays.in(DateSpan.closed(from, to));
    csv.header(COLUMNS);
    for (BankHoliday holiday : found) {
      csv.date(holiday.date())
          .givenText(holiday.name())
          .text(division.slug())
          .text(holiday.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
          .text(holiday.certainty().name())
          .endLine();
    }
    csv.flush();
    return ExitStatus.DONE.code();
  }
}
