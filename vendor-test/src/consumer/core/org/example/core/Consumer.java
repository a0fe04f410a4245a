package org.example.core;

import java.time.LocalDate;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.timeline.ReviewTimetable;

/** A stranger who wants to know which review of a child is next, and why. */
public final class Consumer {

  private Consumer() {}

  /**
   * Prints the next review of a child who became looked after on a Wednesday before Easter.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    CareHistory history =
        CareHistory.builder(ChildId.of("C-1042"))
            .period(PeriodOfCare.startingOn(LocalDate.of(2026, 4, 1)))
            .build();
    ReviewTimetable timetable = CarePlanning.england().reviews(history, LocalDate.of(2026, 4, 20));
    timetable.next().ifPresent(due -> System.out.println(due.explanation()));
  }
}
