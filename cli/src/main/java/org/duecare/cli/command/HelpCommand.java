package org.duecare.cli.command;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What --help says, for those who ask for it in another order. */
@Command(name = "help", description = "Show what can be given to a command.")
final class HelpCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "COMMAND",
      description = "the command; if not given, the program")
  private @Nullable String command;

  @Override
  public Integer call() {
    CommandLine program = Objects.requireNonNull(spec).parent().commandLine();
    asked(program).usage(program.getOut());
    return ExitStatus.DONE.code();
  }

  private CommandLine asked(CommandLine program) {
    if (command == null) {
      return program;
    }
    Map<String, CommandLine> commands = program.getSubcommands();
    CommandLine asked = commands.get(command);
    if (asked == null) {
      throw new NothingDoneException(
          "no such command: \""
              + command
              + "\"; commands are "
              + String.join(", ", commands.keySet()));
    }
    return asked;
  }
}
