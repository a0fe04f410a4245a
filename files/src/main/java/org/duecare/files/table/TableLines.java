package org.duecare.files.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The physical lines of a file, one after the other. A line ends with LF, CR LF or CR, even inside
 * quotes: an unclosed quote costs its own line only. However long a line is, no more than the
 * longest one is held.
 */
final class TableLines {

  /** A row has some 150 characters. */
  static final int LONGEST_LINE = 1 << 16;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final BufferedReader in;
  private final StringBuilder text = new StringBuilder();
  private final boolean byteOrderMark;
  private int line;
  private int next;
  private boolean tooLong;

  TableLines(Reader in) throws IOException {
    this.in = new BufferedReader(in);
    next = this.in.read();
    byteOrderMark = next == BYTE_ORDER_MARK;
    if (byteOrderMark) {
      next = this.in.read();
    }
  }

  boolean hasByteOrderMark() {
    return byteOrderMark;
  }

  /** Goes to the next line; false after the last. */
  boolean next() throws IOException {
    if (next < 0) {
      return false;
    }
    text.setLength(0);
    tooLong = false;
    line++;
    while (next >= 0 && next != '\n' && next != '\r') {
      if (text.length() < LONGEST_LINE) {
        text.append((char) next);
      } else {
        tooLong = true;
      }
      next = in.read();
    }
    boolean carriageReturn = next == '\r';
    next = next < 0 ? next : in.read();
    if (carriageReturn && next == '\n') {
      next = in.read();
    }
    return true;
  }

  /** The physical line, from 1. */
  int line() {
    return line;
  }

  boolean isTooLong() {
    return tooLong;
  }

  String text() {
    return text.toString();
  }

  /** Whether there is nothing but blanks and commas, as spreadsheets leave below a table. */
  boolean isBlank() {
    return text.chars().allMatch(sign -> sign == ',' || Character.isWhitespace(sign));
  }

  /** The cells as they stand; null where a quote is not closed, or text follows it. */
  @Nullable List<String> cells() {
    try {
      return CsvReader.builder()
          .allowUnclosedQuote(false)
          .allowExtraCharsAfterClosingQuote(false)
          .ofSingleCsvRecord(text())
          .getFields();
    } catch (CsvParseException e) {
      return null;
    }
  }
}
