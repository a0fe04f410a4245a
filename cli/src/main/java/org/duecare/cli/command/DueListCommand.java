package org.duecare.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duecare.cli.council.DueList;
import org.duecare.cli.council.GivenReturn;
import org.duecare.core.CarePlanning;
import org.duecare.core.workforce.Allocations;
import org.duecare.files.record.Records;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which reviews each reviewing officer has to hold, and which are overdue. */
@Command(
    name = "due-list",
    description = "List the reviews that are overdue or due soon, by reviewing officer.")
final class DueListCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin private ReturnAndRecords given = new ReturnAndRecords();
  @Mixin private AsOfOption asOf = new AsOfOption();
  @Mixin private BankHolidayOptions bankHolidays = new BankHolidayOptions();

  @Option(
      names = "--days",
      paramLabel = "N",
      description = "how many days ahead, besides what is overdue; 60 if not given")
  private int days = DueList.DAYS;

  @Mixin private TableOption format = new TableOption();

  DueListCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (days < 0) {
      throw new NothingDoneException("days ahead are negative: " + days + "; 0 or more is allowed");
    }
    LocalDate day = asOf.orToday(surroundings);
    CarePlanning england = bankHolidays.england(surroundings);
    GivenReturn children = given.read(day, england, surroundings);
    Optional<Allocations> allocations = children.records().flatMap(Records::allocations);
    DueList list;
    try (Progress progress = Progress.start(surroundings, "children judged")) {
      list =
          DueList.of(
              children.histories().peek(history -> progress.step()),
              allocations,
              england,
              day,
              days);
    }
    list.note().ifPresent(surroundings::note);
    format.write(list.table(), surroundings);
    return ReturnAndRecords.status(children).code();
  }
}
