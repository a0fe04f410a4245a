package org.duecare.jackson.example;

import java.time.LocalDate;
import java.util.List;
import org.duecare.calendar.BankHolidays;
import org.duecare.calendar.DateSpan;
import org.duecare.calendar.DayStatus;
import org.duecare.calendar.Division;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.jackson.Example;

/** Working days and bank holidays. */
public final class DayExamples {

  private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();

  private DayExamples() {}

  /** The examples. */
  public static List<Example> all() {
    return List.of(
        Example.of("day", DateSpan.closed(LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31))),
        Example.of(
            "day",
            BankHolidays.bundled(Division.SCOTLAND).on(LocalDate.of(2024, 11, 30)).isEmpty()
                ? BankHolidays.bundled(Division.SCOTLAND).on(LocalDate.of(2024, 12, 2)).get(0)
                : BankHolidays.bundled(Division.SCOTLAND).on(LocalDate.of(2024, 11, 30)).get(0)),
        status("working", LocalDate.of(2024, 12, 24)),
        status("weekend", LocalDate.of(2024, 12, 28)),
        status("holiday", LocalDate.of(2024, 12, 25)),
        Example.of(
            "day",
            "DayStatus-closure",
            DayStatus.class,
            new DayStatus.Closure(LocalDate.of(2024, 12, 30), "offices closed")));
  }

  private static Example status(String name, LocalDate day) {
    return Example.of("day", "DayStatus-" + name, DayStatus.class, CALENDAR.statusOf(day));
  }
}
