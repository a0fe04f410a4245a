package org.duecare.cli.command;

import java.time.LocalDate;
import org.duecare.metrics.measure.ReportingYear;
import picocli.CommandLine.Option;

/** The year that figures are counted over. */
final class YearOption {

  @Option(
      names = "--year-ending",
      required = true,
      paramLabel = "D",
      converter = DateOption.class,
      description = "the last day of the year, yyyy-mm-dd, mostly a 31 March")
  private LocalDate lastDay = LocalDate.MIN;

  /** The year, which is printed. */
  ReportingYear year(Surroundings surroundings) {
    ReportingYear year = ReportingYear.ending(lastDay);
    surroundings.err().print("year " + year + "\n");
    return year;
  }
}
