package org.duecare.cli.command;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * What a command sees of the world: where it writes, what day it is, whether anybody watches.
 *
 * @param out where results go, unbuffered or not; lost only when it says so by an exception
 * @param err where everything else goes
 * @param clock what tells today's date where none is given
 * @param watched whether progress is shown on {@code err}
 */
public record Surroundings(OutputStream out, PrintStream err, Clock clock, Watched watched) {

  /** Whether somebody watches standard error. */
  public enum Watched {
    /** Standard error is a terminal. */
    BY_SOMEBODY,
    /** Standard error goes to a file, a pipe or a build server. */
    BY_NOBODY
  }

  /** Today's date is that of the place whose law it is. */
  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  /**
   * Checks that nothing is null.
   *
   * @param out where results go, unbuffered or not; lost only when it says so by an exception
   * @param err where everything else goes
   * @param clock what tells today's date where none is given
   * @param watched whether progress is shown on {@code err}
   * @throws NullPointerException if a part is null
   */
  public Surroundings {
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(err, "err");
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(watched, "watched");
  }

  /** Says on standard error what is remarkable: a sentence without full stop. */
  void note(String sentence) {
    err.print("note: " + sentence + "\n");
  }

  /** Today's date in England, the default of a day that is not given; print it where it is used. */
  LocalDate today() {
    return LocalDate.now(clock.withZone(ENGLAND));
  }
}
