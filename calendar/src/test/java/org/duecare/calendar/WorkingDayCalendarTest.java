package org.duecare.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkingDayCalendarTest {
  private static final LocalDate THU_2026_04_02 = LocalDate.of(2026, 4, 2);
  private static final LocalDate FRI_2026_04_03 = LocalDate.of(2026, 4, 3);
  private static final LocalDate TUE_2026_04_07 = LocalDate.of(2026, 4, 7);
  private static final LocalDate TUE_1974_01_01 = LocalDate.of(1974, 1, 1);
  private static final LocalDate THU_2099_12_31 = LocalDate.of(2099, 12, 31);

  private static final WorkingDayCalendar ENGLAND = WorkingDayCalendar.englandAndWales();
  private static final WorkingDayCalendar SCOTLAND = WorkingDayCalendar.scotland();
  private static final WorkingDayCalendar UNION = WorkingDayCalendar.anyPartOfTheUnitedKingdom();

  @Test
  void steps() {
    assertThat(ENGLAND.nextWorkingDay(THU_2026_04_02)).isEqualTo(TUE_2026_04_07);
    assertThat(ENGLAND.nextOrSameWorkingDay(THU_2026_04_02)).isEqualTo(THU_2026_04_02);
    assertThat(ENGLAND.nextOrSameWorkingDay(FRI_2026_04_03)).isEqualTo(TUE_2026_04_07);
    assertThat(ENGLAND.previousWorkingDay(TUE_2026_04_07)).isEqualTo(THU_2026_04_02);
    assertThat(ENGLAND.previousOrSameWorkingDay(TUE_2026_04_07)).isEqualTo(TUE_2026_04_07);
    assertThat(ENGLAND.previousOrSameWorkingDay(FRI_2026_04_03)).isEqualTo(THU_2026_04_02);
  }

  @Test
  void adjustsTemporals() {
    LocalDateTime noon = THU_2026_04_02.atTime(LocalTime.NOON);

    assertThat(noon.with(ENGLAND.plusWorkingDays(1))).isEqualTo("2026-04-07T12:00:00");
    assertThat(TUE_2026_04_07.with(ENGLAND.minusWorkingDays(1))).isEqualTo(THU_2026_04_02);
    assertThat(THU_2026_04_02.with(ENGLAND.nextWorkingDay())).isEqualTo(TUE_2026_04_07);
    assertThat(FRI_2026_04_03.with(ENGLAND.nextOrSameWorkingDay())).isEqualTo(TUE_2026_04_07);
    assertThat(TUE_2026_04_07.with(ENGLAND.previousWorkingDay())).isEqualTo(THU_2026_04_02);
    assertThat(FRI_2026_04_03.with(ENGLAND.previousOrSameWorkingDay())).isEqualTo(THU_2026_04_02);
  }

  @Test
  void countingNothingLeavesTheDayUnchanged() {
    assertThat(ENGLAND.plusWorkingDays(FRI_2026_04_03, 0)).isSameAs(FRI_2026_04_03);
    assertThat(ENGLAND.minusWorkingDays(FRI_2026_04_03, 0)).isSameAs(FRI_2026_04_03);
    assertThat(ENGLAND.workingDaysBetween(FRI_2026_04_03, FRI_2026_04_03)).isZero();
  }

  @Test
  void refusesANegativeNumber() {
    String message = "negative number of working days: -1; it must be 0 or more";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ENGLAND.plusWorkingDays(FRI_2026_04_03, -1))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ENGLAND.minusWorkingDays(FRI_2026_04_03, -1))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ENGLAND.plusWorkingDays(-1))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ENGLAND.minusWorkingDays(-1))
        .withMessage(message);
  }

  @Test
  void refusesAReversedCount() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ENGLAND.workingDaysBetween(FRI_2026_04_03, THU_2026_04_02))
        .withMessage(
            "end is before start: end 2026-04-02, start 2026-04-03;"
                + " the end must be on or after the start");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ENGLAND.workingDaysBetween(FRI_2026_04_03.plusDays(2), FRI_2026_04_03));
  }

  @Test
  void coversTheYearsFrom1974To2099() {
    assertThat(ENGLAND.coverage()).isEqualTo(DateSpan.closed(TUE_1974_01_01, THU_2099_12_31));
    assertThat(ENGLAND.lastPublishedDay()).isEqualTo("2028-12-31");
    assertThat(ENGLAND.listedOn()).isEqualTo("2026-08-21");
    assertThat(ENGLAND.isWorkingDay(TUE_1974_01_01)).isFalse();
    assertThat(ENGLAND.isWorkingDay(THU_2099_12_31)).isTrue();
    assertThat(ENGLAND.nextWorkingDay(TUE_1974_01_01)).isEqualTo("1974-01-02");
  }

  @Test
  void refusesDaysOutsideItsCoverage() {
    assertOutside(
        () -> ENGLAND.isWorkingDay(THU_2099_12_31.plusDays(1)),
        "no bank holiday data for 2100-01-01: coverage is 1974-01-01 to 2099-12-31");
    assertOutside(
        () -> ENGLAND.isWorkingDay(TUE_1974_01_01.minusDays(1)),
        "no bank holiday data for 1973-12-31: coverage is 1974-01-01 to 2099-12-31");
    assertOutside(
        () -> ENGLAND.statusOf(LocalDate.MAX),
        "no bank holiday data for +999999999-12-31: coverage is 1974-01-01 to 2099-12-31");
    assertOutside(
        () -> ENGLAND.plusWorkingDays(LocalDate.MIN, 0),
        "no bank holiday data for -999999999-01-01: coverage is 1974-01-01 to 2099-12-31");
  }

  @Test
  void isNotDeceivedByAYearThatWrapsRound() {
    // 16 times this many years is 0 in 32 bits.
    int wrap = 1 << 28;

    assertOutside(
        () -> ENGLAND.isWorkingDay(LocalDate.of(2026 + wrap, 4, 2)),
        "no bank holiday data for +268437482-04-02: coverage is 1974-01-01 to 2099-12-31");
  }

  @Test
  void refusesACountThatLeavesItsCoverage() {
    String after = "no bank holiday data for 2100-01-01: coverage is 1974-01-01 to 2099-12-31";
    String before = "no bank holiday data for 1973-12-31: coverage is 1974-01-01 to 2099-12-31";

    assertOutside(() -> ENGLAND.plusWorkingDays(THU_2099_12_31, 1), after);
    assertOutside(() -> ENGLAND.plusWorkingDays(THU_2026_04_02, Integer.MAX_VALUE), after);
    assertOutside(() -> ENGLAND.nextWorkingDay(THU_2099_12_31), after);
    assertOutside(() -> ENGLAND.explain(THU_2099_12_31, 1), after);
    assertOutside(() -> ENGLAND.previousWorkingDay(LocalDate.of(1974, 1, 2)), before);
    assertOutside(() -> ENGLAND.previousOrSameWorkingDay(TUE_1974_01_01), before);
    assertOutside(() -> ENGLAND.minusWorkingDays(THU_2026_04_02, Integer.MAX_VALUE), before);
    int all = ENGLAND.workingDaysBetween(TUE_1974_01_01, THU_2099_12_31);
    assertThat(ENGLAND.plusWorkingDays(TUE_1974_01_01, all)).isEqualTo(THU_2099_12_31);
    assertThat(ENGLAND.minusWorkingDays(THU_2099_12_31, all - 1)).isEqualTo("1974-01-02");
  }

  @Test
  void saysHowSureASpanIs() {
    LocalDate sun20281231 = LocalDate.of(2028, 12, 31);
    LocalDate mon20290101 = LocalDate.of(2029, 1, 1);

    assertThat(ENGLAND.certaintyOf(DateSpan.closed(THU_2026_04_02, sun20281231)))
        .isEqualTo(Certainty.PUBLISHED);
    assertThat(ENGLAND.certaintyOf(DateSpan.closed(THU_2026_04_02, mon20290101)))
        .isEqualTo(Certainty.PROJECTED);
    assertOutside(
        () -> ENGLAND.certaintyOf(DateSpan.closed(mon20290101, LocalDate.of(2100, 1, 4))),
        "no bank holiday data for 2100-01-04: coverage is 1974-01-01 to 2099-12-31");
    assertOutside(
        () -> ENGLAND.certaintyOf(DateSpan.closed(LocalDate.of(1970, 1, 1), mon20290101)),
        "no bank holiday data for 1970-01-01: coverage is 1974-01-01 to 2099-12-31");
  }

  @Test
  void refusesToProjectWhenStrict() {
    WorkingDayCalendar strict = ENGLAND.strict();
    LocalDate fri20281229 = LocalDate.of(2028, 12, 29);
    String message = "no bank holiday data for 2029-01-01: coverage is 1974-01-01 to 2028-12-31";

    assertThat(strict.coverage()).hasToString("1974-01-01 to 2028-12-31");
    assertThat(strict.isWorkingDay(fri20281229)).isTrue();
    assertOutside(() -> strict.plusWorkingDays(fri20281229, 1), message);
    assertOutside(() -> strict.isWorkingDay(LocalDate.of(2029, 1, 1)), message);
    assertOutside(() -> strict.withClosure(LocalDate.of(2029, 1, 1), "Office closed"), message);
    assertOutside(
        () -> ENGLAND.differences(strict, DateSpan.closed(fri20281229, LocalDate.of(2029, 1, 1))),
        message);
    assertThat(strict.asKnownOn(LocalDate.of(2024, 12, 1)).coverage().last())
        .isEqualTo("2027-12-31");
    assertThat(ENGLAND.combinedWith(SCOTLAND.strict())).isEqualTo(SCOTLAND.combinedWith(strict));
    assertThat(strict.combinedWith(SCOTLAND).coverage()).isEqualTo(strict.coverage());
    WorkingDayCalendar older = ENGLAND.asKnownOn(LocalDate.of(2022, 9, 1));
    assertThat(older.combinedWith(ENGLAND)).isEqualTo(ENGLAND.combinedWith(older));
  }

  @Test
  void keepsAClosureThatAStrictCalendarDoesNotReach() {
    WorkingDayCalendar strict =
        ENGLAND.withClosure(LocalDate.of(2030, 1, 2), "Office closed").strict();

    assertThat(strict.coverage().last()).isEqualTo("2028-12-31");
    assertThat(strict.isWorkingDay(LocalDate.of(2028, 1, 4))).isTrue();
  }

  @Test
  void closesWhatAnyPartOfTheUnitedKingdomCloses() {
    LocalDate fri20260717 = LocalDate.of(2026, 7, 17);

    assertThat(UNION.divisions()).containsExactly(Division.values());
    assertThat(UNION.isWorkingDay(LocalDate.of(2026, 8, 3))).isFalse();
    assertThat(UNION.isWorkingDay(LocalDate.of(2026, 7, 13))).isFalse();
    assertThat(UNION.isWorkingDay(fri20260717)).isTrue();
    assertThat(WorkingDayCalendar.northernIreland().isWorkingDay(LocalDate.of(2026, 7, 13)))
        .isFalse();
    assertThat(UNION)
        .isEqualTo(
            SCOTLAND.combinedWith(WorkingDayCalendar.northernIreland()).combinedWith(ENGLAND));
  }

  @Test
  void takesClosures() {
    List<LocalDate> days = List.of(THU_2026_04_02, TUE_2026_04_07);
    WorkingDayCalendar school = ENGLAND.withClosures(days, "Inset day");

    assertThat(days).noneMatch(school::isWorkingDay);
    assertThat(school.nextWorkingDay(LocalDate.of(2026, 4, 1))).isEqualTo("2026-04-08");
    assertThat(ENGLAND.isWorkingDay(THU_2026_04_02)).isTrue();
    assertThat(ENGLAND.combinedWith(school)).isEqualTo(school);
    assertThat(
            school
                .combinedWith(ENGLAND.withClosure(TUE_2026_04_07, "Other"))
                .statusOf(TUE_2026_04_07))
        .isEqualTo(new DayStatus.Closure(TUE_2026_04_07, "Inset day"));
  }

  @Test
  void refusesAClosureWithoutAReasonOrOutsideItsCoverage() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ENGLAND.withClosure(THU_2026_04_02, " "))
        .withMessage("closure has a blank reason: it must hold a character");
    assertOutside(
        () -> ENGLAND.withClosure(LocalDate.of(1970, 1, 1), "Closed"),
        "no bank holiday data for 1970-01-01: coverage is 1974-01-01 to 2099-12-31");
  }

  @Test
  void tellsOnWhichDaysTwoCalendarsDiffer() {
    DateSpan spring = DateSpan.closed(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 6, 30));

    assertThat(ENGLAND.differences(SCOTLAND, spring))
        .extracting(one -> one.date() + " " + one.inThis().reason() + "/" + one.inOther().reason())
        .containsExactly(
            "2026-04-06 Easter Monday/working day",
            "2026-06-15 working day/World Cup bank holiday");
    assertThat(ENGLAND.differences(ENGLAND, spring)).isEmpty();
  }

  @Test
  void isAsItWasKnownOnADay() {
    LocalDate mon20220905 = LocalDate.of(2022, 9, 5);

    assertThat(ENGLAND.asKnownOn(mon20220905).plusWorkingDays(mon20220905, 20))
        .isEqualTo("2022-10-03");
    assertThat(ENGLAND.plusWorkingDays(mon20220905, 20)).isEqualTo("2022-10-04");
    assertThat(ENGLAND.withClosure(TUE_2026_04_07, "Closed").asKnownOn(mon20220905))
        .satisfies(
            known -> {
              assertThat(known.isWorkingDay(TUE_2026_04_07)).isFalse();
              assertThat(known.listedOn()).isEqualTo(mon20220905);
              assertThat(known.lastPublishedDay()).isEqualTo("2023-12-31");
            });
  }

  @Test
  void isTheOlderOfTwoListsWhenCombined() {
    WorkingDayCalendar older = SCOTLAND.asKnownOn(LocalDate.of(2024, 12, 1));

    assertThat(ENGLAND.combinedWith(older).listedOn()).isEqualTo("2024-12-01");
    assertThat(older.combinedWith(ENGLAND).lastPublishedDay()).isEqualTo("2027-12-31");
  }

  @Test
  void isAValueThatNamesItsParts() {
    WorkingDayCalendar school = ENGLAND.withClosure(TUE_2026_04_07, "Inset day");

    assertThat(WorkingDayCalendar.of(BankHolidays.bundled(Division.ENGLAND_AND_WALES)))
        .isEqualTo(ENGLAND)
        .hasSameHashCodeAs(ENGLAND)
        .isNotEqualTo(SCOTLAND)
        .isNotEqualTo(school)
        .isNotEqualTo(ENGLAND.strict())
        .isNotEqualTo("calendar");
    assertThat(ENGLAND).hasToString("working days of england-and-wales");
    assertThat(
            school.withClosure(LocalDate.of(2026, 4, 9), "Flood").combinedWith(SCOTLAND).strict())
        .hasToString(
            "working days of england-and-wales, scotland;"
                + " closed 2026-04-07 (Inset day), 2026-04-09 (Flood); strict");
  }

  @Test
  void givesTheSameAnswersToManyThreads() {
    WorkingDayCalendar fresh = ENGLAND.combinedWith(SCOTLAND);
    WorkingDayCalendar other = ENGLAND.combinedWith(SCOTLAND);
    List<LocalDate> alone =
        IntStream.range(1, 30_000).mapToObj(n -> other.plusWorkingDays(TUE_1974_01_01, n)).toList();

    assertThat(
            IntStream.range(1, 30_000)
                .parallel()
                .mapToObj(n -> fresh.plusWorkingDays(TUE_1974_01_01, n))
                .toList())
        .isEqualTo(alone);
  }

  private static void assertOutside(Runnable question, String message) {
    assertThatExceptionOfType(OutsideCoverageException.class)
        .isThrownBy(question::run)
        .withMessage(message);
  }
}
