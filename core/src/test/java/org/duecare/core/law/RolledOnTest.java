package org.duecare.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.duecare.calendar.WorkingDayCalendar;
import org.junit.jupiter.api.Test;

class RolledOnTest {

  private static final Citation CITATION =
      new Instrument("IR 1", "Invented").provision("section 1");
  private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.northernIreland();
  private static final LocalDate SUN_2026_03_01 = LocalDate.of(2026, 3, 1);

  private static TimeLimit rolledOn(TimeLimit limit) {
    return new TimeLimit.RolledOn(limit, CITATION, Verification.PRIMARY_TEXT);
  }

  @Test
  void rollsOffASunday() {
    assertThat(rolledOn(new TimeLimit.Weeks(1)).lastDay(SUN_2026_03_01, CALENDAR))
        .isEqualTo(LocalDate.of(2026, 3, 9));
    assertThat(rolledOn(new TimeLimit.Days(6)).lastDay(SUN_2026_03_01, CALENDAR))
        .as("a Saturday stays")
        .isEqualTo(LocalDate.of(2026, 3, 7));
  }

  @Test
  void rollsOffTheHolidaysOfTheCalendar() {
    TimeLimit limit = rolledOn(new TimeLimit.Days(16));

    assertThat(limit.lastDay(SUN_2026_03_01, CALENDAR)).isEqualTo(LocalDate.of(2026, 3, 18));
    assertThat(limit.lastDay(SUN_2026_03_01, WorkingDayCalendar.scotland()))
        .isEqualTo(LocalDate.of(2026, 3, 17));
  }

  @Test
  void aClosureIsNoHoliday() {
    LocalDate friday = LocalDate.of(2026, 3, 6);

    assertThat(
            rolledOn(new TimeLimit.Days(5))
                .lastDay(SUN_2026_03_01, CALENDAR.withClosure(friday, "closed")))
        .isEqualTo(friday);
  }

  @Test
  void beginsWhereTheLimitWithinBegins() {
    assertThat(rolledOn(new TimeLimit.DaysBetween(28, 42)).firstDay(SUN_2026_03_01))
        .isEqualTo(LocalDate.of(2026, 3, 29));
    assertThat(rolledOn(new TimeLimit.Days(28)).firstDay(SUN_2026_03_01)).isEqualTo(LocalDate.MIN);
  }

  @Test
  void countsNoWorkingDays() {
    assertThat(rolledOn(new TimeLimit.Weeks(2)).countsWorkingDays()).isFalse();
  }

  @Test
  void refusesWhatNeverEndsOnASunday() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rolledOn(new TimeLimit.WorkingDays(5)))
        .withMessage(
            "time limit cannot be rolled on: WorkingDays[count=5]; one in days, weeks or months is"
                + " allowed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rolledOn(rolledOn(new TimeLimit.Days(5))))
        .withMessageStartingWith("time limit cannot be rolled on: RolledOn[");
  }

  @Test
  void refusesNull() {
    TimeLimit days = new TimeLimit.Days(1);

    assertThatNullPointerException().isThrownBy(() -> rolledOn(null)).withMessage("counted");
    assertThatNullPointerException()
        .isThrownBy(() -> new TimeLimit.RolledOn(days, null, Verification.PRIMARY_TEXT))
        .withMessage("citation");
    assertThatNullPointerException()
        .isThrownBy(() -> new TimeLimit.RolledOn(days, CITATION, null))
        .withMessage("verification");
  }
}
