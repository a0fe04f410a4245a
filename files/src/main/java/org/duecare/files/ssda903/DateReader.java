package org.duecare.files.ssda903;

import org.duecare.files.IssueCode;

/**
 * Reads dates from bytes: dd/mm/yyyy, and with a note yyyy-mm-dd and a day or month of one digit.
 * Years of two digits are no dates: their century would be a guess.
 */
final class DateReader {

  private static final int FULL_LENGTH = 10;
  private static final int SHORTEST = 8;
  private static final int NOT_A_NUMBER = -1;
  private static final int FAR_BELOW_ZERO = -100_000;

  private final FormatNotes notes;

  DateReader(FormatNotes notes) {
    this.notes = notes;
  }

  /** The day, or {@link Days#NONE} for no bytes, or {@link Days#INVALID}. */
  int read(byte[] b, int from, int to, int line) {
    int length = to - from;
    if (length == FULL_LENGTH && b[from + 2] == '/' && b[from + 5] == '/') {
      int year = two(b, from + 6) * 100 + two(b, from + 8);
      return Days.of(year, two(b, from + 3), two(b, from));
    }
    return length == 0 ? Days.NONE : readUnusual(b, from, to, line);
  }

  private int readUnusual(byte[] b, int from, int to, int line) {
    int length = to - from;
    if (length == FULL_LENGTH && b[from + 4] == '-' && b[from + 7] == '-') {
      int day =
          Days.of(
              number(b, from, from + 4), number(b, from + 5, from + 7), number(b, from + 8, to));
      return noted(day, IssueCode.ISO_DATES, line);
    }
    if (length < SHORTEST || length >= FULL_LENGTH || b[to - 5] != '/') {
      return Days.INVALID;
    }
    int slash = b[from + 1] == '/' ? from + 1 : from + 2;
    boolean oneOrTwoDigits = b[slash] == '/' && to - 5 - slash >= 2 && to - 5 - slash <= 3;
    if (!oneOrTwoDigits) {
      return Days.INVALID;
    }
    int day = Days.of(number(b, to - 4, to), number(b, slash + 1, to - 5), number(b, from, slash));
    return noted(day, IssueCode.SHORT_DATES, line);
  }

  private int noted(int day, IssueCode kind, int line) {
    if (day != Days.INVALID) {
      notes.count(kind, line);
    }
    return day;
  }

  /** A number of two digits; far below zero if they are none. */
  private static int two(byte[] b, int from) {
    int tens = b[from] - '0';
    int ones = b[from + 1] - '0';
    boolean digits = tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9;
    return digits ? tens * 10 + ones : FAR_BELOW_ZERO;
  }

  private static int number(byte[] b, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = b[i] - '0';
      if (digit < 0 || digit > 9) {
        return NOT_A_NUMBER;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
