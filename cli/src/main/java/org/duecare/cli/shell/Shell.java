package org.duecare.cli.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import jdk.jshell.tool.JavaShellToolBuilder;

/** The Java shell with everything of Duecare imported. */
public final class Shell {

  private static final int NOTHING_DONE = 2;
  private static final int ERROR_OF_OURS = 70;

  static final List<String> START =
      List.of(
          "import java.io.*;",
          "import java.math.*;",
          "import java.nio.file.*;",
          "import java.time.*;",
          "import java.util.*;",
          "import java.util.stream.*;",
          "import org.duecare.calendar.*;",
          "import org.duecare.cli.audit.*;",
          "import org.duecare.core.*;",
          "import org.duecare.core.approximation.*;",
          "import org.duecare.core.care.*;",
          "import org.duecare.core.child.*;",
          "import org.duecare.core.coverage.*;",
          "import org.duecare.core.crosscheck.*;",
          "import org.duecare.core.dispute.*;",
          "import org.duecare.core.law.*;",
          "import org.duecare.core.law.england.*;",
          "import org.duecare.core.law.local.*;",
          "import org.duecare.core.law.reading.*;",
          "import org.duecare.core.obligation.*;",
          "import org.duecare.core.quality.*;",
          "import org.duecare.core.review.*;",
          "import org.duecare.core.timeline.*;",
          "import org.duecare.core.workforce.*;",
          "import org.duecare.files.*;",
          "import org.duecare.files.bankholiday.*;",
          "import org.duecare.files.dispute.*;",
          "import org.duecare.files.extract.*;",
          "import org.duecare.files.postcode.*;",
          "import org.duecare.files.record.*;",
          "import org.duecare.files.ssda903.*;",
          "import org.duecare.files.synthetic.*;",
          "import org.duecare.icalendar.*;",
          "import org.duecare.metrics.annualreport.*;",
          "import org.duecare.metrics.audit.*;",
          "import org.duecare.metrics.consistency.*;",
          "import org.duecare.metrics.disclosure.*;",
          "import org.duecare.metrics.dispute.*;",
          "import org.duecare.metrics.measure.*;",
          "import org.duecare.metrics.midway.*;",
          "import org.duecare.metrics.participation.*;",
          "import org.duecare.metrics.population.*;",
          "import org.duecare.metrics.quality.*;",
          "import org.duecare.metrics.rating.*;",
          "import org.duecare.metrics.review.*;",
          "import org.duecare.metrics.step.*;",
          "import org.duecare.metrics.timeliness.*;",
          "import org.duecare.metrics.timeliness.Approximation;",
          "import org.duecare.metrics.workload.*;",
          "import org.duecare.metrics.year.*;",
          "import org.duecare.report.document.*;",
          "import org.duecare.cli.council.DueList;",
          "import org.duecare.cli.shell.CouncilReturn;",
          "import static org.duecare.cli.shell.Vocabulary.*;");

  private Shell() {}

  /**
   * Opens the shell and stays until it is left. Nothing is kept for another time: neither history
   * nor settings.
   *
   * @param in where commands are typed
   * @param out where answers are shown
   * @param err where it is said, if so, that there is no shell in this Java
   * @return the exit status: 0, or the number given to {@code /exit}
   */
  public static int open(InputStream in, PrintStream out, PrintStream err) {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(err, "err");
    if (ModuleLayer.boot().findModule("jdk.jshell").isEmpty()) {
      err.print("duecare: no shell here: this Java has no module jdk.jshell; a full JDK has\n");
      return NOTHING_DONE;
    }
    out.print(Greeting.OPENING);
    out.flush();
    return start(in, out, err);
  }

  private static int start(InputStream in, PrintStream out, PrintStream err) {
    try {
      Path startup = Files.createTempFile("duecare", ".jsh");
      try {
        Files.write(startup, START, StandardCharsets.UTF_8);
        return JavaShellToolBuilder.builder()
            .in(in, null)
            .out(out)
            .err(err)
            .locale(Locale.ROOT)
            .persistence(new HashMap<>())
            .start(
                "--startup",
                startup.toString(),
                "--class-path",
                System.getProperty("java.class.path"),
                "--execution",
                SentenceExecutionProvider.NAME,
                "--feedback",
                "concise");
      } finally {
        Files.delete(startup);
      }
    } catch (IOException e) {
      err.print("duecare: cannot write the shell's start file: " + e.getMessage() + "\n");
      return NOTHING_DONE;
    } catch (Exception e) {
      err.print("duecare: an error of ours: the shell stopped: " + e + "\n");
      return ERROR_OF_OURS;
    }
  }
}
