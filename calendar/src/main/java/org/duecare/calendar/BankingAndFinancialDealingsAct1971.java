package org.duecare.calendar;

import static org.duecare.calendar.BankHolidayKind.COMMON_LAW;
import static org.duecare.calendar.BankHolidayKind.PROCLAMATION;
import static org.duecare.calendar.BankHolidayKind.STATUTE;
import static org.duecare.calendar.BankHolidayKind.SUBSTITUTE;
import static org.duecare.calendar.Division.NORTHERN_IRELAND;
import static org.duecare.calendar.Division.SCOTLAND;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The yearly bank holidays as rules: the days of Schedule 1 to the Act, the holidays at common law,
 * and the days that proclamations have added every year since a known one. Knows nothing that was
 * moved or appointed in one year only.
 *
 * <p>Two uses, no third: the years after the last published one are projected by these rules, and
 * the build checks the published record against them. Only weekdays are given.
 */
final class BankingAndFinancialDealingsAct1971 {
  private static final String ACT = "Banking and Financial Dealings Act 1971";
  private static final String SCHEDULE_1 = ACT + " Schedule 1";
  private static final String PROCLAIMED = "Royal proclamation under the " + ACT + " s. 1(3)";
  // In Northern Ireland the power is also used by order.
  private static final String ORDERED = "Order or proclamation under the " + ACT + " s. 1(3)";
  private static final String AT_COMMON_LAW = "Common law";
  private static final String ST_ANDREWS_DAY_ACT =
      "St Andrew's Day Bank Holiday (Scotland) Act 2007 s. 1";

  /** The early May day outside Scotland and the late May day in Scotland, by proclamation. */
  private static final int MAY_DAYS_SINCE = 1978;

  /** The St Andrew's Day Act had Royal Assent in January 2007. */
  private static final int ST_ANDREWS_DAY_SINCE = 2007;

  private final Division division;
  private final int year;
  private final String proclaimed;
  private final SortedMap<LocalDate, BankHoliday> holidays = new TreeMap<>();

  private BankingAndFinancialDealingsAct1971(Division division, int year) {
    this.division = division;
    this.year = year;
    this.proclaimed = division == NORTHERN_IRELAND ? ORDERED : PROCLAIMED;
  }

  /** The bank holidays of a year, in order of date, marked as projected. */
  static List<BankHoliday> holidays(Division division, int year) {
    BankingAndFinancialDealingsAct1971 rules =
        new BankingAndFinancialDealingsAct1971(division, year);
    rules.newYear();
    rules.easter();
    rules.mondays();
    rules.patronSaints();
    rules.christmas();
    return List.copyOf(rules.holidays.values());
  }

  private void newYear() {
    LocalDate first = LocalDate.of(year, Month.JANUARY, 1);
    if (division != SCOTLAND) {
      addOrNextMonday(first, "New Year's Day", PROCLAMATION, proclaimed, proclaimed);
      return;
    }
    // Schedule 1 gives 3 January for either day on a Sunday; a Saturday's substitute is proclaimed.
    LocalDate second = first.plusDays(1);
    switch (first.getDayOfWeek()) {
      case FRIDAY -> {
        add(first, "New Year's Day", STATUTE, SCHEDULE_1);
        add(first.plusDays(3), "2nd January", SUBSTITUTE, proclaimed);
      }
      case SATURDAY -> {
        add(first.plusDays(2), "New Year's Day", SUBSTITUTE, SCHEDULE_1);
        add(first.plusDays(3), "2nd January", SUBSTITUTE, proclaimed);
      }
      case SUNDAY -> {
        add(second, "2nd January", STATUTE, SCHEDULE_1);
        add(first.plusDays(2), "New Year's Day", SUBSTITUTE, SCHEDULE_1);
      }
      default -> {
        add(first, "New Year's Day", STATUTE, SCHEDULE_1);
        add(second, "2nd January", STATUTE, SCHEDULE_1);
      }
    }
  }

  private void easter() {
    LocalDate sunday = EasterSunday.in(year);
    if (division == SCOTLAND) {
      add(sunday.minusDays(2), "Good Friday", STATUTE, SCHEDULE_1);
    } else {
      add(sunday.minusDays(2), "Good Friday", COMMON_LAW, AT_COMMON_LAW);
      add(sunday.plusDays(1), "Easter Monday", STATUTE, SCHEDULE_1);
    }
  }

