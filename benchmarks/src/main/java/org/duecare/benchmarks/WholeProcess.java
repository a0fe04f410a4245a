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
 * Times whole Java processes: the figures of a return of the size of England, its measures of
 * timeliness and all its measures, and the first due date, the latter beside a process that does
 * nothing. Needs Linux, for the peak memory, and a built {@code duecare.jar}.
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
    List<String> kpis =
        List.of(
            "kpis",
            "--return",
            records(folder.resolve("records")).toString(),
            "--history",
            "complete",
            "--year-ending",
            "2026-03-31");
    time("kpis, 100,000 children", command(List.of(java, "-jar", args[0]), kpis));
    time("kpis, 100,000 children, by the launcher script", command(List.of(args[1]), kpis));
  }

  /** The same children with the tables from which the population is counted. */
  private static Path records(Path folder) throws IOException {
    return SyntheticReturn.ofChildren(CHILDREN_OF_ENGLAND)
        .withCompleteHistories()
        .withRecords()
        .writeTo(folder)
        .get(0);
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
    TimedProcess.run(command);
    for (int i = 0; i < RUNS; i++) {
      TimedProcess run = TimedProcess.run(command);
      seconds[i] = run.seconds();
      peakKilobytes[i] = run.peakKilobytes();
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
}
