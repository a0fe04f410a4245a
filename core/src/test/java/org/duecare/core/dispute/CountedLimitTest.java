package org.duecare.core.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.TimeLimit.Days;
import org.duecare.core.law.TimeLimit.DaysBeginningWith;
import org.duecare.core.law.TimeLimit.Weeks;
import org.duecare.core.law.TimeLimit.WeeksBeginningWith;
import org.duecare.core.law.TimeLimit.WorkingDays;
import org.duecare.core.law.TimeLimit.WorkingDaysBeginningWith;
import org.junit.jupiter.api.Test;

/** Every kind of limit that a policy may set. */
class CountedLimitTest {

  private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();
  private static final LocalDate THU_2026_04_02 = LocalDate.of(2026, 4, 2);
  private static final List<TimeLimit> LIMITS =
      List.of(
          new WorkingDays(5),
          new WorkingDaysBeginningWith(5),
          new Days(5),
          new DaysBeginningWith(5),
          new Weeks(1),
          new WeeksBeginningWith(1));

  @Test
  void isLongerInItsOwnUnit() {
    assertThat(LIMITS)
        .extracting(limit -> CountedLimit.longerBy(limit, 3))
        .containsExactly(
            new WorkingDays(8),
            new WorkingDaysBeginningWith(8),
            new Days(8),
            new DaysBeginningWith(8),
            new Days(10),
            new DaysBeginningWith(10));
    assertThat(LIMITS)
        .allSatisfy(each -> assertThat(CountedLimit.longerBy(each, 0)).isSameAs(each));
  }

  @Test
  void goesOnWithoutADayInBoth() {
    assertThat(LIMITS)
        .extracting(limit -> CountedLimit.goingOnAfter(limit, THU_2026_04_02).getDayOfMonth())
        .containsExactly(2, 3, 2, 3, 2, 3);
  }

  @Test
  void countsTheDaysOfItsKind() {
    LocalDate tuesday = LocalDate.of(2026, 4, 7);

    assertThat(LIMITS)
        .extracting(limit -> CountedLimit.between(limit, THU_2026_04_02, tuesday, CALENDAR))
        .containsExactly(1, 1, 5, 5, 5, 5);
    assertThat(CountedLimit.between(new Days(5), tuesday, THU_2026_04_02, CALENDAR)).isZero();
  }
}
