package org.duecare.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.workforce.Allocations;
import org.duecare.core.workforce.CaseKind;
import org.duecare.core.workforce.OfficerId;
import org.duecare.files.Loaded;
import org.duecare.files.record.Records;
import org.duecare.files.ssda903.Ssda903Return;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which reviews each reviewing officer has to hold, and which are overdue. */
@Command(
    name = "due-list",
    description = "List the reviews that are overdue or due soon, by reviewing officer.")
final class DueListCommand implements Callable<Integer> {

  private static final int DAYS_AHEAD = 60;

  private static final Comparator<Line> ORDER =
      Comparator.comparing((Line line) -> line.officer().isEmpty())
          .thenComparing(Line::officer)
          .thenComparing(line -> line.due().date())
          .thenComparing(Line::child);

  private final Surroundings surroundings;

  @Mixin private ReturnOptions options = new ReturnOptions();
  @Mixin private RecordsOption records = new RecordsOption();
  @Mixin private AsOfOption asOf = new AsOfOption();
  @Mixin private BankHolidayOptions bankHolidays = new BankHolidayOptions();

  @Option(
      names = "--days",
      paramLabel = "N",
      description = "how many days ahead, besides what is overdue; 60 if not given")
  private int days = DAYS_AHEAD;

  @Option(
      names = "--format",
      paramLabel = "text|csv|json",
      converter = TableFormat.Converter.class,
      description = "how it is written; text if not given")
  private TableFormat format = TableFormat.TEXT;

  /**
   * A review still to be held.
   *
   * @param officer the officer of the child, empty where none is known
   */
  private record Line(String officer, String child, DueDate due) {}

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
    Loaded<Ssda903Return> loaded = options.read(day, surroundings);
    surroundings.err().print(options.known(loaded.value()) + "\n");
    new IssueList(loaded.issues()).print(surroundings.err());
    Optional<Loaded<Records>> given = records.read(surroundings);
    Optional<Allocations> allocations = given.flatMap(each -> each.value().allocations());
    List<Line> lines;
    try (Progress progress = Progress.start(surroundings, "children judged");
        Stream<CareHistory> histories = options.histories(loaded)) {
      lines =
          histories
              .peek(history -> progress.step())
              .flatMap(history -> lines(history, england, day, allocations))
              .sorted(ORDER)
              .toList();
    }
    table(lines, day).write(surroundings.out(), format);
    return ReturnOptions.status(loaded).code();
  }

  private Stream<Line> lines(
      CareHistory history, CarePlanning england, LocalDate day, Optional<Allocations> allocations) {
    LocalDate last = day.plusDays(days);
    return england.reviews(history, day).obligations().stream()
        .filter(Obligation::isPending)
        .flatMap(obligation -> obligation.due().stream())
        .filter(due -> !due.date().isAfter(last))
        .map(
            due ->
                new Line(
                    allocations
                        .flatMap(all -> all.officer(history.child(), CaseKind.LOOKED_AFTER, day))
                        .map(OfficerId::value)
                        .orElse(""),
                    history.child().value(),
                    due));
  }

  private static Table table(List<Line> lines, LocalDate day) {
    Table table = new Table("officer", "child", "rule", "due", "plan_by", "days_overdue");
    for (Line line : lines) {
      LocalDate due = line.due().date();
      boolean overdue = due.isBefore(day);
      table.row(
          Cell.of(line.officer()),
          Cell.of(line.child()),
          Cell.of(line.due().rule().id()),
          Cell.of(due),
          overdue ? Cell.empty() : Cell.of(line.due().planBy()),
          overdue ? Cell.number(ChronoUnit.DAYS.between(due, day)) : Cell.number((String) null));
    }
    return table;
  }
}
