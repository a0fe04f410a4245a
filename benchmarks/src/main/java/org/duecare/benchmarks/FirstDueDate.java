package org.duecare.benchmarks;

import java.time.LocalDate;
import org.duecare.calendar.WorkingDayCalendar;

/** A process that computes one due date and prints it. */
public final class FirstDueDate {

  private FirstDueDate() {}

  /**
   * Prints the 20th working day after a date.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    System.out.println(
        WorkingDayCalendar.englandAndWales().plusWorkingDays(LocalDate.of(2026, 4, 1), 20));
  }
}
