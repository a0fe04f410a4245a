package org.duecare.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.files.Issues;
import org.duecare.files.Loaded;
import org.duecare.files.ssda903.Ssda903Return;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Every review obligation of the children in a return. */
@Command(
    name = "reviews",
    description = "List every review obligation of the children in a return as CSV.")
final class ReviewsCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin private ReturnOptions options = new ReturnOptions();
  @Mixin private AsOfOption asOf = new AsOfOption();
  @Mixin private BankHolidayOptions bankHolidays = new BankHolidayOptions();

  ReviewsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    LocalDate day = asOf.orToday(surroundings);
    CarePlanning england = bankHolidays.england(surroundings);
    Loaded<Ssda903Return> loaded = options.read(day, surroundings);
    surroundings.err().print(options.known(loaded) + "\n");
    new IssueList(loaded.issues()).print(surroundings.err());
    ReviewLines lines = new ReviewLines(surroundings.out());
    Issues remarkable;
    try (Progress progress = Progress.start(surroundings, "children judged");
        Stream<CareHistory> histories = options.histories(loaded)) {
      remarkable =
          histories
              .map(history -> england.reviews(history, day))
              .peek(lines::write)
              .peek(timetable -> progress.step())
              .collect(loaded.value().issuesAsOf(day, england.calendar()));
    }
    lines.flush();
    new IssueList(remarkable).print(surroundings.err());
    return ReturnOptions.status(loaded).code();
  }
}
