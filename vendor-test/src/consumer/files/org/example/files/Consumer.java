package org.example.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.duecare.calendar.Division;
import org.duecare.files.bankholiday.GovernmentBankHolidays;

/** A stranger who reads a newer list of bank holidays. */
public final class Consumer {

  private static final String LIST =
      """
      {"england-and-wales": {"division": "england-and-wales", "events": [
         {"title": "Christmas Day", "date": "2026-12-25", "notes": "", "bunting": true}]},
       "scotland": {"division": "scotland", "events": [
         {"title": "Christmas Day", "date": "2026-12-25", "notes": "", "bunting": true}]},
       "northern-ireland": {"division": "northern-ireland", "events": [
         {"title": "Christmas Day", "date": "2026-12-25", "notes": "", "bunting": true}]}}
      """;

  private Consumer() {}

  /**
   * Prints which divisions the list has.
   *
   * @param arguments none
   * @throws IOException if the list cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    ByteArrayInputStream json = new ByteArrayInputStream(LIST.getBytes(StandardCharsets.UTF_8));
    boolean listed =
        GovernmentBankHolidays.read(json, LocalDate.of(2026, 8, 21))
            .containsKey(Division.ENGLAND_AND_WALES);
    System.out.println("England and Wales listed: " + listed);
  }
}
