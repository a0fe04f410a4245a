package org.duecare.examples;

import java.time.LocalDate;
import org.duecare.core.CarePlanning;
import org.duecare.core.obligation.DueDate;

/** Which of the dates we gave out does a newly proclaimed bank holiday move? */
public final class HolidayProclaimedLate {

  private HolidayProclaimedLate() {}

  /**
   * Prints the due dates that the bank holiday of 19 September 2022 moved.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    CarePlanning now = CarePlanning.england();
    CarePlanning before = now.asKnownOn(LocalDate.of(2022, 9, 1));
    for (int day = 17; day <= 23; day++) {
      LocalDate start = LocalDate.of(2022, 8, day);
      DueDate given = before.due("ENG-REV-1", start);
      DueDate due = now.due("ENG-REV-1", start);
      System.out.println(
          start
              + " "
              + given.date()
              + (due.date().equals(given.date()) ? "" : " -> " + due.date()));
    }
  }
}
