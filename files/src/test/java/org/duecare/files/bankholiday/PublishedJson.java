package org.duecare.files.bankholiday;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.duecare.calendar.BankHolidayList;
import org.duecare.calendar.Division;

/** Lists in the government's form, short. */
final class PublishedJson {

  static final LocalDate FRI_2026_08_21 = LocalDate.of(2026, 8, 21);

  private static final String DIVISION =
      """
      {"division": "%s", "events": [%s]}\
      """;

  private PublishedJson() {}

  /** A list with these events for Scotland, and none for the others. */
  static String withEvents(String events) {
    return withScotland(DIVISION.formatted("scotland", events));
  }

  /** A list that has this for Scotland. */
  static String withScotland(String scotland) {
    return """
    {"england-and-wales": %s,
    "northern-ireland": %s,
    "scotland": %s}\
    """
        .formatted(
            DIVISION.formatted("england-and-wales", ""),
            DIVISION.formatted("northern-ireland", ""),
            scotland);
  }

  static String event(String date) {
    return """
    {"title": "A day", "date": "%s", "notes": "", "bunting": true}\
    """
        .formatted(date);
  }

  static Map<Division, BankHolidayList> read(String json) throws IOException {
    return read(json.getBytes(StandardCharsets.UTF_8));
  }

  static Map<Division, BankHolidayList> read(byte[] json) throws IOException {
    return GovernmentBankHolidays.read(new ByteArrayInputStream(json), FRI_2026_08_21);
  }
}
