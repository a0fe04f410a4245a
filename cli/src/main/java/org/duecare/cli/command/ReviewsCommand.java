package org.duecare.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.files.Issues;
import org.duecare.files.Loaded;
import org.duecare.files.ssda903.Ssda903Return;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Every review obligation of the children in a return. */
@Command(
    name = "reviews",
    description = "List every review obligation of the children in a return as CSV.")
final class ReviewsCommand implements Callable<Integer> {

  /** Today's date is that of the place whose law it is. */
  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  private final Surroundings surroundings;

  @Mixin private ReturnOptions options = new ReturnOptions();

  @Option(
      names = "--as-of",
      paramLabel = "D",
      converter = DateOption.class,
      description = "the day as of which to judge, yyyy-mm-dd; if not given, today")
  private @Nullable LocalDate asOf;

  ReviewsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    LocalDate day = asOfOrToday();
    CarePlanning england = CarePlanning.england();
    Loaded<Ssda903Return> loaded = options.read(day, surroundings);
    surroundings.err().print(options.known(loaded.value()) + "\n");
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

  private LocalDate asOfOrToday() {
    if (asOf != null) {
      surroundings.err().print("as of " + asOf + "\n");
      return asOf;
    }
    LocalDate today = LocalDate.now(surroundings.clock().withZone(ENGLAND));
    surroundings.err().print("as of " + today + " (today)\n");
    return today;
  }
}
