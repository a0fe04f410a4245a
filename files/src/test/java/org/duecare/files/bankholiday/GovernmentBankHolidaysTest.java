package org.duecare.files.bankholiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.duecare.files.bankholiday.PublishedJson.FRI_2026_08_21;
import static org.duecare.files.bankholiday.PublishedJson.event;
import static org.duecare.files.bankholiday.PublishedJson.withEvents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duecare.calendar.BankHoliday;
import org.duecare.calendar.BankHolidayKind;
import org.duecare.calendar.BankHolidayList;
import org.duecare.calendar.BankHolidayMerge;
import org.duecare.calendar.BankHolidays;
import org.duecare.calendar.Division;
import org.duecare.calendar.MalformedBankHolidaysException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GovernmentBankHolidaysTest {

  /** The government's list where it lies beside the repository; it is no part of it. */
  private static final Path REAL_LIST =
      Path.of("../../shared/data/bank-holidays/gov-uk-bank-holidays.api.json");

  private static final LocalDate MON_2030_12_02 = LocalDate.of(2030, 12, 2);
  private static final LocalDate WED_2030_12_04 = LocalDate.of(2030, 12, 4);

  @Test
  void readsTheEventsOfEachDivision() throws IOException {
    Map<Division, BankHolidayList> lists =
        PublishedJson.read(
            withEvents(
                """
                {"title": "St Andrew’s Day", "date": "2030-12-02", "notes": "Substitute day",
                "bunting": true}\
                """));

    assertThat(lists).containsOnlyKeys(Division.values());
    assertThat(lists.get(Division.SCOTLAND))
        .isEqualTo(
            new BankHolidayList(
                Division.SCOTLAND,
                FRI_2026_08_21,
                List.of(
                    new BankHolidayList.Entry(
                        MON_2030_12_02, "St Andrew's Day", "Substitute day"))));
    assertThat(lists.get(Division.ENGLAND_AND_WALES).entries()).isEmpty();
  }

  @Test
  void aSubstituteDayIsMergedAsOne() throws IOException {
    BankHolidayList list =
        PublishedJson.read(
                withEvents(
                    """
                    {"title": "Jubilee", "date": "2030-12-04", "notes": "Substitute day"}\
                    """))
            .get(Division.SCOTLAND);

    BankHolidayMerge merge = BankHolidays.bundled(Division.SCOTLAND).merge(list);

    assertThat(merge.holidays().on(WED_2030_12_04))
        .extracting(BankHoliday::kind)
        .containsExactly(BankHolidayKind.SUBSTITUTE);
  }

  @Test
  void passesOverMembersThatItDoesNotKnow() throws IOException {
    String json =
        PublishedJson.withScotland(
            """
            {"updated": [{"on": 1.5e3}], "division": "scotland", "events": [
            {"id": {"a": [null]}, "title": "A day", "date": "2030-12-04"}]}\
            """);

    assertThat(PublishedJson.read(json).get(Division.SCOTLAND).entries())
        .containsExactly(new BankHolidayList.Entry(WED_2030_12_04, "A day", ""));
  }

  @Test
  void passesOverAByteOrderMark() throws IOException {
    assertThat(PublishedJson.read('\uFEFF' + withEvents(event("2030-12-04"))))
        .containsOnlyKeys(Division.values());
  }

  @Test
  void leavesTheStreamOpen() throws IOException {
    boolean[] closed = {false};
    InputStream json =
        new ByteArrayInputStream(withEvents("").getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };

    GovernmentBankHolidays.read(json, FRI_2026_08_21);

    assertThat(closed[0]).isFalse();
  }

  @Test
  void namesTheFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("holidays.json"), withEvents("7"));

    assertThatExceptionOfType(MalformedBankHolidaysException.class)
        .isThrownBy(() -> GovernmentBankHolidays.read(file, FRI_2026_08_21))
        .withMessage(
            "holidays.json line 3 column 49 (/scotland/events/0): an event is of the wrong type:"
                + " found a number, expected an object");
  }

  @Test
  void tellsAMissingFileFromAMalformedOne(@TempDir Path folder) {
    Path missing = folder.resolve("none.json");

    assertThatIOException()
        .isThrownBy(() -> GovernmentBankHolidays.read(missing, FRI_2026_08_21))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void refusesNothing(@TempDir Path folder) {
    assertThatNullPointerException()
        .isThrownBy(() -> GovernmentBankHolidays.read((Path) null, FRI_2026_08_21))
        .withMessage("file");
    assertThatNullPointerException()
        .isThrownBy(() -> GovernmentBankHolidays.read(folder, null))
        .withMessage("listedOn");
    assertThatNullPointerException()
        .isThrownBy(() -> GovernmentBankHolidays.read((InputStream) null, FRI_2026_08_21))
        .withMessage("json");
    assertThatNullPointerException()
        .isThrownBy(() -> GovernmentBankHolidays.read(InputStream.nullInputStream(), null))
        .withMessage("listedOn");
  }

  @ParameterizedTest
  @EnumSource
  void mergingTheRealListIntoTheBundledOneChangesNothing(Division division) throws IOException {
    Assumptions.assumeTrue(
        Files.exists(REAL_LIST), () -> "the government's list is not here: " + REAL_LIST);
    BankHolidays bundled = BankHolidays.bundled(division);

    BankHolidayList list = GovernmentBankHolidays.read(REAL_LIST, bundled.listedOn()).get(division);

    assertThat(list.entries()).hasSizeGreaterThan(80);
    assertThat(list.years()).first().isEqualTo(2019);
    assertThat(list.years()).last().isEqualTo(2028);
    assertThat(bundled.merge(list))
        .isEqualTo(new BankHolidayMerge(bundled, List.of(), List.of(), List.of()));
  }
}
