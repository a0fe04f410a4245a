package org.duecare.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a whole process took.
 *
 * @param seconds from its start to its end
 * @param peakKilobytes the greatest sum of the peak memory of it and those that it started
 */
record TimedProcess(double seconds, long peakKilobytes) {

  /** Runs a command to its end; its output is thrown away. Needs Linux, for the peak memory. */
  static TimedProcess run(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
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
              peak, ofFirst + process.descendants().mapToLong(TimedProcess::peakKilobytes).sum());
      Thread.sleep(5);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new IllegalStateException("exit status " + process.exitValue() + " of " + command);
    }
    return new TimedProcess(seconds, peak);
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
