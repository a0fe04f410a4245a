package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.duecare.files.IssueCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

  private final FormatNotes notes = new FormatNotes();

  @Test
  void readsDayMonthYear() {
    assertThat(read("29/02/2024")).isEqualTo(day(2024, 2, 29));
    assertThat(notes.of(IssueCode.ISO_DATES)).isZero();
    assertThat(notes.of(IssueCode.SHORT_DATES)).isZero();
  }

  @Test
  void readsIsoDatesWithANote() {
    assertThat(read("2024-02-29")).isEqualTo(day(2024, 2, 29));
    assertThat(notes.of(IssueCode.ISO_DATES)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"1/2/2024, 2024-02-01", "11/2/2024, 2024-02-11", "1/12/2024, 2024-12-01"})
  void readsADayOrMonthOfOneDigitWithANote(String text, LocalDate expected) {
    assertThat(read(text)).isEqualTo(Days.of(expected));
    assertThat(notes.of(IssueCode.SHORT_DATES)).isEqualTo(1);
  }

  @Test
  void takesNoTextAsNoDay() {
    assertThat(read("")).isEqualTo(Days.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31/02/2026",
        "29/02/2023",
        "00/01/2024",
        "32/01/2024",
        "01/00/2024",
        "01/13/2024",
        "01/01/24",
        "1/1/24",
        "01/01/1899",
        "01/01/2099",
        "01-01-2024",
        "01.01.2024",
        "2024/01/01",
        "2024-13-01",
        "2024-02-30",
        "2024-1-1",
        "01/01/2O24",
        "0x/01/2024",
        "01/0x/2024",
        "1/x/2024",
        "x/1/2024",
        "//////////",
        "1//1/2024",
        "111/1/2024",
        "1/111/2024",
        "12/345678",
        "45383",
        "2024-01-01 00:00:00",
        "ZZ/05/2011",
        "########"
      })
  void takesNothingElseForADate(String text) {
    assertThat(read(text)).isEqualTo(Days.INVALID);
  }

  private int read(String text) {
    byte[] bytes = (">" + text + "<").getBytes(StandardCharsets.UTF_8);
    return new DateReader(notes).read(bytes, 1, bytes.length - 1, 7);
  }

  private static int day(int year, int month, int day) {
    return Days.of(LocalDate.of(year, month, day));
  }
}
