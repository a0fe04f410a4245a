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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Which open obligations a newer list of bank holidays moves, or the bank holidays proclaimed or
 * withdrawn since a day have moved.
 */
@Command(
    name = "moved",
    description = {
      "List the open obligations that bank holidays moved, as CSV.",
      "Those of a newer list are compared with those that came with the program,",
      "or with what was known on a day."
    })
final class MovedCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin private ReturnOptions options = new ReturnOptions();

  @Option(
      names = "--known-on",
      paramLabel = "D",
      converter = DateOption.class,
      description = {
        "compare with the bank holidays known on this day, yyyy-mm-dd; if not given, with those",
        "that came with the program, and --bank-holidays is needed"
      })
  private @Nullable LocalDate knownOn;

  @Mixin private BankHolidayOptions bankHolidays = new BankHolidayOptions();
  @Mixin private AsOfOption asOf = new AsOfOption();

  MovedCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (knownOn == null && !bankHolidays.areGiven()) {
      throw new NothingDoneException(
          "nothing to compare: give --bank-holidays=FILE, --known-on=D or both");
    }
    LocalDate day = asOf.orToday(surroundings);
    CarePlanning now = bankHolidays.england(surroundings);
    refuseToComeAfter(now.calendar().listedOn());
    CarePlanning then = knownOn == null ? CarePlanning.england() : now.asKnownOn(knownOn);
    surroundings
        .err()
        .print(
            "bank holidays "
                + (knownOn == null
                    ? "of the list of " + then.calendar().listedOn()
                    : "as known on " + knownOn)
                + ", compared with the list of "
                + now.calendar().listedOn()
                + "\n");
    Loaded<Ssda903Return> loaded = options.read(day, surroundings);
    surroundings.err().print(options.known(loaded) + "\n");
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

  /** What became known after the list is not in it, so nothing could differ. */
  private void refuseToComeAfter(LocalDate listedOn) {
    if (knownOn != null && knownOn.isAfter(listedOn)) {
      throw new NothingDoneException(
          "--known-on is after the list of bank holidays: "
              + knownOn
              + "; allowed is the day of the list, "
              + listedOn
              + ", or an earlier one");
    }
  }

  private static void write(CarePlanning then, StatutoryTimeline timeline, MovedLines lines) {
    CareHistory history = timeline.history();
    MovedObligation.between(then.timeline(history, timeline.asOf()), timeline)
        .forEach(moved -> lines.write(history.child(), moved));
  }
}
