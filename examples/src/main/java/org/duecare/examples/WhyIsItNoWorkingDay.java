package org.duecare.examples;

import java.time.LocalDate;
import org.duecare.calendar.BankHoliday;
import org.duecare.calendar.DayStatus;
import org.duecare.calendar.WorkingDayCalendar;

/** Is this day a working day, and if not, why, and on whose authority? */
public final class WhyIsItNoWorkingDay {

  private WhyIsItNoWorkingDay() {}

  /**
   * Prints why 19 September 2022 was no working day.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    DayStatus status = WorkingDayCalendar.englandAndWales().statusOf(LocalDate.of(2022, 9, 19));
    System.out.println(status.isWorking() + ": " + status.reason());
    if (status instanceof DayStatus.Holiday holiday) {
      for (BankHoliday each : holiday.holidays()) {
        System.out.println(each.kind() + ", " + each.source());
      }
    }
  }
}
