package org.duecare.cli.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** As of which day a command judges. */
final class AsOfOption {

  @Option(
      names = "--as-of",
      paramLabel = "D",
      converter = DateOption.class,
      description = "the day as of which to judge, yyyy-mm-dd; if not given, today")
  private @Nullable LocalDate asOf;

  /** The day, which is printed. */
  LocalDate orToday(Surroundings surroundings) {
    if (asOf != null) {
      surroundings.err().print("as of " + asOf + "\n");
      return asOf;
    }
    LocalDate today = surroundings.today();
    surroundings.err().print("as of " + today + " (today)\n");
    return today;
  }
}
