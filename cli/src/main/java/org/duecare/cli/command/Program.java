package org.duecare.cli.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;

/**
 * The program {@code duecare}: reads the arguments, runs the command, and says in one sentence on
 * standard error what went wrong, if anything did.
 *
 * <p>Not thread-safe; one program runs at a time.
 */
public final class Program {

  private final Surroundings surroundings;
  private final DuecareCommand root = new DuecareCommand();
  private final Complaint complaint;

  /**
   * The program.
   *
   * @param surroundings where it writes and what day it is
   */
  public Program(Surroundings surroundings) {
    this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
    this.complaint = new Complaint(surroundings.err(), root::isVerbose);
  }

  /**
   * Runs a command.
   *
   * @param arguments the command and its options
   * @return the exit status: 0, 1, 2 or 70
   */
  public int run(String... arguments) {
    try {
      return commandLine().execute(arguments);
    } catch (RuntimeException | Error e) {
      return complaint.about(e).code();
    }
  }

  private CommandLine commandLine() {
    IParameterExceptionHandler wrongUsage = (e, arguments) -> complaint.about(e).code();
    IExecutionExceptionHandler failure = (e, line, result) -> complaint.about(e).code();
    return new CommandLine(root)
        .addSubcommand(new CalendarCommand(surroundings))
        .addSubcommand(new DueCommand(surroundings))
        .addSubcommand(new ReviewsCommand(surroundings))
        .addSubcommand(new TimelinessCommand(surroundings))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
        .setOut(writer())
        .setParameterExceptionHandler(wrongUsage)
        .setExecutionExceptionHandler(failure);
  }

  private PrintWriter writer() {
    return new PrintWriter(surroundings.out(), /* autoFlush= */ true, StandardCharsets.UTF_8);
  }
}
