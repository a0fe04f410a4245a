package org.duecare.calendar;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing takes null, and the exception names the parameter. In the counts the JVM says it, for
 * they have no check of their own.
 */
class NullTest {
  private static final LocalDate FRI_2026_03_27 = LocalDate.of(2026, 3, 27);
  private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.scotland();
  private static final BankHolidays HOLIDAYS = BankHolidays.bundled(Division.SCOTLAND);
  private static final BankHoliday HOLIDAY = HOLIDAYS.on(LocalDate.of(2026, 1, 1)).get(0);

  static Stream<Arguments> calls() {
    return Stream.of(
        call("holidays", () -> WorkingDayCalendar.of(null)),
        call("LocalDate.getYear()", () -> CALENDAR.isWorkingDay(null)),
        call("LocalDate.getYear()", () -> CALENDAR.statusOf(null)),
        call("LocalDate.getYear()", () -> CALENDAR.plusWorkingDays(null, 1)),
        call("LocalDate.getYear()", () -> CALENDAR.minusWorkingDays(null, 1)),
        call("LocalDate.getYear()", () -> CALENDAR.explain(null, 1)),
        call("LocalDate.getYear()", () -> CALENDAR.explainBefore(null, 1)),
        call("LocalDate.getYear()", () -> CALENDAR.workingDaysBetween(null, FRI_2026_03_27)),
        call("LocalDate.getYear()", () -> CALENDAR.workingDaysBetween(FRI_2026_03_27, null)),
        call("span", () -> CALENDAR.certaintyOf(null)),
        call("other", () -> CALENDAR.combinedWith(null)),
        call("date", () -> CALENDAR.withClosure(null, "Closed")),
        call("dates", () -> CALENDAR.withClosures(null, "Closed")),
        call("reason", () -> CALENDAR.withClosure(FRI_2026_03_27, null)),
        call("reasons", () -> CALENDAR.withClosures(null)),
        call("day", () -> CALENDAR.asKnownOn(null)),
        call("other", () -> CALENDAR.differences(null, CALENDAR.coverage())),
        call("span", () -> CALENDAR.differences(CALENDAR, null)),
        call("division", () -> BankHolidays.bundled(null)),
        call("division", () -> BankHolidays.of(null, FRI_2026_03_27, List.of(), Map.of())),
        call("listedOn", () -> BankHolidays.of(Division.SCOTLAND, null, List.of(), Map.of())),
        call("entries", () -> BankHolidays.of(Division.SCOTLAND, FRI_2026_03_27, null, Map.of())),
        call(
            "listedYears",
            () -> BankHolidays.of(Division.SCOTLAND, FRI_2026_03_27, List.of(), null)),
        call("span", () -> HOLIDAYS.in(null)),
        call("date", () -> HOLIDAYS.on(null)),
        call("holiday", () -> HOLIDAYS.plus(null)),
        call("newer", () -> HOLIDAYS.merge(null)),
        call("day", () -> HOLIDAYS.asKnownOn(null)),
        call("span", () -> HOLIDAYS.disagreementsWithTheAct(null)),
        call("day", () -> HOLIDAY.withFirstPublished(null)),
        call("day", () -> HOLIDAY.withWithdrawn(null)),
        call("first", () -> DateSpan.closed(null, FRI_2026_03_27)),
        call("last", () -> DateSpan.closed(FRI_2026_03_27, null)),
        call("first", () -> DateSpan.halfOpen(null, FRI_2026_03_27)),
        call("end", () -> DateSpan.halfOpen(FRI_2026_03_27, null)),
        call("date", () -> CALENDAR.coverage().contains(null)),
        call("date", () -> new DayStatus.Working(null)),
        call("date", () -> new DayStatus.Weekend(null)),
        call("date", () -> new DayStatus.Holiday(null, List.of())),
        call("reason", () -> new DayStatus.Closure(FRI_2026_03_27, null)),
        call("entries", () -> new BankHolidayList(Division.SCOTLAND, FRI_2026_03_27, null)),
        call("title", () -> new BankHolidayList.Entry(FRI_2026_03_27, null, "")),
        call("place", () -> MalformedBankHolidaysException.at(null, "fault")),
        call("fault", () -> MalformedBankHolidaysException.at("place", null)));
  }

  private static Arguments call(String parameter, ThrowingCallable call) {
    return arguments(parameter, call);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void isRefused(String parameter, ThrowingCallable call) {
    assertThatNullPointerException().isThrownBy(call).withMessageContaining(parameter);
  }
}
