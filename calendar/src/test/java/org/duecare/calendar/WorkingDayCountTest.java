package org.duecare.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDayCountTest {
  private static final LocalDate WED_2026_04_01 = LocalDate.of(2026, 4, 1);
  private static final LocalDate THU_2026_04_02 = LocalDate.of(2026, 4, 2);
  private static final LocalDate WED_2026_04_08 = LocalDate.of(2026, 4, 8);
  private static final LocalDate FRI_2026_05_01 = LocalDate.of(2026, 5, 1);

  private static final WorkingDayCalendar ENGLAND = WorkingDayCalendar.englandAndWales();

  @Test
  void tellsEverythingAboutTheCount() {
    WorkingDayCount count = ENGLAND.explain(WED_2026_04_01, 20);

    assertThat(count.start()).isEqualTo(WED_2026_04_01);
    assertThat(count.firstDayCounted()).isEqualTo(THU_2026_04_02);
    assertThat(count.end()).isEqualTo(FRI_2026_05_01);
    assertThat(count.workingDays()).isEqualTo(20);
    assertThat(count.weekendDaysSkipped()).isEqualTo(8);
    assertThat(count.certainty()).isEqualTo(Certainty.PUBLISHED);
    assertThat(count.holidaysSkipped())
        .extracting(DayStatus.Holiday::reason)
        .containsExactly("Good Friday", "Easter Monday");
    assertThat(count.closuresSkipped()).isEmpty();
    assertThat(count.skipped())
        .extracting(status -> status.date().getDayOfMonth() + " " + status.reason())
        .containsExactly(
            "3 Good Friday",
            "4 Saturday",
            "5 Sunday",
            "6 Easter Monday",
            "11 Saturday",
            "12 Sunday",
            "18 Saturday",
            "19 Sunday",
            "25 Saturday",
            "26 Sunday");
    assertThat(count).hasToString("20 working days after 2026-04-01 end on 2026-05-01 (PUBLISHED)");
  }

  @Test
  void countsOneDay() {
    assertThat(ENGLAND.explain(WED_2026_04_01, 1))
        .hasToString("1 working day after 2026-04-01 ends on 2026-04-02 (PUBLISHED)")
        .satisfies(count -> assertThat(count.skipped()).isEmpty());
  }

  @Test
  void tellsEverythingAboutACountBack() {
    WorkingDayCount count = ENGLAND.explainBefore(FRI_2026_05_01, 20);

    assertThat(count.start()).isEqualTo(FRI_2026_05_01);
    assertThat(count.firstDayCounted()).isEqualTo("2026-04-30");
    assertThat(count.end()).isEqualTo(WED_2026_04_01);
    assertThat(count.countsBack()).isTrue();
    assertThat(count.workingDays()).isEqualTo(20);
    assertThat(count.weekendDaysSkipped()).isEqualTo(8);
    assertThat(count.holidaysSkipped())
        .extracting(DayStatus.Holiday::reason)
        .as("the latest first")
        .containsExactly("Easter Monday", "Good Friday");
    assertThat(count)
        .hasToString("20 working days before 2026-05-01 end on 2026-04-01 (PUBLISHED)");
    assertThat(ENGLAND.explain(WED_2026_04_01, 20).countsBack()).isFalse();
  }

  @Test
  void countsBackFromTheDayAfterAClosedOne() {
    assertThat(ENGLAND.explainBefore(LocalDate.of(2026, 4, 7), 1).skipped())
        .extracting(DayStatus::reason)
        .containsExactly("Easter Monday", "Sunday", "Saturday", "Good Friday");
  }

  @Test
  void leavesTheStartDayOutEvenIfItIsClosed() {
    LocalDate sun20260405 = LocalDate.of(2026, 4, 5);

    assertThat(ENGLAND.explain(sun20260405, 1).skipped())
        .extracting(DayStatus::reason)
        .containsExactly("Easter Monday");
  }

  @Test
  void namesTheClosures() {
    WorkingDayCount count =
        ENGLAND.withClosure(WED_2026_04_08, "Inset day").explain(WED_2026_04_01, 3);

    assertThat(count.closuresSkipped())
        .containsExactly(new DayStatus.Closure(WED_2026_04_08, "Inset day"));
    assertThat(count.end()).isEqualTo("2026-04-09");
  }

  @Test
  void isProjectedWhenItReachesBeyondThePublishedYears() {
    LocalDate thu20281228 = LocalDate.of(2028, 12, 28);

    assertThat(ENGLAND.explain(thu20281228, 1).certainty()).isEqualTo(Certainty.PUBLISHED);
    assertThat(ENGLAND.explain(thu20281228, 2).certainty()).isEqualTo(Certainty.PROJECTED);
    assertThat(ENGLAND.explainBefore(LocalDate.of(2029, 1, 1), 1).certainty())
        .as("counts the last published day and none later")
        .isEqualTo(Certainty.PUBLISHED);
    assertThat(ENGLAND.explainBefore(LocalDate.of(2029, 1, 2), 1).certainty())
        .isEqualTo(Certainty.PROJECTED);
  }

  @Test
  void refusesToCountNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ENGLAND.explain(WED_2026_04_01, 0))
        .withMessage("nothing to count: workingDays is 0; it must be 1 or more");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ENGLAND.explainBefore(WED_2026_04_01, 0))
        .withMessage("nothing to count: workingDays is 0; it must be 1 or more");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 2026-04-02, 2026-04-02, no day was counted",
    "3, 2026-04-02, 2026-04-02, three days do not fit into one",
    "1, 2026-04-01, 2026-04-02, the start is not counted",
    "1, 2026-04-03, 2026-04-02, day 1 after the end",
    "1, 2026-03-31, 2026-04-02, day 1 on the other side of the start"
  })
  void refusesDaysThatAreNoCount(int workingDays, LocalDate first, LocalDate end, String why) {
    assertThatIllegalArgumentException()
        .as(why)
        .isThrownBy(
            () ->
                new WorkingDayCount(
                    WED_2026_04_01, first, end, workingDays, List.of(), Certainty.PUBLISHED))
        .withMessage(
            "not a count of working days: %d working days and 0 skipped ones from 2026-04-01, day 1"
                + " %s, end %s; together they must fill the time after the start, and day 1 lie in"
                + " it",
            workingDays, first, end);
  }

  @Test
  void isAValue() {
    WorkingDayCount count = ENGLAND.explain(WED_2026_04_01, 2);

    assertThat(count)
        .isEqualTo(ENGLAND.explain(WED_2026_04_01, 2))
        .hasSameHashCodeAs(ENGLAND.explain(WED_2026_04_01, 2))
        .isNotEqualTo(ENGLAND.explain(WED_2026_04_01, 3))
        .isNotEqualTo(ENGLAND.explain(THU_2026_04_02, 1))
        .isNotEqualTo(WorkingDayCalendar.scotland().explain(WED_2026_04_01, 2))
        .isNotEqualTo("count");
  }
}
