package org.duecare.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

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
          "-XX:MaxNewSize=96m",
          "-XX:MaxTenuringThreshold=0",
          "-Xlog:disable",
          "-Xlog:all=error:stderr");

  /** Java elsewhere than on Linux does not know it. */
  static final String LARGE_PAGES = "-XX:+UseTransparentHugePages";

  /** Where Linux tells whether a program may ask for memory in large pages. */
  private static final Path LARGE_PAGES_ALLOWED =
      Path.of("/sys/kernel/mm/transparent_hugepage/enabled");

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
        command(
            self.command(),
            self.arguments(),
            System.getenv(),
            settings(LARGE_PAGES_ALLOWED),
            arguments);
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
   * The settings, with large pages where the system gives them: the heap is new memory from end to
   * end, and to get it in pages of 4 kB took a tenth of the time of a run (docs/benchmarks.md).
   *
   * @param allowed the file that tells, in brackets, which of {@code always}, {@code madvise} and
   *     {@code never} holds; where there is none, the system has no large pages
   */
  static List<String> settings(Path allowed) {
    try {
      return Files.readString(allowed).contains("[never]")
          ? SETTINGS
          : Stream.concat(SETTINGS.stream(), Stream.of(LARGE_PAGES)).toList();
    } catch (IOException e) {
      return SETTINGS;
    }
  }

  /**
   * How to start the second machine.
   *
   * @param java the program that runs this machine
   * @param own what it was started with; known on most systems
   * @param environment the environment variables
   * @param settings those that the second machine gets
   * @param arguments the command; none for the shell
   * @return the program and its arguments; empty if this machine was started otherwise than plainly
   *     by {@code java -jar}, or has nothing to read
   */
  static Optional<List<String>> command(
      Optional<String> java,
      Optional<String[]> own,
      Map<String, String> environment,
      List<String> settings,
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
    command.addAll(settings);
    command.addAll(List.of(own.orElseThrow()));
    return Optional.of(command);
  }
}
