package org.duecare.cli.command;

import java.io.IOException;
import java.util.stream.Stream;
import org.duecare.cli.council.GivenReturn;
import org.duecare.cli.council.YearMeasures;
import org.duecare.core.CarePlanning;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.population.ChildFacts;
import picocli.CommandLine.Mixin;

/** Reads a return, and the records that it lacks, into the measures of a year. */
final class YearReading {

  @Mixin private ReturnAndRecords given = new ReturnAndRecords();
  @Mixin private YearOption yearOption = new YearOption();
  @Mixin private BankHolidayOptions bankHolidays = new BankHolidayOptions();

  /**
   * What was read.
   *
   * @param measures the measures
   * @param status what the exit status is
   */
  record Read(YearMeasures measures, ExitStatus status) {}

  Read read(Surroundings surroundings) throws IOException {
    ReportingYear year = yearOption.year(surroundings);
    CarePlanning england = bankHolidays.england(surroundings);
    GivenReturn read = given.readEvenWithoutReviews(year.lastDay(), england, surroundings);
    NothingDoneException.unlessRefused(() -> read.requireTold(year));
    read.noteOnFigures(year).ifPresent(surroundings::note);
    try (Progress progress = Progress.start(surroundings, "children judged");
        Stream<ChildFacts> children = read.children()) {
      return new Read(
          YearMeasures.of(year, england, read, children.parallel().peek(child -> progress.step())),
          ReturnAndRecords.status(read));
    }
  }
}
