package org.duecare.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** One run of the program: its exit status and what it wrote. */
record Run(int status, String out, String err) {

  /**
   * Half past eleven at night in Greenwich, when it is Wednesday 1 July 2026 in England already.
   */
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-30T23:30:00Z"), ZoneOffset.UTC);

  static Run of(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return into(out, arguments);
  }

  static Run into(OutputStream out, String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, /* autoFlush= */ true, StandardCharsets.UTF_8);
    int status =
        new Program(new Surroundings(out, stream, CLOCK, Surroundings.Watched.BY_NOBODY))
            .run(arguments);
    String written =
        out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
    return new Run(status, written, err.toString(StandardCharsets.UTF_8));
  }
}
