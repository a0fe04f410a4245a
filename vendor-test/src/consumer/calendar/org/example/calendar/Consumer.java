package org.example.calendar;

import java.time.LocalDate;
import org.duecare.calendar.WorkingDayCalendar;

/** A stranger who wants one date. */
public final class Consumer {

  private Consumer() {}

  /**
   * Prints the twentieth working day after a Wednesday before Easter.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    WorkingDayCalendar calendar = WorkingDayCalendar.englandAndWales();
    System.out.println(calendar.plusWorkingDays(LocalDate.of(2026, 4, 1), 20));
  }
}
