package org.duecare.cli.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Objects;
import org.duecare.cli.table.TextOutput;
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
    // Help and version: a writer to the stream itself would keep to itself that they were lost.
    StringWriter shown = new StringWriter();
    try {
      int status = commandLine(new PrintWriter(shown), arguments).execute(arguments);
      if (shown.getBuffer().length() > 0) {
        TextOutput.write(shown.toString(), surroundings.out());
      }
      return status;
    } catch (RuntimeException | Error e) {
      return complaint.about(e).code();
    }
  }

  private CommandLine commandLine(PrintWriter shown, String... given) {
    IParameterExceptionHandler wrongUsage = (e, arguments) -> complaint.about(e).code();
    IExecutionExceptionHandler failure = (e, line, result) -> complaint.about(e).code();
    CommandLine line =
        new Commands(surroundings)
            .addTo(new CommandLine(root), given)
            .setExpandAtFiles(false)
            .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
            .setOut(shown)
            .setParameterExceptionHandler(wrongUsage)
            .setExecutionExceptionHandler(failure);
    ProgramVersion version = new ProgramVersion();
    line.getCommandSpec().versionProvider(version);
    line.getSubcommands().values().forEach(each -> each.getCommandSpec().versionProvider(version));
    return line;
  }
}
