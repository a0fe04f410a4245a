package org.duecare.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.OptionalInt;
import org.duecare.cli.command.Program;
import org.duecare.cli.command.Surroundings;
import org.duecare.cli.command.Surroundings.Watched;
import org.duecare.cli.shell.Shell;
import org.jspecify.annotations.Nullable;

/** The program {@code duecare}: a command line, and without arguments a Java shell. */
public final class Main {

  /** What the launcher script, which can tell, sets where standard error is a terminal. */
  private static final String WATCHED = "duecare.watched";

  private Main() {}

  /**
   * Runs the program and ends the virtual machine with its exit status.
   *
   * @param arguments a command with its options; none for the shell
   */
  public static void main(String[] arguments) {
    PrintStream err =
        new PrintStream(
            new FileOutputStream(FileDescriptor.err),
            /* autoFlush= */ true,
            StandardCharsets.UTF_8);
    System.exit(arguments.length == 0 ? shell(err) : run(arguments, err));
  }

  private static int shell(PrintStream err) {
    OptionalInt status = SecondMachine.run();
    return status.isPresent() ? status.getAsInt() : Shell.open(System.in, System.out, err);
  }

  private static int run(String[] arguments, PrintStream err) {
    OptionalInt status = SecondMachine.run(arguments);
    if (status.isPresent()) {
      return status.getAsInt();
    }
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    return new Program(new Surroundings(out, err, Clock.systemUTC(), watched())).run(arguments);
  }

  private static Watched watched() {
    boolean told = Boolean.getBoolean(WATCHED);
    return told || (isTerminal(System.console()) && System.getenv("CI") == null)
        ? Watched.BY_SOMEBODY
        : Watched.BY_NOBODY;
  }

  /**
   * Up to Java 21 there is a console only where there is a terminal; later ones have to be asked.
   */
  private static boolean isTerminal(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
