package org.duecare.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.duecare.testkit.SpecFile;
import org.duecare.testkit.SpecRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every day of every year of every division against a list that a lawyer can read. */
class BankHolidaySpecTest {

  static Stream<SpecRow> englandAndWales() {
    return SpecFile.rows(BankHolidaySpecTest.class, "/spec/bank-holidays-england-and-wales.csv");
  }

  static Stream<SpecRow> scotland() {
    return SpecFile.rows(BankHolidaySpecTest.class, "/spec/bank-holidays-scotland.csv");
  }

  static Stream<SpecRow> northernIreland() {
    return SpecFile.rows(BankHolidaySpecTest.class, "/spec/bank-holidays-northern-ireland.csv");
  }

  @ParameterizedTest
  @MethodSource("englandAndWales")
  void holdsTheYearInEnglandAndWales(SpecRow row) {
    check(row, Division.ENGLAND_AND_WALES);
  }

  @ParameterizedTest
  @MethodSource("scotland")
  void holdsTheYearInScotland(SpecRow row) {
    check(row, Division.SCOTLAND);
  }

  @ParameterizedTest
  @MethodSource("northernIreland")
  void holdsTheYearInNorthernIreland(SpecRow row) {
    check(row, Division.NORTHERN_IRELAND);
  }

  private static void check(SpecRow row, Division division) {
    int year = row.number("year");
    Set<LocalDate> expected = new TreeSet<>();
    for (String day : row.text("expected").split(" ", -1)) {
      expected.add(MonthDay.parse("--" + day).atYear(year));
    }
    DateSpan span = DateSpan.closed(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    BankHolidays holidays = BankHolidays.bundled(division);
    WorkingDayCalendar calendar = WorkingDayCalendar.of(holidays);

    List<BankHoliday> held = holidays.in(span);

    assertThat(held).extracting(BankHoliday::date).containsExactlyElementsOf(expected);
    assertThat(held)
        .allSatisfy(
            holiday -> {
              assertThat(holiday.division()).isEqualTo(division);
              assertThat(holiday.certainty()).isEqualTo(Certainty.PUBLISHED);
            });
    assertThat(span.dates())
        .allSatisfy(
            date -> {
              DayOfWeek weekday = date.getDayOfWeek();
              boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
              boolean working = !weekend && !expected.contains(date);
              assertThat(calendar.isWorkingDay(date)).isEqualTo(working);
              assertThat(calendar.statusOf(date).isWorking()).isEqualTo(working);
            });
  }
}
