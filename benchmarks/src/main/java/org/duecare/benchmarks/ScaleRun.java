package org.duecare.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Times {@code timeliness} and {@code kpis} over ten, a hundred and a thousand thousand children:
 * the time is to grow with the children, and the memory no faster. Needs Linux, for the peak
 * memory, a built {@code duecare.jar}, and room for the return in the temporary folder (some 1.2 GB
 * for a million children).
 */
public final class ScaleRun {

  private static final int[] CHILDREN = {10_000, 100_000, 1_000_000};
  private static final double HUNDRED_THOUSAND = 100_000;

  private ScaleRun() {}

  /**
   * Runs each command once for each number of children and prints seconds, seconds for 100,000
   * children and the peak memory.
   *
   * @param args the path of {@code duecare.jar} or of the launcher script, and numbers of children
   *     in place of 10,000, 100,000 and 1,000,000
   * @throws Exception if a process cannot be started or fails
   */
  public static void main(String[] args) throws Exception {
    if (args.length == 0) {
      System.err.println("usage: ScaleRun PATH_OF_DUECARE_JAR_OR_LAUNCHER_SCRIPT [CHILDREN...]");
      return;
    }
    int[] sizes =
        args.length == 1
            ? CHILDREN
            : Arrays.stream(args).skip(1).mapToInt(Integer::parseInt).toArray();
    for (int children : sizes) {
      try (GeneratedReturn generated = new GeneratedReturn(children)) {
        System.out.printf(
            Locale.ROOT, "return of %,d children, %,d MB%n", children, generated.megabytes());
        for (String command : List.of("timeliness", "kpis")) {
          report(command, children, TimedProcess.run(command(args[0], command, generated)));
        }
      }
    }
  }

  private static void report(String command, int children, TimedProcess run) {
    System.out.printf(
        Locale.ROOT,
        "%s, %,d children: %.2f s, %.2f s for 100,000 children, peak %,d MB%n",
        command,
        children,
        run.seconds(),
        run.seconds() * HUNDRED_THOUSAND / children,
        run.peakKilobytes() / 1024);
  }

  private static List<String> command(String program, String command, GeneratedReturn generated) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> start =
        program.endsWith(".jar") ? List.of(java, "-jar", program) : List.of(program);
    return Stream.concat(
            start.stream(),
            Stream.of(
                command,
                "--return",
                generated.folder().toString(),
                "--history",
                "complete",
                "--year-ending",
                GeneratedReturn.LAST_DAY))
        .toList();
  }
}
