package org.duecare.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** Is a date a working day? */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class IsWorkingDayBenchmark {

  /**
   * The floor.
   *
   * @param table the table
   * @return the answer
   */
  @Benchmark
  public boolean bareTable(BareTable table) {
    return table.isWorkingDay(table.next());
  }

  /**
   * This library.
   *
   * @param peers the calendars
   * @param dates the dates
   * @return the answer
   */
  @Benchmark
  public boolean duecare(Peers peers, Dates dates) {
    return peers.duecare.isWorkingDay(dates.next());
  }

  /**
   * OpenGamma Strata.
   *
   * @param peers the calendars
   * @param dates the dates
   * @return the answer
   */
  @Benchmark
  public boolean strata(Peers peers, Dates dates) {
    return peers.strata.isBusinessDay(dates.next());
  }

  /**
   * A set and a loop.
   *
   * @param peers the calendars
   * @param dates the dates
   * @return the answer
   */
  @Benchmark
  public boolean handWrittenLoop(Peers peers, Dates dates) {
    return peers.handWritten.isWorkingDay(dates.next());
  }

  /**
   * Jollyday and a loop.
   *
   * @param peers the calendars
   * @param dates the dates
   * @return the answer
   */
  @Benchmark
  public boolean jollyday(Peers peers, Dates dates) {
    return peers.jollyday.isWorkingDay(dates.next());
  }
}
