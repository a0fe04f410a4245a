package org.duecare.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** The working days of a year. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Between1YearBenchmark {

  /**
   * The floor.
   *
   * @param table the table
   * @return the answer
   */
  @Benchmark
  public int bareTable(BareTable table) {
    return table.between(table.next(), table.yearOn());
  }

  /**
   * This library.
   *
   * @param peers the calendars
   * @param dates the dates
   * @return the answer
   */
  @Benchmark
  public int duecare(Peers peers, Dates dates) {
    return peers.duecare.workingDaysBetween(dates.next(), dates.aYearOn());
  }

  /**
   * OpenGamma Strata.
   *
   * @param peers the calendars
   * @param dates the dates
   * @return the answer
   */
  @Benchmark
  public int strata(Peers peers, Dates dates) {
    return peers.strata.daysBetween(dates.next(), dates.aYearOn());
  }

  /**
   * A set and a loop.
   *
   * @param peers the calendars
   * @param dates the dates
   * @return the answer
   */
  @Benchmark
  public int handWrittenLoop(Peers peers, Dates dates) {
    return peers.handWritten.between(dates.next(), dates.aYearOn());
  }

  /**
   * Jollyday and a loop.
   *
   * @param peers the calendars
   * @param dates the dates
   * @return the answer
   */
  @Benchmark
  public int jollyday(Peers peers, Dates dates) {
    return peers.jollyday.between(dates.next(), dates.aYearOn());
  }
}
