package org.duecare.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BankHolidaysTest {
  private static final LocalDate MON_2026_06_15 = LocalDate.of(2026, 6, 15);
  private static final LocalDate MON_2027_06_07 = LocalDate.of(2027, 6, 7);
  private static final LocalDate FRI_2100_01_01 = LocalDate.of(2100, 1, 1);

  private static final BankHolidays SCOTLAND = BankHolidays.bundled(Division.SCOTLAND);

  private static BankHoliday stateOccasion(LocalDate date) {
    return BankHoliday.of(
        date, "State occasion", Division.SCOTLAND, BankHolidayKind.ONE_OFF, "Proclamation");
  }

  @ParameterizedTest
  @EnumSource
  void sayWhatTheyCover(Division division) {
    BankHolidays holidays = BankHolidays.bundled(division);

    assertThat(holidays.division()).isEqualTo(division);
    assertThat(holidays.coverage()).hasToString("1974-01-01 to 2099-12-31");
    assertThat(holidays.lastPublishedDay()).isEqualTo("2028-12-31");
    assertThat(holidays.listedOn()).isEqualTo("2026-08-21");
    assertThat(holidays)
        .hasToString("bank holidays of " + division.slug() + ", list of 2026-08-21");
  }

  @Test
  void nameEachDayWithItsAuthority() {
    assertThat(SCOTLAND.on(MON_2026_06_15))
        .containsExactly(
            BankHoliday.of(
                    MON_2026_06_15,
                    "World Cup bank holiday",
                    Division.SCOTLAND,
                    BankHolidayKind.ONE_OFF,
                    "Royal proclamation under the Banking and Financial Dealings Act 1971 s. 1(3);"
                        + " announced 4 February 2026")
                .withFirstPublished(LocalDate.of(2026, 2, 25)));
    assertThat(SCOTLAND.on(MON_2027_06_07)).isEmpty();
  }

  @Test
  void holdBothEndsOfASpan() {
    DateSpan newYear = DateSpan.closed(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2));

    assertThat(SCOTLAND.in(newYear))
        .extracting(BankHoliday::name)
        .containsExactly("New Year's Day", "2nd January");
    assertThat(SCOTLAND.in(SCOTLAND.coverage()).get(0).date()).isEqualTo("1974-01-01");
  }

  @Test
  void refuseDaysOutsideTheirCoverage() {
    assertThatExceptionOfType(OutsideCoverageException.class)
        .isThrownBy(() -> SCOTLAND.on(FRI_2100_01_01))
        .withMessage("no bank holiday data for 2100-01-01: coverage is 1974-01-01 to 2099-12-31")
        .satisfies(
            e -> {
              assertThat(e.date()).isEqualTo(FRI_2100_01_01);
              assertThat(e.coverage()).isEqualTo(SCOTLAND.coverage());
            });
    assertThatExceptionOfType(OutsideCoverageException.class)
        .isThrownBy(() -> SCOTLAND.on(LocalDate.of(1973, 12, 31)))
        .withMessage("no bank holiday data for 1973-12-31: coverage is 1974-01-01 to 2099-12-31");
    assertThatExceptionOfType(OutsideCoverageException.class)
        .isThrownBy(() -> SCOTLAND.plus(stateOccasion(FRI_2100_01_01)));
  }

  @Test
  void takeOneMore() {
    BankHolidays more = SCOTLAND.plus(stateOccasion(MON_2027_06_07));

    assertThat(more.on(MON_2027_06_07)).containsExactly(stateOccasion(MON_2027_06_07));
    assertThat(SCOTLAND.on(MON_2027_06_07)).isEmpty();
    assertThat(more.lastPublishedDay()).isEqualTo(SCOTLAND.lastPublishedDay());
    assertThat(WorkingDayCalendar.of(more).isWorkingDay(MON_2027_06_07)).isFalse();
  }

  @Test
  void keepAnAddedDayBesideTheProjectedOnes() {
    LocalDate mon20300603 = LocalDate.of(2030, 6, 3);
    BankHolidays more = SCOTLAND.plus(stateOccasion(mon20300603));
    DateSpan year = DateSpan.closed(LocalDate.of(2030, 1, 1), LocalDate.of(2030, 12, 31));

    assertThat(more.in(year)).hasSize(SCOTLAND.in(year).size() + 1);
    assertThat(more.lastPublishedDay()).isEqualTo("2028-12-31");
  }

  @Test
  void refuseADayOfAnotherDivision() {
    BankHolidays england = BankHolidays.bundled(Division.ENGLAND_AND_WALES);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> england.plus(stateOccasion(MON_2027_06_07)))
        .withMessage(
            "bank holiday is of another division: found scotland, expected england-and-wales");
  }

  @Test
  void keepWhatWasWithdrawn() {
    assertThat(SCOTLAND.withdrawn())
        .extracting(BankHoliday::toString)
        .containsExactly(
            "2020-05-04 Early May bank holiday (scotland, STATUTE)",
            "2022-05-30 Spring bank holiday (scotland, PROCLAMATION)",
            "2027-08-30 Summer bank holiday (scotland, MOVED)");
    assertThat(BankHolidays.bundled(Division.NORTHERN_IRELAND).withdrawn())
        .extracting(BankHoliday::withdrawn)
        .extracting(day -> day.orElseThrow().toString())
        .containsExactly("2019-06-10", "2020-11-12");
  }

  @Test
  void areAsTheyWereKnownOnADay() {
    BankHolidays december2024 = SCOTLAND.asKnownOn(LocalDate.of(2024, 12, 1));
    DateSpan august = DateSpan.closed(LocalDate.of(2027, 8, 1), LocalDate.of(2027, 8, 31));

    assertThat(december2024.in(august))
        .singleElement()
        .satisfies(
            holiday -> {
              assertThat(holiday.date()).isEqualTo("2027-08-30");
              assertThat(holiday.withdrawn()).isEmpty();
            });
    assertThat(december2024.lastPublishedDay()).isEqualTo("2027-12-31");
    assertThat(december2024.listedOn()).isEqualTo("2024-12-01");
    assertThat(december2024.on(MON_2026_06_15)).isEmpty();
    assertThat(december2024.on(LocalDate.of(2028, 1, 3)))
        .extracting(BankHoliday::certainty)
        .containsExactly(Certainty.PROJECTED);
    assertThat(SCOTLAND.asKnownOn(LocalDate.of(2025, 1, 9)).in(august))
        .extracting(holiday -> holiday.date().toString())
        .containsExactly("2027-08-02");
  }

  @Test
  void areKnownAsTheyAreOnTheDayOfTheirList() {
    assertThat(SCOTLAND.asKnownOn(SCOTLAND.listedOn())).isEqualTo(SCOTLAND);
    assertThat(SCOTLAND.asKnownOn(LocalDate.of(2030, 1, 1))).isEqualTo(SCOTLAND);
  }

  @Test
  void countAsAlwaysKnownWhereNobodyRecordedIt() {
    BankHolidays longAgo = SCOTLAND.asKnownOn(LocalDate.of(1990, 1, 1));

    assertThat(longAgo.lastPublishedDay()).isEqualTo("2012-12-31");
    assertThat(longAgo.on(LocalDate.of(2012, 6, 5))).hasSize(1);
    assertThat(longAgo.on(LocalDate.of(2022, 9, 19))).isEmpty();
    assertThat(longAgo.withdrawn()).isEmpty();
  }

  @Test
  void areAValue() {
    BankHolidays copy = SCOTLAND.asKnownOn(SCOTLAND.listedOn());

    assertThat(copy).isNotSameAs(SCOTLAND).isEqualTo(SCOTLAND).hasSameHashCodeAs(SCOTLAND);
    assertThat(SCOTLAND)
        .isEqualTo(BankHolidays.bundled(Division.SCOTLAND))
        .isNotEqualTo(BankHolidays.bundled(Division.NORTHERN_IRELAND))
        .isNotEqualTo(SCOTLAND.plus(stateOccasion(MON_2027_06_07)))
        .isNotEqualTo(SCOTLAND.asKnownOn(LocalDate.of(2026, 8, 20)))
        .isNotEqualTo("scotland");
  }

  @Test
  void sayWhereTheyPartFromTheAct() {
    BankHolidays more = SCOTLAND.plus(stateOccasion(MON_2027_06_07));
    DateSpan year = DateSpan.closed(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));

    assertThat(SCOTLAND.disagreementsWithTheAct(year)).isEmpty();
    assertThat(more.disagreementsWithTheAct(year))
        .containsExactly(
            new ActDisagreement(MON_2027_06_07, List.of(stateOccasion(MON_2027_06_07)), List.of()));
    assertThat(SCOTLAND.asKnownOn(LocalDate.of(2024, 12, 1)).disagreementsWithTheAct(year))
        .extracting(one -> one.date() + " " + one.listed() + " " + one.expected())
        .containsExactly(
            "2027-08-02 [] [2027-08-02 Summer bank holiday (scotland, STATUTE)]",
            "2027-08-30 [2027-08-30 Summer bank holiday (scotland, MOVED)] []");
  }
}
