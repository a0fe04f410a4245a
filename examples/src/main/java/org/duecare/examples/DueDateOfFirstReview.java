package org.duecare.examples;

import java.time.LocalDate;
import org.duecare.core.CarePlanning;
import org.duecare.core.obligation.DueDate;

/** A child became looked after today: by when must the first review be held? */
public final class DueDateOfFirstReview {

  private DueDateOfFirstReview() {}

  /**
   * Prints the date, whether it can still move, and one plain line.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    DueDate due = CarePlanning.england().due("ENG-REV-1", LocalDate.of(2026, 12, 21));
    System.out.println(due.date() + " " + due.certainty());
    System.out.println(due.explanation().inOneLine());
  }
}
