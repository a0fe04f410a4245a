package org.duecare.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every start day from 1974 to 2099, against one walk over the days. */
class WholeSpanTest {

  @ParameterizedTest
  @EnumSource
  void agreesWithAWalkOverTheDays(Division division) {
    BankHolidays holidays = BankHolidays.bundled(division);
    WorkingDayCalendar calendar = WorkingDayCalendar.of(holidays);
    List<LocalDate> closed =
        holidays.in(holidays.coverage()).stream().map(BankHoliday::date).toList();
    Deque<LocalDate> waiting = new ArrayDeque<>(closed);
    Deque<LocalDate> lastTwenty = new ArrayDeque<>();
    LocalDate first = holidays.coverage().first();
    int count = 0;

    for (LocalDate date = first; date.getYear() < 2100; date = date.plusDays(1)) {
      boolean holiday = date.equals(waiting.peekFirst());
      if (holiday) {
        waiting.removeFirst();
      }
      boolean working = !holiday && date.getDayOfWeek().getValue() <= 5;
      if (count > 0) {
        assertThat(calendar.minusWorkingDays(date, 1)).isEqualTo(lastTwenty.peekLast());
      }
      if (lastTwenty.size() == 20) {
        assertThat(calendar.minusWorkingDays(date, 20)).isEqualTo(lastTwenty.peekFirst());
      }
      if (working) {
        count++;
        lastTwenty.addLast(date);
        if (lastTwenty.size() > 20) {
          LocalDate start = lastTwenty.removeFirst();
          assertThat(calendar.plusWorkingDays(start, 20)).isEqualTo(date);
        }
      }
      assertThat(calendar.isWorkingDay(date)).isEqualTo(working);
      assertThat(calendar.workingDaysBetween(first, date)).isEqualTo(count);
      if (working && date.isAfter(first)) {
        assertThat(calendar.plusWorkingDays(date.minusDays(1), 1)).isEqualTo(date);
      }
    }
    assertThat(waiting).isEmpty();
    assertThat(count).isGreaterThan(31_000);
  }
}
