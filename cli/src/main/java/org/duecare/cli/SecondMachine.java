package org.duecare.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A second virtual machine for the commands that read a return, and for the shell. A jar cannot say
 * which settings suit it, and for work of a second or two the default ones are wrong: compiling the
 * program thoroughly costs more time than it saves, and the heap grows to several times what is
 * needed (docs/benchmarks.md).
 *
 * <p>Whoever starts Java with settings of their own keeps them.
 */
final class SecondMachine {

  /** Those of the launcher scripts too. The last two keep warnings out of the results. */
  static final List<String> SETTINGS =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:MaxNewSize=64m",
          "-XX:MaxTenuringThreshold=0",
          "-Xlog:disable",
          "-Xlog:all=error:stderr");

  private static final Set<String> COMMANDS =
      Set.of(
          "reviews",
          "timeline",
          "moved",
          "timeliness",
          "due-list",
          "calendar-file",
          "kpis",
          "workload",
          "annual-report",
          "audit");

  /** What Java puts for a letter that the locale lacks, and could not hand on. */
  private static final char LOST_LETTER = '\uFFFD';

  private static final List<String> VARIABLES =
      List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS");

  private SecondMachine() {}

  /**
   * Runs a command, or without one the shell, in a second machine, on the same streams.
   *
   * @return the exit status; empty if the command is to be run in this machine
   */
  static OptionalInt run(String... arguments) {
    ProcessHandle.Info self = ProcessHandle.current().info();
    Optional<List<String>> command =
        command(self.command(), self.arguments(), System.getenv(), arguments);
    boolean isShell = arguments.length == 0;
    return command.isEmpty() || (isShell && !InterruptKey.leaveToOthers())
        ? OptionalInt.empty()
        : run(command.get());
  }

  static OptionalInt run(List<String> command) {
    Process process;
    try {
      process = new ProcessBuilder(command).inheritIO().start();
    } catch (IOException e) {
      return OptionalInt.empty();
    }
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    return OptionalInt.of(process.onExit().join().exitValue());
  }

  /**
   * How to start the second machine.
   *
   * @param java the program that runs this machine
   * @param own what it was started with; known on most systems
   * @param environment the environment variables
   * @param arguments the command; none for the shell
   * @return the program and its arguments; empty if this machine was started otherwise than plainly
   *     by {@code java -jar}, or has nothing to read
   */
  static Optional<List<String>> command(
      Optional<String> java,
      Optional<String[]> own,
      Map<String, String> environment,
      String... arguments) {
    boolean startedPlainly =
        own.filter(all -> all.length == arguments.length + 2 && all[0].equals("-jar")).isPresent();
    boolean settingsGiven =
        VARIABLES.stream().anyMatch(name -> environment.getOrDefault(name, "").contains("-X"));
    boolean understood =
        Arrays.stream(arguments).noneMatch(argument -> argument.indexOf(LOST_LETTER) >= 0);
    if (java.isEmpty()
        || !startedPlainly
        || settingsGiven
        || !understood
        || (arguments.length > 0 && !COMMANDS.contains(arguments[0]))) {
      return Optional.empty();
    }
    List<String> command = new ArrayList<>();
    command.add(java.get());
    command.addAll(SETTINGS);
    command.addAll(List.of(own.orElseThrow()));
    return Optional.of(command);
  }
}
