package org.duecare.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.timeline.MovedObligation;
import org.duecare.core.timeline.StatutoryTimeline;
import org.duecare.files.Issues;
import org.duecare.files.Loaded;
import org.duecare.files.ssda903.Ssda903Return;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which open obligations the bank holidays proclaimed or withdrawn since a day have moved. */
@Command(
    name = "moved",
    description = {
      "List the open obligations of the children in a return whose dates are not those",
      "of the bank holidays known on a day, as CSV."
    })
final class MovedCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin private ReturnOptions options = new ReturnOptions();

  @Option(
      names = "--known-on",
      required = true,
      paramLabel = "D",
      converter = DateOption.class,
      description = "the day whose bank holidays are compared with those known now, yyyy-mm-dd")
  private LocalDate knownOn = LocalDate.MIN;

  @Mixin private AsOfOption asOf = new AsOfOption();

  MovedCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    LocalDate day = asOf.orToday(surroundings);
    CarePlanning now = CarePlanning.england();
    CarePlanning then = now.asKnownOn(knownOn);
    surroundings
        .err()
        .print(
            "bank holidays as known on "
                + knownOn
                + ", compared with the list of "
                + now.calendar().listedOn()
                + "\n");
    Loaded<Ssda903Return> loaded = options.read(day, surroundings);
    surroundings.err().print(options.known(loaded.value()) + "\n");
    new IssueList(loaded.issues()).print(surroundings.err());
    MovedLines lines = new MovedLines(surroundings.out());
    Issues remarkable;
    try (Progress progress = Progress.start(surroundings, "children judged");
        Stream<CareHistory> histories = options.histories(loaded)) {
      remarkable =
          histories
              .map(history -> now.timeline(history, day))
              .peek(timeline -> write(then, timeline, lines))
              .peek(timeline -> progress.step())
              .map(StatutoryTimeline::reviews)
              .collect(loaded.value().issuesAsOf(day, now.calendar()));
    }
    lines.flush();
    new IssueList(remarkable).print(surroundings.err());
    return ReturnOptions.status(loaded).code();
  }

  private static void write(CarePlanning then, StatutoryTimeline timeline, MovedLines lines) {
    CareHistory history = timeline.history();
    MovedObligation.between(then.timeline(history, timeline.asOf()), timeline)
        .forEach(moved -> lines.write(history.child(), moved));
  }
}
