package org.duecare.benchmarks;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** The 20th working day after a date. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Plus20Benchmark {

  /**
   * The floor.
   *
   * @param table the table
   * @return the answer
   */
  @Benchmark
  public int bareTable(BareTable table) {
    return table.plus(table.next(), 20);
  }

  /**
   * This library.
   *
   * @param peers the calendars
   * @param dates the dates
   * @return the answer
   */
  @Benchmark
  public LocalDate duecare(Peers peers, Dates dates) {
    return peers.duecare.plusWorkingDays(dates.next(), 20);
  }

  /**
   * OpenGamma Strata.
   *
   * @param peers the calendars
   * @param dates the dates
   * @return the answer
   */
  @Benchmark
  public LocalDate strata(Peers peers, Dates dates) {
    return peers.strata.shift(dates.next(), 20);
  }

  /**
   * A set and a loop.
   *
   * @param peers the calendars
   * @param dates the dates
   * @return the answer
   */
  @Benchmark
  public LocalDate handWrittenLoop(Peers peers, Dates dates) {
    return peers.handWritten.plus(dates.next(), 20);
  }

  /**
   * Jollyday and a loop.
   *
   * @param peers the calendars
   * @param dates the dates
   * @return the answer
   */
  @Benchmark
  public LocalDate jollyday(Peers peers, Dates dates) {
    return peers.jollyday.plus(dates.next(), 20);
  }
}
