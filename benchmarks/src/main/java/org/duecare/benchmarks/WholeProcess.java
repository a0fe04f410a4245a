package org.duecare.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.duecare.files.synthetic.SyntheticReturn;

/**
 * Times whole Java processes: the figures of a return of the size of England, and the first due
 * date, the latter beside a process that does nothing. Needs Linux, for the peak memory, and a
 * built {@code duecare.jar}.
 */
public final class WholeProcess {

  private static final int RUNS = 7;
  private static final int CHILDREN_OF_ENGLAND = 100_000;

  private WholeProcess() {}

  /**
   * Runs the benchmarks and prints the median, least and greatest of each.
   *
   * @param args the paths of {@code duecare.jar} and of the launcher script
   * @throws Exception if a process cannot be started or fails
   */
  public static void main(String[] args) throws Exception {
    if (args.length != 2) {
      System.err.println("usage: WholeProcess PATH_OF_DUECARE_JAR PATH_OF_LAUNCHER_SCRIPT");
      return;
    }
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = System.getProperty("java.class.path");
    Path folder = Files.createTempDirectory("duecare");
    Path england = england(folder);

    time("empty main", List.of(java, "-cp", classPath, EmptyMain.class.getName()));
    time("first due date", List.of(java, "-cp", classPath, FirstDueDate.class.getName()));
    List<String> timeliness =
        List.of(
            "timeliness",
            "--return",
            england.toString(),
            "--history",
            "complete",
            "--year-ending",
            "2026-03-31");
    time("timeliness, 100,000 children", command(List.of(java, "-jar", args[0]), timeliness));
    time(
        "timeliness, 100,000 children, by the launcher script",
        command(List.of(args[1]), timeliness));
  }

  private static Path england(Path folder) throws IOException {
    Path england =
        SyntheticReturn.ofChildren(CHILDREN_OF_ENGLAND)
            .withCompleteHistories()
            .writeTo(folder)
            .get(0);
    long bytes = 0;
    long lines = 0;
    for (String table : List.of("header.csv", "episodes.csv", "reviews.csv")) {
      bytes += Files.size(england.resolve(table));
      try (var rows = Files.lines(england.resolve(table))) {
        lines += rows.count() - 1;
      }
    }
    System.out.println("return of " + lines + " rows, " + bytes / 1_000_000 + " MB");
    return england;
  }

  private static List<String> command(List<String> program, List<String> arguments) {
    return Stream.concat(program.stream(), arguments.stream()).toList();
  }

  private static void time(String name, List<String> command) throws Exception {
    double[] seconds = new double[RUNS];
    long[] peakKilobytes = new long[RUNS];
    run(command);
    for (int i = 0; i < RUNS; i++) {
      long start = System.nanoTime();
      peakKilobytes[i] = run(command);
      seconds[i] = (System.nanoTime() - start) / 1e9;
    }
    Arrays.sort(seconds);
    Arrays.sort(peakKilobytes);
    System.out.printf(
        Locale.ROOT,
        "%s: median %.3f s (%.3f to %.3f), peak %d MB%n",
        name,
        seconds[RUNS / 2],
        seconds[0],
        seconds[RUNS - 1],
        peakKilobytes[RUNS / 2] / 1024);
  }

  /** Runs a command and gives the greatest sum of its processes' peak memory seen, in kilobytes. */
  private static long run(List<String> command) throws Exception {
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long peak = 0;
    while (process.isAlive()) {
      long ofFirst = peakKilobytes(process.toHandle());
      peak =
          Math.max(
              peak, ofFirst + process.descendants().mapToLong(WholeProcess::peakKilobytes).sum());
      Thread.sleep(5);
    }
    if (process.exitValue() != 0) {
      throw new IllegalStateException("exit status " + process.exitValue() + " of " + command);
    }
    return peak;
  }

  private static long peakKilobytes(ProcessHandle process) {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    try {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("[^0-9]", ""));
        }
      }
    } catch (IOException e) {
      // The process has ended meanwhile; the last value read stands.
      return 0;
    }
    return 0;
  }
}
