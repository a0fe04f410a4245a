package org.duecare.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duecare.cli.council.GivenReturn;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.files.Issues;
import org.duecare.files.Loaded;
import org.duecare.files.ssda903.Ssda903Return;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.timeliness.Timeliness;
import org.duecare.metrics.timeliness.TimelinessComparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How timely the reviews of a year were. */
@Command(
    name = "timeliness",
    description = "Measure how timely the reviews of a year were, as CSV.")
final class TimelinessCommand implements Callable<Integer> {

  /** How much is shown. */
  private enum Detail {
    FOUR_MEASURES,
    EVERYTHING
  }

  private final Surroundings surroundings;

  @Mixin private ReturnOptions options = new ReturnOptions();

  @Mixin private YearOption yearOption = new YearOption();

  @Mixin private BankHolidayOptions bankHolidays = new BankHolidayOptions();

  private Detail detail = Detail.FOUR_MEASURES;

  TimelinessCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Option(
      names = "--detail",
      description = {
        "also show the measures by kind of review and by days late, what was past a limit relaxed in",
        "2020, and, to compare with the law, what they would be under approximations in use"
      })
  void setDetail(boolean everything) {
    detail = everything ? Detail.EVERYTHING : Detail.FOUR_MEASURES;
  }

  @Override
  public Integer call() throws IOException {
    ReportingYear year = yearOption.year(surroundings);
    LocalDate lastDay = year.lastDay();
    CarePlanning england = bankHolidays.england(surroundings);
    Loaded<Ssda903Return> loaded = options.read(lastDay, surroundings);
    GivenReturn given = options.given(loaded);
    surroundings.err().print(given.reviewsKnown() + "\n");
    NothingDoneException.unlessRefused(() -> given.requireTold(year));
    given.noteOnTimeliness(year).ifPresent(surroundings::note);
    new IssueList(loaded.issues()).print(surroundings.err());
    MeasureLines lines = new MeasureLines(surroundings.out());
    Collector<ReviewTimetable, ?, Issues> remarks =
        loaded.value().issuesAsOf(lastDay, england.calendar());
    Issues remarkable;
    try (Progress progress = Progress.start(surroundings, "children judged");
        Stream<CareHistory> histories = given.histories()) {
      Stream<CareHistory> counted = histories.parallel().peek(history -> progress.step());
      Function<CareHistory, ReviewTimetable> judge = history -> england.reviews(history, lastDay);
      remarkable =
          detail == Detail.EVERYTHING
              ? counted.collect(
                  Collectors.teeing(
                      TimelinessComparison.in(year, england),
                      Collectors.mapping(judge, remarks),
                      (figures, notes) -> {
                        lines.write(figures);
                        return notes;
                      }))
              : counted
                  .map(judge)
                  .collect(
                      Collectors.teeing(
                          Timeliness.in(year),
                          remarks,
                          (figures, notes) -> {
                            lines.write(figures);
                            return notes;
                          }));
    }
    lines.flush();
    new IssueList(remarkable).print(surroundings.err());
    return ReturnOptions.status(loaded).code();
  }
}
