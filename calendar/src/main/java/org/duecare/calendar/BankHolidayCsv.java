package org.duecare.calendar;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the bundled record of a division: one bank holiday a line, no field holds a comma. The
 * columns are in {@link #HEADER}; the last two are empty where there is nothing to tell.
 */
final class BankHolidayCsv {
  static final String HEADER = "date,name,kind,source,first_published,withdrawn";

  private static final int FIELDS = 6;

  private BankHolidayCsv() {}

  static List<BankHoliday> read(Division division) {
    String file = division.slug().concat(".csv");
    return parse(file, new String(Bundled.resource(file), StandardCharsets.UTF_8), division);
  }

  static List<BankHoliday> parse(String file, String text, Division division) {
    String[] lines = text.replace("\r", "").split("\n", -1);
    if (!lines[0].equals(HEADER)) {
      throw malformed(file, 1, "header is not as expected; expected " + HEADER);
    }
    List<BankHoliday> holidays = new ArrayList<>();
    // The last line ends with a line feed, too.
    for (int i = 1; i < lines.length - 1; i++) {
      String[] fields = lines[i].split(",", -1);
      if (fields.length != FIELDS) {
        throw malformed(
            file, i + 1, "wrong number of fields: found " + fields.length + ", expected " + FIELDS);
      }
      try {
        holidays.add(holiday(fields, division));
      } catch (IllegalArgumentException | DateTimeException e) {
        throw malformed(file, i + 1, "not a bank holiday: " + e.getMessage());
      }
    }
    return holidays;
  }

  private static BankHoliday holiday(String[] fields, Division division) {
    BankHoliday holiday =
        BankHoliday.of(
            date(fields[0]), fields[1], division, BankHolidayKind.valueOf(fields[2]), fields[3]);
    if (!fields[4].isEmpty()) {
      holiday = holiday.withFirstPublished(date(fields[4]));
    }
    return fields[5].isEmpty() ? holiday : holiday.withWithdrawn(date(fields[5]));
  }

  /** A date as yyyy-mm-dd. The formatter of the JDK would be most of the time of the reading. */
  private static LocalDate date(String text) {
    return LocalDate.of(
        Integer.parseInt(text, 0, 4, 10),
        Integer.parseInt(text, 5, 7, 10),
        Integer.parseInt(text, 8, 10, 10));
  }

  private static MalformedBankHolidaysException malformed(String file, int line, String fault) {
    return MalformedBankHolidaysException.at(file + " line " + line, fault);
  }
}
