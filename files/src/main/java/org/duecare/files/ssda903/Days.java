package org.duecare.files.ssda903;

import java.time.LocalDate;

/**
 * Days as numbers, the way columns hold them: days since 1 January 1970. The years 1900 to 2098 are
 * known; the form of the return admits no others.
 */
final class Days {

  /** No day: the cell is blank. */
  static final int NONE = Integer.MIN_VALUE;

  /** No day: the cell holds something that is not a date. */
  static final int INVALID = Integer.MIN_VALUE + 1;

  /** The Children Act 1989 came into force on 14 October 1991 (rule 353). */
  static final int CHILDREN_ACT = (int) LocalDate.of(1991, 10, 14).toEpochDay();

  static final int FIRST_YEAR = 1900;
  static final int LAST_YEAR = 2098;

  private static final int MONTHS = (LAST_YEAR - FIRST_YEAR + 1) * 12;
  private static final int[] FIRST_OF_MONTH = firstsOfMonths();
  private static final int FIRST_DAY = FIRST_OF_MONTH[0];

  /** Days are grouped by 32 to find the year of a return without dividing. */
  private static final int GROUP = 5;

  private static final byte[] YEAR_OF_GROUP = yearsOfGroups();

  private Days() {}

  private static int[] firstsOfMonths() {
    int[] firsts = new int[MONTHS + 1];
    LocalDate first = LocalDate.of(FIRST_YEAR, 1, 1);
    int day = (int) first.toEpochDay();
    for (int year = FIRST_YEAR, i = 0; i < MONTHS; year++) {
      boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
      for (int month = 1; month <= 12; month++, i++) {
        firsts[i] = day;
        day +=
            switch (month) {
              case 2 -> leap ? 29 : 28;
              case 4, 6, 9, 11 -> 30;
              default -> 31;
            };
      }
    }
    firsts[MONTHS] = day;
    return firsts;
  }

  /** The year of the return that holds the first day of each group, less 1900. */
  private static byte[] yearsOfGroups() {
    byte[] years = new byte[((FIRST_OF_MONTH[MONTHS] - FIRST_OF_MONTH[0]) >> GROUP) + 1];
    int year = 0;
    for (int group = 0; group < years.length; group++) {
      while (FIRST_OF_MONTH[0] + (group << GROUP) > lastOfReturn(FIRST_YEAR + year)) {
        year++;
      }
      years[group] = (byte) year;
    }
    return years;
  }

  /** The number of a day, or {@link #INVALID} if there is no such day in the known years. */
  static int of(int year, int month, int dayOfMonth) {
    if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) {
      return INVALID;
    }
    int i = (year - FIRST_YEAR) * 12 + month - 1;
    int day = FIRST_OF_MONTH[i] + dayOfMonth - 1;
    return dayOfMonth >= 1 && day < FIRST_OF_MONTH[i + 1] ? day : INVALID;
  }

  static int of(LocalDate date) {
    return (int) date.toEpochDay();
  }

  /** Whether there is a day at all. */
  static boolean isDay(int day) {
    return day > INVALID;
  }

  /** The last day of a return, 31 March of a year. */
  static int lastOfReturn(int year) {
    return firstOfReturn(year + 1) - 1;
  }

  /** The first day of the return that ends in a year: 1 April of the year before. */
  static int firstOfReturn(int year) {
    int april = (year - 1 - FIRST_YEAR) * 12 + 3;
    return april < 0 ? FIRST_DAY : FIRST_OF_MONTH[Math.min(april, MONTHS)];
  }

  /** The year in which the return that holds a day ends. */
  static int returnYear(int day) {
    int year = FIRST_YEAR + (YEAR_OF_GROUP[(day - FIRST_DAY) >> GROUP] & 0xFF);
    return day > lastOfReturn(year) ? year + 1 : year;
  }

  static LocalDate date(int day) {
    return LocalDate.ofEpochDay(day);
  }
}
