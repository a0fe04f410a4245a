package org.duecare.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BankHolidayCsvTest {

  @Test
  void readsEachColumn() {
    List<BankHoliday> holidays =
        parse(
            """
            date,name,kind,source,first_published,withdrawn
            2020-05-04,Early May bank holiday,STATUTE,The Act,2018-12-06,2019-07-02
            2020-05-08,Early May bank holiday (VE day),MOVED,A proclamation,,
            """);

    assertThat(holidays)
        .containsExactly(
            BankHoliday.of(
                    LocalDate.of(2020, 5, 4),
                    "Early May bank holiday",
                    Division.SCOTLAND,
                    BankHolidayKind.STATUTE,
                    "The Act")
                .withFirstPublished(LocalDate.of(2018, 12, 6))
                .withWithdrawn(LocalDate.of(2019, 7, 2)),
            BankHoliday.of(
                LocalDate.of(2020, 5, 8),
                "Early May bank holiday (VE day)",
                Division.SCOTLAND,
                BankHolidayKind.MOVED,
                "A proclamation"));
  }

  @ParameterizedTest
  @EnumSource
  void findsTheBundledRecordInOrderAndOnWeekdays(Division division) {
    List<BankHoliday> holidays = BankHolidayCsv.read(division);

    assertThat(holidays).extracting(BankHoliday::date).doesNotHaveDuplicates().isSorted();
    assertThat(holidays)
        .extracting(holiday -> holiday.date().getDayOfWeek().getValue())
        .allMatch(weekday -> weekday <= 5);
  }

  @Test
  void refusesAnotherHeader() {
    assertMalformed(
        () -> parse("date,name\n"),
        "scotland.csv line 1: header is not as expected;"
            + " expected date,name,kind,source,first_published,withdrawn");
    assertMalformed(
        () -> parse(""),
        "scotland.csv line 1: header is not as expected;"
            + " expected date,name,kind,source,first_published,withdrawn");
  }

  @Test
  void refusesAWrongNumberOfFields() {
    assertMalformed(
        () -> parse(BankHolidayCsv.HEADER + "\n2020-05-08,VE day\n"),
        "scotland.csv line 2: wrong number of fields: found 2, expected 6");
  }

  @Test
  void refusesADateThatIsNone() {
    assertMalformed(
        () -> parse(BankHolidayCsv.HEADER + "\n2020-02-30,VE day,MOVED,Act,,\n"),
        "scotland.csv line 2: not a bank holiday:" + " Invalid date 'FEBRUARY 30'");
  }

  private static List<BankHoliday> parse(String text) {
    return BankHolidayCsv.parse("scotland.csv", text, Division.SCOTLAND);
  }

  private static void assertMalformed(ThrowingCallable call, String message) {
    assertThatExceptionOfType(MalformedBankHolidaysException.class)
        .isThrownBy(call)
        .withMessage(message);
  }
}
