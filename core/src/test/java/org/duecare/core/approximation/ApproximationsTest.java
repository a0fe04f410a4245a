package org.duecare.core.approximation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.EqualityGroups;
import org.duecare.core.law.TimeLimit;
import org.junit.jupiter.api.Test;

class ApproximationsTest {

  private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();
  private static final LocalDate WED_2026_04_01 = LocalDate.of(2026, 4, 1);
  private static final LocalDate FRI_2026_05_01 = LocalDate.of(2026, 5, 1);

  private static List<TimeLimit> lengths(TimeLimit limit) {
    return List.copyOf(LengthsInUse.inPlaceOf(limit));
  }

  @Test
  void knowsTheLengthsInUse() {
    assertThat(lengths(new TimeLimit.WorkingDays(20)))
        .containsExactly(
            new TimeLimit.Days(20),
            new TimeLimit.Days(28),
            new TimeLimit.Weeks(4),
            new TimeLimit.Months(1));
    assertThat(lengths(new TimeLimit.WorkingDays(10)))
        .containsExactly(new TimeLimit.Days(10), new TimeLimit.Days(14), new TimeLimit.Weeks(2));
    assertThat(lengths(new TimeLimit.WorkingDays(7))).containsExactly(new TimeLimit.Days(7));
    assertThat(lengths(new TimeLimit.Months(3)))
        .containsExactly(
            new TimeLimit.Days(91),
            new TimeLimit.Days(90),
            new TimeLimit.Weeks(13),
            new TimeLimit.Weeks(12));
    assertThat(lengths(new TimeLimit.Months(6)))
        .containsExactly(
            new TimeLimit.Days(183),
            new TimeLimit.Days(180),
            new TimeLimit.Days(182),
            new TimeLimit.Weeks(26),
            new TimeLimit.Weeks(24));
    assertThat(lengths(new TimeLimit.Months(1)))
        .containsExactly(new TimeLimit.Days(30), new TimeLimit.Weeks(4));
    assertThat(lengths(new TimeLimit.Weeks(4)))
        .containsExactly(new TimeLimit.WorkingDays(20), new TimeLimit.Months(1));
    assertThat(lengths(new TimeLimit.Weeks(6))).containsExactly(new TimeLimit.WorkingDays(30));
    assertThat(lengths(new TimeLimit.DaysBeginningWith(7))).containsExactly(new TimeLimit.Days(7));
    assertThat(lengths(new TimeLimit.Days(7))).isEmpty();
    assertThat(lengths(new TimeLimit.WorkingDaysBefore(10))).isEmpty();
  }

  @Test
  void explainsNothingByTheLawItself() {
    assertThat(
            Approximations.of(new TimeLimit.WorkingDays(20), WED_2026_04_01, CALENDAR)
                .thatGive(FRI_2026_05_01))
        .as("a month, not the 20 working days that end on the same day")
        .extracting(Approximation::limit)
        .containsExactly(new TimeLimit.Months(1));
    assertThat(
            Approximations.of(new TimeLimit.Days(7), WED_2026_04_01, CALENDAR)
                .thatGive(LocalDate.of(2026, 4, 8)))
        .isEmpty();
  }

  @Test
  void countsNoLimitThatRunsBackwards() {
    Approximations before =
        Approximations.of(new TimeLimit.WorkingDaysBefore(10), FRI_2026_05_01, CALENDAR);

    for (LocalDate day = WED_2026_04_01; day.getMonthValue() < 6; day = day.plusDays(1)) {
      assertThat(before.thatGive(day)).isEmpty();
    }
  }

  @Test
  void takesEachDayOnce() {
    Approximations once = Approximations.of(new TimeLimit.Months(3), FRI_2026_05_01, CALENDAR);

    assertThat(once.orFrom(Origin.START_OF_CARE, FRI_2026_05_01)).isSameAs(once);
    assertThat(
            once.orFrom(Origin.LIMIT_BEFORE, WED_2026_04_01)
                .orFrom(Origin.DATE_BEFORE, WED_2026_04_01)
                .thatGive(LocalDate.of(2026, 7, 1)))
        .extracting(Approximation::origin)
        .containsExactly(Origin.LIMIT_BEFORE);
    assertThat(once).hasToString("approximations of Months[count=3] from [2026-05-01, 2026-05-01]");
  }

  @Test
  void countsNoWorkingDayBeyondTheCalendar() {
    WorkingDayCalendar strict = CALENDAR.strict();
    LocalDate event = strict.coverage().last().minusDays(10);

    Approximations months = Approximations.of(new TimeLimit.Months(3), event, strict);
    assertThat(months.thatGive(LocalDate.of(2029, 3, 22)))
        .as("no calendar is needed for 91 days")
        .extracting(Approximation::limit)
        .containsExactly(new TimeLimit.Days(91), new TimeLimit.Weeks(13));
    assertThat(
            Approximations.of(new TimeLimit.WorkingDays(20), event, strict)
                .thatGive(LocalDate.of(2029, 1, 22)))
        .isEmpty();
  }

  @Test
  void leavesTheBankHolidaysOfThenToSpansThatHaveOneProclaimedLater() {
    Approximations before =
        Approximations.of(new TimeLimit.WorkingDays(20), LocalDate.of(2022, 9, 9), CALENDAR);

    assertThat(before.thatGive(LocalDate.of(2022, 10, 7)))
        .as("proclaimed on the day itself")
        .extracting(Approximation::counting)
        .doesNotContain(Counting.BANK_HOLIDAYS_KNOWN_AT_THE_TIME);
  }

  @Test
  void isAValue() {
    TimeLimit limit = new TimeLimit.Days(28);
    Approximation plain = Approximation.of(limit, Origin.EVENT, LocalDate.of(2026, 4, 4), CALENDAR);

    EqualityGroups.assertToldApart(
        List.of(
            List.of(
                plain, Approximation.of(limit, Origin.EVENT, LocalDate.of(2026, 4, 4), CALENDAR)),
            List.of(
                Approximation.of(
                    new TimeLimit.Weeks(4), Origin.EVENT, LocalDate.of(2026, 4, 4), CALENDAR)),
            List.of(
                Approximation.of(limit, Origin.START_OF_CARE, LocalDate.of(2026, 4, 4), CALENDAR)),
            List.of(Approximation.of(limit, Origin.EVENT, FRI_2026_05_01, CALENDAR)),
            List.of(plain.counting(Counting.BANK_HOLIDAYS_COUNTED, CALENDAR)),
            List.of(plain.landing(Landing.NEXT_WORKING_DAY, CALENDAR)),
            List.of(plain.landing(Landing.WORKING_DAY_BEFORE, CALENDAR))));
    assertThat(plain)
        .hasToString("Days[count=28] from 2026-04-04 (EVENT), AS_THE_LAW, AS_IT_FALLS");
  }
}
