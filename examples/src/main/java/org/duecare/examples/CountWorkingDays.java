package org.duecare.examples;

import java.time.LocalDate;
import org.duecare.calendar.WorkingDayCalendar;

/** How many working days lie between two days, and which day comes so many working days later? */
public final class CountWorkingDays {

  private CountWorkingDays() {}

  /**
   * Prints a count, a date, and what the count passed over.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    WorkingDayCalendar calendar = WorkingDayCalendar.englandAndWales();
    LocalDate start = LocalDate.of(2026, 4, 1);
    LocalDate due = start.with(calendar.plusWorkingDays(20));
    System.out.println(due + ", " + calendar.workingDaysBetween(start, due) + " working days");
    calendar.explain(start, 20).holidaysSkipped().forEach(day -> System.out.println(day.reason()));
  }
}
