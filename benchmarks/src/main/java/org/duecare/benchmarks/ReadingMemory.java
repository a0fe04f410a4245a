package org.duecare.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * How much heap the reading of a return needs, beside what its result holds, for some children and
 * for ten times as many. The least heap with which a process can still read it is found by halving:
 * a peak that is polled counts what could have been thrown away.
 */
public final class ReadingMemory {

  private static final int[] CHILDREN = {10_000, 100_000};
  private static final long MEGABYTE = 1L << 20;
  private static final int MOST_MEGABYTES = 4_096;

  private ReadingMemory() {}

  /**
   * Prints for each number of children the size of the files, the heap that the result holds, and
   * the least heap that the reading needs.
   *
   * @param args numbers of children, in place of 10,000 and 100,000
   * @throws Exception if a process cannot be started or fails
   */
  public static void main(String[] args) throws Exception {
    int[] sizes =
        args.length == 0 ? CHILDREN : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
    for (int children : sizes) {
      try (GeneratedReturn generated = new GeneratedReturn(children)) {
        long roomy = held(generated.folder(), MOST_MEGABYTES).orElseThrow();
        int least = leastMegabytes(generated.folder(), (int) (roomy / MEGABYTE));
        // Held in the least heap, as what is only cached is kept where there is room to spare.
        long result = held(generated.folder(), least).orElseThrow();
        System.out.printf(
            Locale.ROOT,
            "%,d children, %,d MB of files: the result holds %,.1f MB, the reading needs %,d MB,"
                + " %.2f times as much%n",
            children,
            generated.megabytes(),
            result / (double) MEGABYTE,
            least,
            least * MEGABYTE / (double) result);
      }
    }
  }

  /** The least heap, to a thirtieth or a megabyte, with which the return can be read. */
  private static int leastMegabytes(Path folder, int resultMegabytes)
      throws IOException, InterruptedException {
    int tooLittle = Math.max(1, resultMegabytes / 2);
    int enough = Math.max(2, 2 * resultMegabytes);
    while (held(folder, enough).isEmpty()) {
      tooLittle = enough;
      enough *= 2;
    }
    while (enough - tooLittle > Math.max(1, enough / 30)) {
      int middle = (tooLittle + enough) / 2;
      if (held(folder, middle).isPresent()) {
        enough = middle;
      } else {
        tooLittle = middle;
      }
    }
    return enough;
  }

  /** The bytes that the result holds; empty if the heap does not do for reading it. */
  private static OptionalLong held(Path folder, int megabytes)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-Xmx" + megabytes + "m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    ReadReturn.class.getName(),
                    folder.toString()))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    return process.waitFor() == 0
        ? OptionalLong.of(Long.parseLong(text.strip()))
        : OptionalLong.empty();
  }
}
