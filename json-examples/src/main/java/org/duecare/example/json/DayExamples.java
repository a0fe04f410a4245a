package org.duecare.example.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duecare.calendar.ActDisagreement;
import org.duecare.calendar.BankHoliday;
import org.duecare.calendar.BankHolidayKind;
import org.duecare.calendar.BankHolidayList;
import org.duecare.calendar.BankHolidayMerge;
import org.duecare.calendar.BankHolidays;
import org.duecare.calendar.Certainty;
import org.duecare.calendar.DateSpan;
import org.duecare.calendar.DayDifference;
import org.duecare.calendar.DayStatus;
import org.duecare.calendar.Division;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.calendar.WorkingDayCount;

/** Working days and bank holidays. */
public final class DayExamples {

  private static final LocalDate LIST = LocalDate.of(2026, 8, 21);

  // As known on a day, so that the document stays when a newer list comes with the library.
  private static final WorkingDayCalendar CALENDAR =
      WorkingDayCalendar.englandAndWales().asKnownOn(LIST);

  private static final BankHoliday COMMON =
      BankHoliday.of(
          LocalDate.of(2027, 5, 3),
          "Early May bank holiday",
          Division.ENGLAND_AND_WALES,
          BankHolidayKind.STATUTE,
          "Banking and Financial Dealings Act 1971");

  private static final BankHoliday COMMON_MOVED =
      BankHoliday.of(
          LocalDate.of(2027, 5, 10),
          "Early May bank holiday",
          Division.ENGLAND_AND_WALES,
          BankHolidayKind.MOVED,
          "Proclamation");

  private DayExamples() {}

  /** The examples. */
  public static List<Example> all() {
    return List.of(
        Example.of("day", DateSpan.closed(LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31))),
        Example.of("day", BankHolidays.bundled(Division.SCOTLAND).on(date(2024, 12, 2)).get(0)),
        Example.of(
            "day",
            "BankHoliday-withdrawn",
            BankHoliday.class,
            COMMON.withFirstPublished(date(2025, 2, 1)).withWithdrawn(date(2026, 1, 5))),
        Example.of("day", "BankHoliday-bare", BankHoliday.class, COMMON),
        Example.of("day", "BankHoliday-projected", BankHoliday.class, projected()),
        status("working", LocalDate.of(2024, 12, 24)),
        status("weekend", LocalDate.of(2024, 12, 28)),
        status("holiday", LocalDate.of(2024, 12, 25)),
        Example.of(
            "day",
            "DayStatus-closure",
            DayStatus.class,
            new DayStatus.Closure(LocalDate.of(2024, 12, 30), "offices closed")),
        Example.of("day", list()),
        Example.of(
            "day", "BankHolidayList.Entry", BankHolidayList.Entry.class, list().entries().get(0)),
        Example.of("day", "BankHolidays-bundled", BankHolidays.class, bundled()),
        Example.of(
            "day",
            "BankHolidays-known-earlier",
            BankHolidays.class,
            bundled().asKnownOn(date(2021, 6, 1))),
        Example.of("day", "BankHolidays-own", BankHolidays.class, own()),
        Example.of("day", new ActDisagreement(date(2027, 5, 10), List.of(COMMON_MOVED), List.of())),
        Example.of(
            "day",
            new BankHolidayMerge(
                own(),
                List.of(COMMON_MOVED),
                List.of(COMMON.withWithdrawn(date(2026, 12, 1))),
                List.of(new ActDisagreement(date(2027, 5, 3), List.of(), List.of(COMMON))))),
        Example.of("day", "WorkingDayCalendar-bundled", WorkingDayCalendar.class, CALENDAR),
        Example.of(
            "day",
            "WorkingDayCalendar-own",
            WorkingDayCalendar.class,
            WorkingDayCalendar.anyPartOfTheUnitedKingdom()
                .asKnownOn(LIST)
                .withClosure(date(2026, 12, 29), "offices closed")
                .withClosures(List.of(date(2027, 2, 15), date(2027, 2, 16)), "half term")
                .strict()),
        Example.of(
            "day",
            CALENDAR.withClosure(date(2024, 12, 27), "closed").explain(date(2024, 12, 20), 5)),
        Example.of(
            "day",
            "WorkingDayCount-back",
            WorkingDayCount.class,
            CALENDAR.explainBefore(date(2045, 1, 4), 3)),
        Example.of(
            "day",
            new DayDifference(
                CALENDAR.statusOf(date(2024, 12, 2)),
                WorkingDayCalendar.scotland().asKnownOn(LIST).statusOf(date(2024, 12, 2)))));
  }

  private static LocalDate date(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }

  private static BankHolidays bundled() {
    return BankHolidays.bundled(Division.ENGLAND_AND_WALES).asKnownOn(LIST);
  }

  private static BankHoliday projected() {
    BankHoliday holiday = bundled().on(date(2045, 12, 25)).get(0);
    if (holiday.certainty() != Certainty.PROJECTED) {
      throw new IllegalStateException("not projected: " + holiday);
    }
    return holiday;
  }

  private static BankHolidayList list() {
    return new BankHolidayList(
        Division.ENGLAND_AND_WALES,
        date(2026, 12, 1),
        List.of(
            new BankHolidayList.Entry(date(2027, 12, 27), "Christmas Day", "Substitute day"),
            new BankHolidayList.Entry(date(2027, 12, 28), "Boxing Day", "Substitute day")));
  }

  private static BankHolidays own() {
    Map<Integer, LocalDate> years = new TreeMap<>();
    years.put(2026, LocalDate.MIN);
    years.put(2027, date(2025, 2, 1));
    return BankHolidays.of(
        Division.ENGLAND_AND_WALES,
        date(2026, 12, 1),
        List.of(COMMON.withWithdrawn(date(2026, 12, 1)), COMMON_MOVED),
        years);
  }

  private static Example status(String name, LocalDate day) {
    return Example.of("day", "DayStatus-" + name, DayStatus.class, CALENDAR.statusOf(day));
  }
}