  private void mondays() {
    LocalDate firstOfMay = LocalDate.of(year, Month.MAY, 1);
    LocalDate firstOfAugust = LocalDate.of(year, Month.AUGUST, 1);
    LocalDate early = firstOfMay.with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
    LocalDate spring = firstOfMay.with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
    boolean proclaimedInMay = year >= MAY_DAYS_SINCE;
    if (division == SCOTLAND) {
      add(early, "Early May bank holiday", STATUTE, SCHEDULE_1);
      if (proclaimedInMay) {
        add(spring, "Spring bank holiday", PROCLAMATION, proclaimed);
      }
      add(
          firstOfAugust.with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)),
          "Summer bank holiday",
          STATUTE,
          SCHEDULE_1);
      return;
    }
    if (proclaimedInMay) {
      add(early, "Early May bank holiday", PROCLAMATION, proclaimed);
    }
    add(spring, "Spring bank holiday", STATUTE, SCHEDULE_1);
    add(
        firstOfAugust.with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
        "Summer bank holiday",
        STATUTE,
        SCHEDULE_1);
  }

  private void patronSaints() {
    if (division == NORTHERN_IRELAND) {
      LocalDate patrick = LocalDate.of(year, Month.MARCH, 17);
      boolean saturday = patrick.getDayOfWeek() == DayOfWeek.SATURDAY;
      addOrNextMonday(
          patrick, "St Patrick's Day", STATUTE, SCHEDULE_1, saturday ? proclaimed : SCHEDULE_1);
      addOrNextMonday(
          LocalDate.of(year, Month.JULY, 12),
          "Battle of the Boyne (Orangemen's Day)",
          PROCLAMATION,
          proclaimed,
          proclaimed);
    }
    if (division == SCOTLAND && year >= ST_ANDREWS_DAY_SINCE) {
      addOrNextMonday(
          LocalDate.of(year, Month.NOVEMBER, 30),
          "St Andrew's Day",
          STATUTE,
          ST_ANDREWS_DAY_ACT,
          ST_ANDREWS_DAY_ACT);
    }
  }

  private void christmas() {
    LocalDate christmas = LocalDate.of(year, Month.DECEMBER, 25);
    LocalDate boxing = christmas.plusDays(1);
    if (isWeekday(christmas)) {
      boolean statute = division == SCOTLAND;
      add(
          christmas,
          "Christmas Day",
          statute ? STATUTE : COMMON_LAW,
          statute ? SCHEDULE_1 : AT_COMMON_LAW);
    }
    if (isWeekday(boxing)) {
      // In Scotland Schedule 1 has 26 December only in place of a Sunday the 25th.
      boolean statute = division != SCOTLAND || !isWeekday(christmas);
      add(
          boxing,
          "Boxing Day",
          statute ? STATUTE : PROCLAMATION,
          statute ? SCHEDULE_1 : proclaimed);
    }
    // The names are given to the substitutes as the government's list has given them since 2016.
    switch (christmas.getDayOfWeek()) {
      case FRIDAY -> add(boxing.plusDays(2), "Boxing Day", SUBSTITUTE, proclaimed);
      case SATURDAY -> {
        add(
            christmas.plusDays(2),
            "Christmas Day",
            SUBSTITUTE,
            division == SCOTLAND ? proclaimed : SCHEDULE_1);
        add(boxing.plusDays(2), "Boxing Day", SUBSTITUTE, proclaimed);
      }
      case SUNDAY ->
          add(
              christmas.plusDays(2),
              "Christmas Day",
              SUBSTITUTE,
              division == SCOTLAND ? proclaimed : SCHEDULE_1);
      default -> {
        // no substitute
      }
    }
  }

  private void addOrNextMonday(
      LocalDate date, String name, BankHolidayKind kind, String source, String sourceOfSubstitute) {
    if (isWeekday(date)) {
      add(date, name, kind, source);
    } else {
      LocalDate monday = date.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
      add(monday, name, SUBSTITUTE, sourceOfSubstitute);
    }
  }

  private void add(LocalDate date, String name, BankHolidayKind kind, String source) {
    holidays.put(date, BankHoliday.of(date, name, division, kind, source, Certainty.PROJECTED));
  }

  private static boolean isWeekday(LocalDate date) {
    return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
  }
}
