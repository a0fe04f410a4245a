package org.duecare.files.bankholiday;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.duecare.calendar.BankHolidayList;
import org.duecare.calendar.Division;
import org.duecare.calendar.MalformedBankHolidaysException;

/**
 * Reads the government's public list of bank holidays: one JSON object with a member for each
 * division, which holds the division's name and its events with title, date, notes and bunting.
 *
 * <p>Strict: all three divisions must be there and no other; a member may not occur twice; a date
 * is an ISO date within the coverage of {@link org.duecare.calendar.BankHolidays} and occurs once
 * in a division. Further members of a division or an event are passed over. The text is UTF-8 and
 * at most 1 MiB long.
 */
public final class GovernmentBankHolidays {

  private GovernmentBankHolidays() {}

  /**
   * Reads a file.
   *
   * @param file the file
   * @param listedOn the day on which the list was published or fetched
   * @return for each of the three divisions its list, to be merged into its bank holidays
   * @throws MalformedBankHolidaysException if the file is not such a list; names the file and the
   *     first place that is not as it should be
   * @throws IOException if the file cannot be opened or read
   */
  public static Map<Division, BankHolidayList> read(Path file, LocalDate listedOn)
      throws IOException {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(listedOn, "listedOn");
    try (InputStream json = Files.newInputStream(file)) {
      return BankHolidayJson.read(file.getFileName() + " ", json, listedOn);
    }
  }

  /**
   * Reads a stream to its end and leaves it open.
   *
   * @param json the text of the list
   * @param listedOn the day on which the list was published or fetched
   * @return for each of the three divisions its list, to be merged into its bank holidays
   * @throws MalformedBankHolidaysException if the text is not such a list; names the first place
   *     that is not as it should be
   * @throws IOException if the stream cannot be read
   */
  public static Map<Division, BankHolidayList> read(InputStream json, LocalDate listedOn)
      throws IOException {
    Objects.requireNonNull(json, "json");
    Objects.requireNonNull(listedOn, "listedOn");
    return BankHolidayJson.read("", json, listedOn);
  }
}
