package org.duecare.benchmarks;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.duecare.calendar.WorkingDayCalendar;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The floor: a day number looked up in one array of numbers, the result in another. It knows
 * neither dates nor bounds.
 */
@State(Scope.Thread)
public class BareTable {

  private static final int COUNT = 4096;
  private static final LocalDate FIRST = LocalDate.of(1974, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2090, 12, 31);

  private final int[] rankOfDay;
  private final int[] dayOfRank;
  private final int[] starts = new int[COUNT];
  private final int[] aYearOn = new int[COUNT];
  private final int[] twentyYearsOn = new int[COUNT];
  private int position;

  /** Fills the arrays from the calendar. */
  public BareTable() {
    WorkingDayCalendar calendar = WorkingDayCalendar.englandAndWales();
    int days = number(LAST) + 1;
    rankOfDay = new int[days];
    dayOfRank = new int[days];
    int rank = 0;
    for (int day = 0; day < days; day++) {
      if (calendar.isWorkingDay(FIRST.plusDays(day))) {
        rank++;
        dayOfRank[rank] = day;
      }
      rankOfDay[day] = rank;
    }
    SplittableRandom random = new SplittableRandom(33);
    int from = number(LocalDate.of(1990, 1, 1));
    int to = number(LocalDate.of(2036, 1, 1));
    for (int i = 0; i < COUNT; i++) {
      starts[i] = random.nextInt(from, to);
      aYearOn[i] = number(FIRST.plusDays(starts[i]).plusYears(1));
      twentyYearsOn[i] = number(FIRST.plusDays(starts[i]).plusYears(20));
    }
  }

  private static int number(LocalDate date) {
    return (int) (date.toEpochDay() - FIRST.toEpochDay());
  }

  int next() {
    position = (position + 1) & (COUNT - 1);
    return starts[position];
  }

  int yearOn() {
    return aYearOn[position];
  }

  int twentyYearsOn() {
    return twentyYearsOn[position];
  }

  boolean isWorkingDay(int day) {
    return rankOfDay[day] != rankOfDay[day - 1];
  }

  int plus(int day, int workingDays) {
    return dayOfRank[rankOfDay[day] + workingDays];
  }

  int between(int from, int to) {
    return rankOfDay[to] - rankOfDay[from];
  }
}
