package org.duecare.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.core.workforce.Allocations;
import org.duecare.core.workforce.CaseKind;
import org.duecare.core.workforce.OfficerId;
import org.duecare.files.record.Records;
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

  @Mixin private ReturnAndRecords given = new ReturnAndRecords();
  @Mixin private AsOfOption asOf = new AsOfOption();
  @Mixin private BankHolidayOptions bankHolidays = new BankHolidayOptions();

  @Option(
      names = "--days",
      paramLabel = "N",
      description = "how many days ahead, besides what is overdue; 60 if not given")
  private int days = DAYS_AHEAD;

  @Mixin private TableOption format = new TableOption();

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
    ReturnAndRecords.Given children = given.read(day, surroundings);
    Optional<Allocations> allocations = children.records().flatMap(Records::allocations);
    List<Line> lines = new ArrayList<>();
    long notKnown = 0;
    try (Progress progress = Progress.start(surroundings, "children judged")) {
      Iterator<CareHistory> histories = children.histories().iterator();
      while (histories.hasNext()) {
        ReviewTimetable timetable = england.reviews(histories.next(), day);
        List<DueDate> due = pending(timetable);
        notKnown += due.isEmpty() && timetable.isLookedAfterAtEndOfDay() ? 1 : 0;
        String officer = officer(timetable.child(), allocations, day);
        due.stream()
            .filter(each -> !each.date().isAfter(day.plusDays(days)))
            .forEach(each -> lines.add(new Line(officer, timetable.child().value(), each)));
        progress.step();
      }
    }
    if (notKnown > 0) {
      surroundings
          .err()
          .print(
              "note: children looked after of whom it is not known when the next review is due: "
                  + notKnown
                  + "\n");
    }
    lines.sort(ORDER);
    format.write(table(lines, day), surroundings);
    return children.status().code();
  }

  private static List<DueDate> pending(ReviewTimetable timetable) {
    return timetable.obligations().stream()
        .filter(Obligation::isPending)
        .flatMap(obligation -> obligation.due().stream())
        .toList();
  }

  private static String officer(ChildId child, Optional<Allocations> allocations, LocalDate day) {
    return allocations
        .flatMap(all -> all.officer(child, CaseKind.LOOKED_AFTER, day))
        .map(OfficerId::value)
        .orElse("");
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
          overdue ? Cell.empty() : line.due().planBy().map(Cell::of).orElseGet(Cell::empty),
          overdue ? Cell.number(ChronoUnit.DAYS.between(due, day)) : Cell.number((String) null));
    }
    return table;
  }
}
