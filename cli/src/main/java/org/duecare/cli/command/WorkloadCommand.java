package org.duecare.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duecare.cli.council.GivenReturn;
import org.duecare.cli.council.WorkloadTable;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.workforce.Allocations;
import org.duecare.core.workforce.Roster;
import org.duecare.files.record.Records;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.workload.DemandForecast;
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

  @Mixin private TableOption format = new TableOption();

  WorkloadCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    LocalDate day = asOf.orToday(surroundings);
    CarePlanning england = bankHolidays.england(surroundings);
    GivenReturn children = given.read(day, england, surroundings);
    WorkloadTable table = new WorkloadTable();
    Optional<Roster> roster = children.records().flatMap(Records::roster);
    Optional<Allocations> allocations = children.records().flatMap(Records::allocations);
    List<CareHistory> histories = children.histories().toList();
    roster.ifPresent(all -> table.add(Workforce.of(all, ReportingYear.ending(day))));
    if (roster.isPresent() && allocations.isPresent()) {
      ReviewingTeam team = ReviewingTeam.of(england, roster.get(), allocations.get(), histories);
      table.add(team.caseload(day));
    } else {
      surroundings
          .err()
          .print("note: no caseload: roster.csv and allocations.csv of --records are needed\n");
    }
    DemandForecast forecast = DemandForecast.of(england, histories, day);
    table.add(forecast);
    forecast.assumptions().forEach(line -> surroundings.err().print("assumed: " + line + "\n"));
    format.write(table.table(), surroundings);
    return ReturnAndRecords.status(children).code();
  }
}
