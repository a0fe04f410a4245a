package org.duecare.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules and the record check each other: they part only where something is known to be odd. */
class BankingAndFinancialDealingsAct1971Test {
  private static final Set<String> ODD_EVERYWHERE =
      Set.of(
          "1981-07-29",
          "1995-05-08",
          "1999-12-31",
          "2002-05-27",
          "2002-06-03",
          "2002-06-04",
          "2011-04-29",
          "2012-05-28",
          "2012-06-04",
          "2012-06-05",
          "2020-05-04",
          "2020-05-08",
          "2022-05-30",
          "2022-06-02",
          "2022-06-03",
          "2022-09-19",
          "2023-05-08");
  private static final Set<String> ODD_OUTSIDE_SCOTLAND =
      Set.of("1977-05-30", "1977-06-06", "1977-06-07", "1995-05-01");
  private static final Set<String> ODD_IN_SCOTLAND = Set.of("2026-06-15");

  @ParameterizedTest
  @EnumSource
  void partFromTheRecordOnlyOnMovedAndSingleDays(Division division) {
    BankHolidays holidays = BankHolidays.bundled(division);
    Set<String> expected = new TreeSet<>(ODD_EVERYWHERE);
    expected.addAll(division == Division.SCOTLAND ? ODD_IN_SCOTLAND : ODD_OUTSIDE_SCOTLAND);

    List<ActDisagreement> found = holidays.disagreementsWithTheAct(holidays.coverage());

    assertThat(found).extracting(one -> one.date().toString()).containsExactlyElementsOf(expected);
    assertThat(found)
        .allSatisfy(
            one -> assertThat(one.listed().isEmpty()).isNotEqualTo(one.expected().isEmpty()));
    assertThat(found)
        .flatExtracting(ActDisagreement::listed)
        .extracting(BankHoliday::kind)
        .containsOnly(BankHolidayKind.MOVED, BankHolidayKind.ONE_OFF);
  }

  @ParameterizedTest
  @EnumSource
  void giveEachAgreedDayTheKindThatTheRecordHas(Division division) {
    // The list names these days in another order than it does since 2016, so their kinds differ.
    Set<String> namedOtherwise = Set.of("2011-12-26", "2011-12-27", "2023-01-02", "2023-01-03");
    for (int year = 1974; year <= 2028; year++) {
      for (BankHoliday rule : BankingAndFinancialDealingsAct1971.holidays(division, year)) {
        for (BankHoliday held : BankHolidays.bundled(division).on(rule.date())) {
          if (namedOtherwise.contains(rule.date().toString())) {
            assertThat(held.kind()).isEqualTo(BankHolidayKind.SUBSTITUTE);
          } else {
            assertThat(held.name()).isEqualTo(rule.name());
            assertThat(held.kind()).as(rule.toString()).isEqualTo(rule.kind());
            assertThat(held.source()).contains(sourceOf(held, rule));
          }
        }
      }
    }
  }

  private static String sourceOf(BankHoliday held, BankHoliday rule) {
    return held.source().startsWith("Government list;") ? "no proclamation" : rule.source();
  }

  @ParameterizedTest
  @EnumSource
  void projectTheYearsAfterTheRecord(Division division) {
    BankHolidays holidays = BankHolidays.bundled(division);
    DateSpan projected = DateSpan.closed(LocalDate.of(2029, 1, 1), LocalDate.of(2099, 12, 31));

    assertThat(holidays.in(projected))
        .hasSizeGreaterThan(71 * 7)
        .extracting(BankHoliday::certainty)
        .containsOnly(Certainty.PROJECTED);
  }

  @Test
  void giveScotlandEachShapeOfNewYear() {
    assertThat(newYear(2029)).containsExactly("2029-01-01", "2029-01-02");
    assertThat(newYear(2032)).containsExactly("2032-01-01", "2032-01-02");
    assertThat(newYear(2038)).containsExactly("2038-01-01", "2038-01-04");
    assertThat(newYear(2033)).containsExactly("2033-01-03", "2033-01-04");
    assertThat(newYear(2034)).containsExactly("2034-01-02", "2034-01-03");
  }

  private static List<String> newYear(int year) {
    return BankingAndFinancialDealingsAct1971.holidays(Division.SCOTLAND, year).stream()
        .map(BankHoliday::date)
        .filter(date -> date.getMonth() == Month.JANUARY)
        .map(LocalDate::toString)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1974-04-14", "1981-04-19", "2000-04-23", "2008-03-23", "2011-04-24", "2019-04-21",
        "2024-03-31", "2026-04-05", "2038-04-25", "2049-04-18", "2076-04-19", "2099-04-12"
      })
  void knowEaster(LocalDate easter) {
    assertThat(EasterSunday.in(easter.getYear())).isEqualTo(easter);
  }
}
