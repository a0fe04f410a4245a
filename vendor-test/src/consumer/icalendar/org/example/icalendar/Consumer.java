package org.example.icalendar;

import java.time.Instant;
import java.time.LocalDate;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.icalendar.CalendarFile;
import org.duecare.icalendar.ChildReference;
import org.duecare.icalendar.Deadline;

/** Writes a calendar file. */
public final class Consumer {

  private Consumer() {}

  /**
   * Prints it.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    LocalDate start = LocalDate.of(2026, 4, 1);
    CareHistory history =
        CareHistory.builder(ChildId.of("C-1042")).period(PeriodOfCare.startingOn(start)).build();
    System.out.print(
        CalendarFile.of(
                Deadline.in(
                    CarePlanning.england().timeline(history, start),
                    new ChildReference("opaque"),
                    ""),
                Instant.parse("2026-04-01T09:00:00Z"))
            .text());
  }
}
