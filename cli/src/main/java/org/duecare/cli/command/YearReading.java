package org.duecare.cli.command;

import java.io.IOException;
import java.util.Iterator;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.child.ChildRecord;
import org.duecare.metrics.measure.ReportingYear;
import picocli.CommandLine.Mixin;

/** Reads a return, and the records that it lacks, into the figures of a year. */
final class YearReading {

  @Mixin private ReturnAndRecords given = new ReturnAndRecords();
  @Mixin private YearOption yearOption = new YearOption();
  @Mixin private BankHolidayOptions bankHolidays = new BankHolidayOptions();

  /**
   * What was read.
   *
   * @param figures the figures, to be finished
   * @param status what the exit status is
   */
  record Read(YearFigures figures, ExitStatus status) {}

  Read read(Surroundings surroundings) throws IOException {
    ReportingYear year = yearOption.year(surroundings);
    CarePlanning england = bankHolidays.england(surroundings);
    ReturnAndRecords.Given children = given.read(year.lastDay(), surroundings);
    YearFigures figures = new YearFigures(england, year, children.records());
    try (Progress progress = Progress.start(surroundings, "children judged")) {
      // Both streams give the children in one order.
      Iterator<ChildRecord> sides = children.theReturn().records().iterator();
      Iterator<CareHistory> histories = children.histories().iterator();
      while (histories.hasNext()) {
        figures.add(histories.next(), sides.next());
        progress.step();
      }
    }
    return new Read(figures, children.status());
  }
}
