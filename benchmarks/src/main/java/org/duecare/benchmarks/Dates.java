package org.duecare.benchmarks;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Random dates from 1990 to 2035, and dates one and twenty years after each, in turn. */
@State(Scope.Thread)
public class Dates {

  private static final int COUNT = 4096;

  private final LocalDate[] starts = new LocalDate[COUNT];
  private final LocalDate[] aYearOn = new LocalDate[COUNT];
  private final LocalDate[] twentyYearsOn = new LocalDate[COUNT];
  private int position;

  /** Draws the dates; every run draws the same. */
  public Dates() {
    SplittableRandom random = new SplittableRandom(33);
    LocalDate first = LocalDate.of(1990, 1, 1);
    int days = (int) (LocalDate.of(2036, 1, 1).toEpochDay() - first.toEpochDay());
    for (int i = 0; i < COUNT; i++) {
      starts[i] = first.plusDays(random.nextInt(days));
      aYearOn[i] = starts[i].plusYears(1);
      twentyYearsOn[i] = starts[i].plusYears(20);
    }
  }

  LocalDate next() {
    position = (position + 1) & (COUNT - 1);
    return starts[position];
  }

  LocalDate aYearOn() {
    return aYearOn[position];
  }

  LocalDate twentyYearsOn() {
    return twentyYearsOn[position];
  }
}
