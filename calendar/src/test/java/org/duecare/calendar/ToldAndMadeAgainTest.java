package org.duecare.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bank holidays and calendars tell all of which they are made, and are made again of it. */
class ToldAndMadeAgainTest {
  private static final LocalDate LISTED_ON = LocalDate.of(2026, 8, 21);
  private static final LocalDate MON_2026_06_15 = LocalDate.of(2026, 6, 15);
  private static final LocalDate TUE_2026_04_07 = LocalDate.of(2026, 4, 7);
  private static final LocalDate WED_2026_04_08 = LocalDate.of(2026, 4, 8);

  private static final BankHoliday OCCASION =
      BankHoliday.of(
          MON_2026_06_15,
          "State occasion",
          Division.SCOTLAND,
          BankHolidayKind.ONE_OFF,
          "Proclamation",
          Certainty.PUBLISHED);
  private static final BankHoliday WITHDRAWN = OCCASION.withWithdrawn(LocalDate.of(2026, 3, 2));

  private static BankHolidays scottish(
      Collection<BankHoliday> entries, Map<Integer, LocalDate> listedYears) {
    return BankHolidays.of(Division.SCOTLAND, LISTED_ON, entries, listedYears);
  }

  @ParameterizedTest
  @EnumSource
  void bundledHolidaysComeBackAsTheyWere(Division division) {
    BankHolidays told = BankHolidays.bundled(division);

    BankHolidays made =
        BankHolidays.of(told.division(), told.listedOn(), told.entries(), told.listedYears());

    assertThat(made).isEqualTo(told).hasSameHashCodeAs(told);
    assertThat(made.in(made.coverage())).isEqualTo(told.in(told.coverage()));
    assertThat(made.lastPublishedDay()).isEqualTo(told.lastPublishedDay());
    assertThat(told.listedYears()).containsKeys(1974, 2028).doesNotContainKey(2029);
  }

  @Test
  void aWithdrawnHolidayIsAmongTheEntriesAndOnNoDay() {
    BankHolidays made = scottish(List.of(WITHDRAWN), Map.of(2026, LocalDate.MIN));

    assertThat(made.entries()).containsExactly(WITHDRAWN);
    assertThat(made.withdrawn()).containsExactly(WITHDRAWN);
    assertThat(made.on(MON_2026_06_15)).isEmpty();
    assertThat(made).isNotEqualTo(scottish(List.of(OCCASION), Map.of(2026, LocalDate.MIN)));
  }

  @Test
  void aYearThatIsNotListedIsProjected() {
    BankHolidays made = scottish(List.of(), Map.of(2026, LocalDate.MIN));
    LocalDate boxingDay2027 = LocalDate.of(2027, 12, 28);

    assertThat(made.on(LocalDate.of(2026, 12, 25))).isEmpty();
    assertThat(made.on(boxingDay2027))
        .extracting(BankHoliday::certainty)
        .containsExactly(Certainty.PROJECTED);
  }

  @Test
  void holidaysRefuseWhatIsNotTheirs() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                BankHolidays.of(Division.ENGLAND_AND_WALES, LISTED_ON, List.of(OCCASION), Map.of()))
        .withMessage(
            "bank holiday is of another division: found scotland, expected england-and-wales");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scottish(List.of(), Map.of(2100, LISTED_ON)))
        .withMessage(
            "listed year outside the coverage: found 2100, covered 1974-01-01 to 2099-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scottish(List.of(), Map.of(1973, LISTED_ON)))
        .withMessageStartingWith("listed year outside the coverage: found 1973");
    BankHoliday tooLate =
        BankHoliday.of(
            LocalDate.of(2100, 1, 1),
            "New Year's Day",
            Division.SCOTLAND,
            BankHolidayKind.STATUTE,
            "Act");
    assertThatExceptionOfType(OutsideCoverageException.class)
        .isThrownBy(() -> scottish(List.of(tooLate), Map.of()));
  }

  @Test
  void aCalendarTellsOfWhatItIsMade() {
    WorkingDayCalendar calendar =
        WorkingDayCalendar.scotland()
            .withClosures(Map.of(WED_2026_04_08, "Flood", TUE_2026_04_07, "Inset day"));

    assertThat(calendar.bankHolidays()).containsExactly(BankHolidays.bundled(Division.SCOTLAND));
    assertThat(calendar.closures())
        .containsExactly(Map.entry(TUE_2026_04_07, "Inset day"), Map.entry(WED_2026_04_08, "Flood"))
        .isUnmodifiable();
    assertThat(calendar.isStrict()).isFalse();
    assertThat(calendar.strict().isStrict()).isTrue();
    assertThat(
            WorkingDayCalendar.of(calendar.bankHolidays().get(0)).withClosures(calendar.closures()))
        .isEqualTo(calendar);
  }

  @Test
  void aLaterReasonReplacesAnEarlierOne() {
    assertThat(
            WorkingDayCalendar.scotland()
                .withClosure(WED_2026_04_08, "Inset day")
                .withClosures(Map.of(WED_2026_04_08, "Flood"))
                .closures())
        .containsExactly(Map.entry(WED_2026_04_08, "Flood"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorkingDayCalendar.scotland().withClosures(Map.of(WED_2026_04_08, " ")))
        .withMessage("closure has a blank reason: it must hold a character");
  }
}
