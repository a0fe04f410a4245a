package org.duecare.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.timeline.StatutoryTimeline;
import org.duecare.files.Issues;
import org.duecare.files.Loaded;
import org.duecare.files.ssda903.Ssda903Return;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Every obligation of the children in a return, whatever it is about. */
@Command(
    name = "timeline",
    description = "List every obligation of the children in a return as CSV.")
final class TimelineCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin private ReturnOptions options = new ReturnOptions();
  @Mixin private AsOfOption asOf = new AsOfOption();
  @Mixin private BankHolidayOptions bankHolidays = new BankHolidayOptions();
  @Mixin private TimelineOptions wanted = new TimelineOptions();

  TimelineCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    wanted.check();
    LocalDate day = asOf.orToday(surroundings);
    CarePlanning england = bankHolidays.england(surroundings);
    Loaded<Ssda903Return> loaded = options.read(day, surroundings);
    surroundings.err().print(options.known(loaded) + "\n");
    new IssueList(loaded.issues()).print(surroundings.err());
    TimelineLines lines = new TimelineLines(surroundings.out());
    AtomicInteger children = new AtomicInteger();
    Issues remarkable;
    try (Progress progress = Progress.start(surroundings, "children judged");
        Stream<CareHistory> histories = options.histories(loaded)) {
      remarkable =
          histories
              .filter(wanted::isWanted)
              .map(history -> england.timeline(history, day))
              .peek(timeline -> lines.write(wanted.part(timeline)))
              .peek(timeline -> children.incrementAndGet())
              .peek(timeline -> progress.step())
              .map(StatutoryTimeline::reviews)
              .collect(loaded.value().issuesAsOf(day, england.calendar()));
    }
    if (wanted.isOneChild() && children.get() == 0) {
      throw new NothingDoneException(
          "no such child: the return has none with this identifier by " + day);
    }
    lines.flush();
    new IssueList(remarkable).print(surroundings.err());
    return ReturnOptions.status(loaded).code();
  }
}
