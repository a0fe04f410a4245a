package org.duecare.cli.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * Writes lines of comma-separated values as RFC 4180 quotes them, in UTF-8, each line ended by a
 * line feed. Not thread-safe.
 */
public final class CsvOutput {

  /** Large enough that the cost of writing does not matter, small enough for the cache. */
  private static final int BUFFER = 1 << 16;

  /** A date or a number; longer text takes its own way. */
  private static final int ROOM = 32;

  private static final String FORMULA_BEGINS_WITH = "=+-@\t\r\n";

  private final OutputStream out;
  private final byte[] buffer = new byte[BUFFER];
  private int length;
  private boolean lineStarted;

  public CsvOutput(OutputStream out) {
    this.out = out;
  }

  /** Writes a line of column names, or any other values that need no quotes. */
  public CsvOutput header(String line) {
    bytes(line);
    return endLine();
  }

  public CsvOutput text(String value) {
    separate();
    if (needsQuotes(value)) {
      bytes('"' + value.replace("\"", "\"\"") + '"');
    } else {
      bytes(value);
    }
    return this;
  }

  /** Text that came from outside: what a spreadsheet would take for a formula is made text. */
  public CsvOutput givenText(String value) {
    boolean harmful = !value.isEmpty() && FORMULA_BEGINS_WITH.indexOf(value.charAt(0)) >= 0;
    return text(harmful ? "'" + value : value);
  }

  public CsvOutput empty() {
    separate();
    return this;
  }

  public CsvOutput date(LocalDate date) {
    int year = date.getYear();
    if (year < 0 || year > 9999) {
      return text(date.toString());
    }
    separate();
    makeRoom();
    twoDigits(year / 100);
    twoDigits(year % 100);
    buffer[length++] = '-';
    twoDigits(date.getMonthValue());
    buffer[length++] = '-';
    twoDigits(date.getDayOfMonth());
    return this;
  }

  public CsvOutput number(long number) {
    separate();
    if (number < 0 || number > 99) {
      bytes(Long.toString(number));
    } else {
      makeRoom();
      if (number > 9) {
        buffer[length++] = (byte) ('0' + number / 10);
      }
      buffer[length++] = (byte) ('0' + number % 10);
    }
    return this;
  }

  public CsvOutput endLine() {
    makeRoom();
    buffer[length++] = '\n';
    lineStarted = false;
    return this;
  }

  public void flush() {
    write(buffer, length);
    length = 0;
    try {
      out.flush();
    } catch (IOException e) {
      throw new OutputLostException(e);
    }
  }

  private void separate() {
    if (lineStarted) {
      makeRoom();
      buffer[length++] = ',';
    }
    lineStarted = true;
  }

  private void twoDigits(int number) {
    buffer[length++] = (byte) ('0' + number / 10);
    buffer[length++] = (byte) ('0' + number % 10);
  }

  private void bytes(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > BUFFER - length) {
      write(buffer, length);
      length = 0;
    }
    if (bytes.length > BUFFER) {
      write(bytes, bytes.length);
    } else {
      System.arraycopy(bytes, 0, buffer, length, bytes.length);
      length += bytes.length;
    }
  }

  private void makeRoom() {
    if (BUFFER - length < ROOM) {
      write(buffer, length);
      length = 0;
    }
  }

  private void write(byte[] bytes, int count) {
    try {
      out.write(bytes, 0, count);
    } catch (IOException e) {
      throw new OutputLostException(e);
    }
  }

  private static boolean needsQuotes(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return false;
  }
}
