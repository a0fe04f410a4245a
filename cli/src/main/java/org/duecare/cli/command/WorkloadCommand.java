package org.duecare.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duecare.cli.council.GivenReturn;
import org.duecare.cli.council.WorkloadTable;
import org.duecare.core.CarePlanning;
import org.duecare.core.workforce.Allocations;
import org.duecare.core.workforce.Roster;
import org.duecare.files.record.Records;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.workload.DemandForecast;
import org.duecare.metrics.workload.ExpectedFlows;
import org.duecare.metrics.workload.ReviewCapacity;
import org.duecare.metrics.workload.ReviewingTeam;
import org.duecare.metrics.workload.Workforce;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** How many children the reviewing officers have, and which reviews are ahead. Names nobody. */
@Command(
    name = "workload",
    description = "Show the caseload of the reviewing officers and the reviews of twelve months.")
final class WorkloadCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin private ReturnAndRecords given = new ReturnAndRecords();
  @Mixin private AsOfOption asOf = new AsOfOption();
  @Mixin private BankHolidayOptions bankHolidays = new BankHolidayOptions();
  @Mixin private WorkloadOptions ahead = new WorkloadOptions();
  @Mixin private TableOption format = new TableOption();

  WorkloadCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    LocalDate day = asOf.orToday(surroundings);
    ExpectedFlows flows = NothingDoneException.unlessRefused(ahead::flows);
    Optional<ReviewCapacity> capacity = NothingDoneException.unlessRefused(ahead::capacity);
    CarePlanning england = bankHolidays.england(surroundings);
    GivenReturn children = given.read(day, england, surroundings);
    Optional<Roster> roster = children.records().flatMap(Records::roster);
    Optional<Allocations> allocations = children.records().flatMap(Records::allocations);
    ReviewingTeam asItIs =
        ReviewingTeam.of(
            england,
            roster.orElse(Roster.of(List.of())),
            allocations.orElse(Allocations.of(List.of())),
            children.histories().toList());
    ReviewingTeam team = NothingDoneException.unlessRefused(() -> ahead.suppose(asItIs, day));
    DemandForecast forecast =
        NothingDoneException.unlessRefused(() -> team.forecast(day)).withFlows(flows);
    WorkloadTable table = new WorkloadTable();
    if (roster.isPresent()) {
      table.add(Workforce.of(team.roster(), ReportingYear.ending(day)));
    }
    boolean hasCases = roster.isPresent() && allocations.isPresent();
    if (hasCases) {
      table.add(team.caseload(ahead.caseloadDay(day)));
      ahead.caseloadInWords(day).ifPresent(this::print);
    } else {
      surroundings.note("no caseload: roster.csv and allocations.csv of --records are needed");
    }
    table.add(forecast);
    if (hasCases) {
      table.add(
          forecast.byOfficer(team.roster(), team.allocations()), forecast.months(), team.roster());
    }
    if (roster.isPresent()) {
      capacity.ifPresent(each -> table.add(forecast.balance(each, team.roster())));
    } else if (capacity.isPresent()) {
      surroundings.note("no capacity: roster.csv of --records is needed");
    }
    ahead.supposed().forEach(this::print);
    forecast.assumptions().forEach(line -> print("assumed: " + line));
    format.write(table.table(), surroundings);
    return ReturnAndRecords.status(children).code();
  }

  private void print(String line) {
    surroundings.err().print(line + "\n");
  }
}
