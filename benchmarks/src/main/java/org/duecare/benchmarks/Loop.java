package org.duecare.benchmarks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;

/** What is usually written by hand: step from day to day and ask each whether it is a holiday. */
record Loop(Predicate<LocalDate> holiday) {

  boolean isWorkingDay(LocalDate date) {
    return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !holiday.test(date);
  }

  LocalDate plus(LocalDate start, int workingDays) {
    return step(start, workingDays, 1);
  }

  LocalDate minus(LocalDate start, int workingDays) {
    return step(start, workingDays, -1);
  }

  int between(LocalDate startExclusive, LocalDate endInclusive) {
    int count = 0;
    for (LocalDate day = startExclusive; day.isBefore(endInclusive); ) {
      day = day.plusDays(1);
      if (isWorkingDay(day)) {
        count++;
      }
    }
    return count;
  }

  private LocalDate step(LocalDate start, int workingDays, int direction) {
    LocalDate day = start;
    for (int left = workingDays; left > 0; ) {
      day = day.plusDays(direction);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }
}
