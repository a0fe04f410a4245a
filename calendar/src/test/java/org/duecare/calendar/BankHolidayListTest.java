package org.duecare.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duecare.calendar.BankHolidayList.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankHolidayListTest {
  private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);
  private static final BankHolidays ENGLAND = BankHolidays.bundled(Division.ENGLAND_AND_WALES);

  private static DateSpan year(int year) {
    return DateSpan.closed(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static Entry entry(String date, String title) {
    return new Entry(LocalDate.parse(date), title, "");
  }

  private static BankHolidayList england(List<Entry> entries) {
    return new BankHolidayList(Division.ENGLAND_AND_WALES, MON_2026_11_23, entries);
  }

  /** What the bundled record has for a year, as the government would list it. */
  private static List<Entry> listed(int year) {
    return ENGLAND.in(year(year)).stream()
        .map(holiday -> new Entry(holiday.date(), holiday.name(), ""))
        .toList();
  }

  @Test
  void isPutInOrderAndKnowsItsYears() {
    BankHolidayList list =
        england(List.of(entry("2029-01-01", "New Year's Day"), entry("2026-12-25", "Christmas")));

    assertThat(list.entries())
        .extracting(Entry::title)
        .containsExactly("Christmas", "New Year's Day");
    assertThat(list.years()).containsExactly(2026, 2029);
  }

  @Test
  void straightensApostrophesAndBlanks() {
    assertThat(entry("2029-01-01", " New Year\u2019s Day ").title()).isEqualTo("New Year's Day");
  }

  @Test
  void refusesADayTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> england(List.of(entry("2029-01-01", "One"), entry("2029-01-01", "Another"))))
        .withMessage("bank holiday listed twice: 2029-01-01 in england-and-wales");
  }

  @Test
  void refusesABlankTitle() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> entry("2029-01-01", " "))
        .withMessage("bank holiday on 2029-01-01 has a blank title: it must hold a character");
  }

  @Test
  void changesNothingWhereItSaysTheSame() {
    BankHolidayMerge merge = ENGLAND.merge(england(listed(2026)));

    assertThat(merge.added()).isEmpty();
    assertThat(merge.withdrawn()).isEmpty();
    assertThat(merge.holidays().in(ENGLAND.coverage())).isEqualTo(ENGLAND.in(ENGLAND.coverage()));
    assertThat(merge.holidays().listedOn()).isEqualTo(MON_2026_11_23);
  }

  @Test
  void addsANewDayAndWithdrawsAMissingOneAndLeavesOtherYears() {
    List<Entry> entries = new ArrayList<>(listed(2027));
    entries.removeIf(entry -> entry.date().equals(LocalDate.of(2027, 5, 31)));
    entries.add(entry("2027-06-04", "Spring bank holiday"));
    entries.add(entry("2027-06-07", "State occasion"));

    BankHolidayMerge merge = ENGLAND.merge(england(entries));

    assertThat(merge.added())
        .extracting(BankHoliday::toString)
        .containsExactly(
            "2027-06-04 Spring bank holiday (england-and-wales, MOVED)",
            "2027-06-07 State occasion (england-and-wales, ONE_OFF)");
    assertThat(merge.added())
        .allSatisfy(
            holiday -> {
              assertThat(holiday.firstPublished()).contains(MON_2026_11_23);
              assertThat(holiday.source())
                  .isEqualTo("Government list of bank holidays of 2026-11-23");
              assertThat(holiday.certainty()).isEqualTo(Certainty.PUBLISHED);
            });
    assertThat(merge.withdrawn())
        .singleElement()
        .satisfies(
            holiday -> {
              assertThat(holiday.date()).isEqualTo("2027-05-31");
              assertThat(holiday.withdrawn()).contains(MON_2026_11_23);
            });
    WorkingDayCalendar merged = WorkingDayCalendar.of(merge.holidays());
    assertThat(
            WorkingDayCalendar.of(ENGLAND).differences(merged, ENGLAND.coverage()).stream()
                .map(one -> one.date().toString()))
        .containsExactly("2027-05-31", "2027-06-04", "2027-06-07");
    assertThat(merge.holidays().asKnownOn(LocalDate.of(2026, 11, 22)).in(ENGLAND.coverage()))
        .isEqualTo(ENGLAND.in(ENGLAND.coverage()));
  }

  @Test
  void publishesAProjectedYear() {
    BankHolidayMerge merge = ENGLAND.merge(england(listed(2029)));

    assertThat(merge.added()).hasSize(8);
    assertThat(merge.withdrawn()).isEmpty();
    assertThat(merge.holidays().lastPublishedDay()).isEqualTo("2029-12-31");
    assertThat(merge.holidays().in(year(2029)))
        .extracting(BankHoliday::certainty)
        .containsOnly(Certainty.PUBLISHED);
    assertThat(merge.holidays().asKnownOn(ENGLAND.listedOn()).lastPublishedDay())
        .isEqualTo("2028-12-31");
  }

  @Test
  void tellsWhereANewlyListedYearIsNotWhole() {
    BankHolidayMerge merge = ENGLAND.merge(england(List.of(entry("2029-01-01", "New Year’s Day"))));

    assertThat(merge.withdrawn()).isEmpty();
    assertThat(merge.disagreements())
        .extracting(day -> day.date().toString())
        .containsExactly(
            "2029-03-30",
            "2029-04-02",
            "2029-05-07",
            "2029-05-28",
            "2029-08-27",
            "2029-12-25",
            "2029-12-26");
    assertThat(merge.disagreements())
        .allSatisfy(
            day -> {
              assertThat(day.listed()).isEmpty();
              assertThat(day.expected()).hasSize(1);
            });
  }

  @Test
  void tellsWhereAKnownYearNowDepartsFromTheAct() {
    List<Entry> entries = new ArrayList<>(listed(2022));
    entries.addAll(listed(2027));
    entries.add(entry("2027-06-07", "State occasion"));

    assertThat(ENGLAND.merge(england(entries)).disagreements())
        .extracting(day -> day.date().toString())
        .containsExactly("2027-06-07");
  }

  @Test
  void doesNotPublishBeyondAYearThatItLacks() {
    BankHolidayMerge merge = ENGLAND.merge(england(listed(2031)));

    assertThat(merge.holidays().lastPublishedDay()).isEqualTo("2028-12-31");
    assertThat(merge.holidays().in(year(2030))).isEqualTo(ENGLAND.in(year(2030)));
  }

  @Test
  void bringsAWithdrawnDayBack() {
    List<Entry> without =
        listed(2027).stream().filter(entry -> entry.date().getMonthValue() != 5).toList();
    BankHolidays fewer = ENGLAND.merge(england(without)).holidays();

    BankHolidayMerge back = fewer.merge(england(listed(2027)));

    assertThat(back.added()).extracting(holiday -> holiday.date().getMonthValue()).containsOnly(5);
    assertThat(back.holidays().in(year(2027)))
        .extracting(BankHoliday::date)
        .isEqualTo(ENGLAND.in(year(2027)).stream().map(BankHoliday::date).toList());
    assertThat(back.holidays().withdrawn()).hasSize(ENGLAND.withdrawn().size() + 2);
  }

  @Test
  void doesNotWithdrawWhatWasPublishedAfterIt() {
    BankHoliday later =
        BankHoliday.of(
                LocalDate.of(2027, 6, 7),
                "State occasion",
                Division.ENGLAND_AND_WALES,
                BankHolidayKind.ONE_OFF,
                "Proclamation")
            .withFirstPublished(MON_2026_11_23.plusDays(1));

    assertThat(ENGLAND.plus(later).merge(england(listed(2027))).withdrawn()).isEmpty();
  }

  @Test
  void isRefusedForAnotherDivision() {
    BankHolidayList scottish = new BankHolidayList(Division.SCOTLAND, MON_2026_11_23, List.of());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ENGLAND.merge(scottish))
        .withMessage("list is of another division: found scotland, expected england-and-wales");
  }

  @Test
  void isRefusedWhenOlderThanWhatIsHeld() {
    BankHolidayList old =
        new BankHolidayList(Division.ENGLAND_AND_WALES, LocalDate.of(2026, 8, 20), List.of());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ENGLAND.merge(old))
        .withMessage(
            "list is older than the one held: list of 2026-08-20, held 2026-08-21;"
                + " it must be of the same day or later");
  }

  @Test
  void isRefusedOutsideTheCoverage() {
    assertThatExceptionOfType(OutsideCoverageException.class)
        .isThrownBy(() -> ENGLAND.merge(england(List.of(entry("2100-01-01", "New Year's Day")))))
        .withMessage("no bank holiday data for 2100-01-01: coverage is 1974-01-01 to 2099-12-31");
  }

  @ParameterizedTest
  @CsvSource({
    "2029-12-25, Christmas Day, '', COMMON_LAW",
    "2029-01-01, New Year's Day, '', PROCLAMATION",
    "2029-05-07, Early May Bank Holiday, '', PROCLAMATION",
    "2032-12-27, Christmas Day, Substitute day, SUBSTITUTE",
    "2033-12-27, Boxing Day, substitute day, SUBSTITUTE",
    "2029-06-04, Spring bank holiday, Substitute day, MOVED",
    "2029-05-08, Early May bank holiday (VE day), '', MOVED",
    "2029-06-05, Jubilee, Extra bank holiday, ONE_OFF",
    "2029-06-06, Jubilee, Substitute day, SUBSTITUTE",
  })
  void saysByTheRulesWhatKindADayIs(
      LocalDate date, String title, String notes, BankHolidayKind kind) {
    BankHolidayList list = england(List.of(new Entry(date, title, notes)));

    Stream<BankHolidayKind> kinds =
        ENGLAND.merge(list).holidays().on(date).stream().map(BankHoliday::kind);

    assertThat(kinds).containsExactly(kind);
  }
}
