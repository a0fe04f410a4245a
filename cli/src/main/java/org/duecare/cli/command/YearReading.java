package org.duecare.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.child.ChildRecord;
import org.duecare.files.Loaded;
import org.duecare.files.record.Records;
import org.duecare.files.ssda903.Ssda903Return;
import org.duecare.metrics.measure.ReportingYear;
import picocli.CommandLine.Mixin;

/** Reads a return, and the records that it lacks, into the figures of a year. */
final class YearReading {

  @Mixin private ReturnOptions options = new ReturnOptions();
  @Mixin private RecordsOption records = new RecordsOption();
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
    LocalDate lastDay = year.lastDay();
    CarePlanning england = bankHolidays.england(surroundings);
    Loaded<Ssda903Return> loaded = options.read(lastDay, surroundings);
    surroundings.err().print(options.known(loaded.value()) + "\n");
    new IssueList(loaded.issues()).print(surroundings.err());
    Optional<Loaded<Records>> given = records.read(surroundings);
    Optional<Records> recorded = given.map(Loaded::value);
    YearFigures figures = new YearFigures(england, year, recorded);
    Optional<Loaded<List<CareHistory>>> joined =
        recorded.map(each -> each.joined(options.histories(loaded)));
    joined.ifPresent(each -> new IssueList(each.issues()).print(surroundings.err()));
    try (Progress progress = Progress.start(surroundings, "children judged")) {
      // Both streams give the children in one order.
      Iterator<ChildRecord> sides = loaded.value().records().iterator();
      Iterator<CareHistory> histories =
          joined
              .map(each -> each.value().iterator())
              .orElseGet(() -> options.histories(loaded).iterator());
      while (histories.hasNext()) {
        figures.add(histories.next(), sides.next());
        progress.step();
      }
    }
    boolean whole = loaded.issues().loseNothing() && losesNothing(given) && losesNothing(joined);
    return new Read(figures, whole ? ExitStatus.DONE : ExitStatus.PARTLY_JUDGED);
  }

  private static boolean losesNothing(Optional<? extends Loaded<?>> loaded) {
    return loaded.filter(each -> !each.issues().loseNothing()).isEmpty();
  }
}
