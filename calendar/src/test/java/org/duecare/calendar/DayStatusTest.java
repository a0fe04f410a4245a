package org.duecare.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayStatusTest {
  private static final LocalDate THU_2026_04_02 = LocalDate.of(2026, 4, 2);
  private static final LocalDate FRI_2026_04_03 = LocalDate.of(2026, 4, 3);
  private static final LocalDate SAT_2026_04_04 = LocalDate.of(2026, 4, 4);
  private static final LocalDate SUN_2026_04_05 = LocalDate.of(2026, 4, 5);
  private static final LocalDate MON_2026_12_28 = LocalDate.of(2026, 12, 28);
  private static final LocalDate TUE_2023_01_03 = LocalDate.of(2023, 1, 3);
  private static final LocalDate MON_2023_01_02 = LocalDate.of(2023, 1, 2);

  private static final WorkingDayCalendar ENGLAND = WorkingDayCalendar.englandAndWales();
  private static final WorkingDayCalendar UNION = WorkingDayCalendar.anyPartOfTheUnitedKingdom();

  @Test
  void givesItsReason() {
    assertThat(ENGLAND.statusOf(THU_2026_04_02).reason()).isEqualTo("working day");
    assertThat(ENGLAND.statusOf(FRI_2026_04_03).reason()).isEqualTo("Good Friday");
    assertThat(ENGLAND.statusOf(SAT_2026_04_04).reason()).isEqualTo("Saturday");
    assertThat(ENGLAND.statusOf(SUN_2026_04_05).reason()).isEqualTo("Sunday");
    assertThat(ENGLAND.statusOf(MON_2026_12_28).reason()).isEqualTo("Boxing Day (substitute day)");
    assertThat(ENGLAND.withClosure(THU_2026_04_02, "Inset day").statusOf(THU_2026_04_02))
        .isEqualTo(new DayStatus.Closure(THU_2026_04_02, "Inset day"));
  }

  @Test
  void namesAHolidayOfSeveralDivisionsOnce() {
    DayStatus status = UNION.statusOf(FRI_2026_04_03);

    assertThat(status.reason()).isEqualTo("Good Friday");
    assertThat(((DayStatus.Holiday) status).holidays())
        .extracting(BankHoliday::division)
        .containsExactly(Division.values());
  }

  @Test
  void namesEachHolidayOfTheDay() {
    assertThat(UNION.statusOf(MON_2023_01_02).reason())
        .isEqualTo("New Year's Day (substitute day)");
    assertThat(UNION.statusOf(LocalDate.of(2006, 1, 2)).reason())
        .isEqualTo("New Year's Day (substitute day), 2nd January");
    assertThat(UNION.statusOf(TUE_2023_01_03).reason()).isEqualTo("2nd January (substitute day)");
  }

  @Test
  void isWorkingOnWorkingDaysOnly() {
    assertThat(ENGLAND.statusOf(THU_2026_04_02).isWorking()).isTrue();
    assertThat(ENGLAND.statusOf(FRI_2026_04_03).isWorking()).isFalse();
    assertThat(ENGLAND.statusOf(SAT_2026_04_04).isWorking()).isFalse();
    assertThat(new DayStatus.Closure(THU_2026_04_02, "Inset day").isWorking()).isFalse();
  }

  @Test
  void isAWeekendBeforeAHolidayAndAHolidayBeforeAClosure() {
    BankHolidays holidays =
        BankHolidays.bundled(Division.SCOTLAND)
            .plus(
                BankHoliday.of(
                    SAT_2026_04_04,
                    "State occasion",
                    Division.SCOTLAND,
                    BankHolidayKind.ONE_OFF,
                    "Proclamation"));
    WorkingDayCalendar calendar =
        WorkingDayCalendar.of(holidays)
            .withClosures(List.of(FRI_2026_04_03, SAT_2026_04_04), "Office closed");

    assertThat(calendar.statusOf(SAT_2026_04_04)).isEqualTo(new DayStatus.Weekend(SAT_2026_04_04));
    assertThat(calendar.statusOf(FRI_2026_04_03)).isInstanceOf(DayStatus.Holiday.class);
  }

  @Test
  void refusesAWeekendOnAWeekday() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DayStatus.Weekend(FRI_2026_04_03))
        .withMessage("not a weekend: 2026-04-03 is a FRIDAY");
  }

  @Test
  void refusesAHolidayWithoutOneOrWithAnother() {
    List<BankHoliday> good = BankHolidays.bundled(Division.SCOTLAND).on(FRI_2026_04_03);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DayStatus.Holiday(FRI_2026_04_03, List.of()))
        .withMessage("no bank holiday given for 2026-04-03");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DayStatus.Holiday(THU_2026_04_02, good))
        .withMessage("bank holiday of another day: found 2026-04-03, expected 2026-04-02");
  }
}
