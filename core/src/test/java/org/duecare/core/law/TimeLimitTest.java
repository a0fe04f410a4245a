package org.duecare.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.duecare.calendar.WorkingDayCalendar;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

  private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();
  private static final LocalDate THU_2026_04_02 = LocalDate.of(2026, 4, 2);

  @Test
  void workingDaysSkipWeekendsAndBankHolidays() {
    assertThat(new TimeLimit.WorkingDays(1).lastDay(THU_2026_04_02, CALENDAR))
        .isEqualTo(LocalDate.of(2026, 4, 7));
  }

  @Test
  void daysCountEveryDay() {
    assertThat(new TimeLimit.Days(1).lastDay(THU_2026_04_02, CALENDAR))
        .isEqualTo(LocalDate.of(2026, 4, 3));
  }

  @Test
  void monthsEndOnTheSameNumber() {
    assertThat(new TimeLimit.Months(1).lastDay(THU_2026_04_02, CALENDAR))
        .isEqualTo(LocalDate.of(2026, 5, 2));
    assertThat(new TimeLimit.Months(1).lastDay(LocalDate.of(2026, 1, 31), CALENDAR))
        .isEqualTo(LocalDate.of(2026, 2, 28));
  }

  @Test
  void theMonthsOfDoddsAgainstWalker() {
    assertThat(new TimeLimit.Months(4).lastDay(LocalDate.of(1978, 9, 30), CALENDAR))
        .isEqualTo(LocalDate.of(1979, 1, 30));
  }

  @Test
  void weeksOfWhichTheDayOfTheEventIsTheFirst() {
    assertThat(new TimeLimit.WeeksBeginningWith(1).lastDay(THU_2026_04_02, CALENDAR))
        .isEqualTo(LocalDate.of(2026, 4, 8));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TimeLimit.WeeksBeginningWith(0))
        .withMessage("time limit too short: 0; 1 or more is allowed");
  }

  @Test
  void workingDaysOfWhichTheDayOfTheEventIsTheFirst() {
    assertThat(new TimeLimit.WorkingDaysBeginningWith(1).lastDay(THU_2026_04_02, CALENDAR))
        .isEqualTo(THU_2026_04_02);
    assertThat(new TimeLimit.WorkingDaysBeginningWith(2).lastDay(THU_2026_04_02, CALENDAR))
        .isEqualTo(LocalDate.of(2026, 4, 7));
    assertThat(
            new TimeLimit.WorkingDaysBeginningWith(1).lastDay(LocalDate.of(2026, 4, 4), CALENDAR))
        .as("a Saturday is no day one")
        .isEqualTo(LocalDate.of(2026, 4, 7));
    assertThat(new TimeLimit.WorkingDaysBeginningWith(1).countsWorkingDays()).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TimeLimit.WorkingDaysBeginningWith(0))
        .withMessage("time limit too short: 0; 1 or more is allowed");
  }

  @Test
  void theEventItselfMayBeTheLimit() {
    assertThat(new TimeLimit.UntilTheEvent().lastDay(THU_2026_04_02, CALENDAR))
        .isEqualTo(THU_2026_04_02);
  }

  @Test
  void onlyWorkingDaysDependOnTheCalendar() {
    assertThat(new TimeLimit.WorkingDays(20).countsWorkingDays()).isTrue();
    assertThat(new TimeLimit.Days(28).countsWorkingDays()).isFalse();
    assertThat(new TimeLimit.Months(3).countsWorkingDays()).isFalse();
    assertThat(new TimeLimit.WeeksBeginningWith(16).countsWorkingDays()).isFalse();
    assertThat(new TimeLimit.UntilTheEvent().countsWorkingDays()).isFalse();
  }

  @Test
  void whatComesBeforeAnEventMayComeOnItsDay() {
    assertThat(new TimeLimit.UntilTheEvent().lastDay(THU_2026_04_02, CALENDAR))
        .isEqualTo(THU_2026_04_02);
    assertThat(new TimeLimit.UntilTheEvent().countsWorkingDays()).isFalse();
  }

  @Test
  void aPartOfMonthsIsRoundedDownToWholeDays() {
    LocalDate mon20260720 = LocalDate.of(2026, 7, 20);

    assertThat(new TimeLimit.PartOfMonths(6, 1, 2).lastDay(mon20260720, CALENDAR))
        .as("92 of 184 days")
        .isEqualTo(LocalDate.of(2026, 10, 20));
    assertThat(new TimeLimit.PartOfMonths(3, 1, 2).lastDay(LocalDate.of(2026, 4, 28), CALENDAR))
        .as("45 of 91 days")
        .isEqualTo(LocalDate.of(2026, 6, 12));
    assertThat(new TimeLimit.PartOfMonths(1, 2, 3).lastDay(LocalDate.of(2026, 1, 31), CALENDAR))
        .as("18 of 28 days")
        .isEqualTo(LocalDate.of(2026, 2, 18));
    assertThat(new TimeLimit.PartOfMonths(6, 1, 2).countsWorkingDays()).isFalse();
  }

  @Test
  void refusesAPartThatIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TimeLimit.PartOfMonths(0, 1, 2))
        .withMessage("time limit too short: 0; 1 or more is allowed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TimeLimit.PartOfMonths(6, 0, 2))
        .withMessage("time limit too short: 0; 1 or more is allowed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TimeLimit.PartOfMonths(6, 2, 2))
        .withMessage("part is not smaller than its whole: 2/2; less than 1 is allowed");
  }

  @Test
  void refusesALimitThatNobodyCanMeet() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TimeLimit.WorkingDays(0))
        .withMessage("time limit too short: 0; 1 or more is allowed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TimeLimit.Days(-1))
        .withMessage("time limit too short: -1; 1 or more is allowed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TimeLimit.Months(0))
        .withMessage("time limit too short: 0; 1 or more is allowed");
  }

  @Test
  void countsWeeksBackwardsAndWithTheFirstDay() {
    LocalDate wed20260610 = LocalDate.of(2026, 6, 10);
    WorkingDayCalendar calendar = WorkingDayCalendar.englandAndWales();

    assertThat(new TimeLimit.Weeks(4).lastDay(LocalDate.of(2025, 12, 19), calendar))
        .isEqualTo(LocalDate.of(2026, 1, 16));
    assertThat(new TimeLimit.WorkingDaysBefore(15).lastDay(wed20260610, calendar))
        .as("Monday 25 May is a bank holiday")
        .isEqualTo(LocalDate.of(2026, 5, 19));
    assertThat(new TimeLimit.DaysBeginningWith(112).lastDay(LocalDate.of(2026, 1, 5), calendar))
        .as("16 weeks, the first day being day one")
        .isEqualTo(LocalDate.of(2026, 4, 26));
    TimeLimit window = new TimeLimit.DaysBetween(28, 42);
    assertThat(window.firstDay(LocalDate.of(2026, 3, 2))).isEqualTo(LocalDate.of(2026, 3, 30));
    assertThat(window.lastDay(LocalDate.of(2026, 3, 2), calendar))
        .isEqualTo(LocalDate.of(2026, 4, 13));
    assertThat(new TimeLimit.Days(1).firstDay(wed20260610)).isEqualTo(LocalDate.MIN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TimeLimit.DaysBetween(42, 28))
        .withMessage("time limit ends before it begins: day 42 to day 28");
  }
}
