package org.duecare.files.ssda903;

import org.duecare.core.care.Birthday;

/** Compares days with birthdays, by the number of days between where that is enough. */
final class Birthdays {

  private static final int COMMON_YEAR = 365;
  private static final int YEARS_TO_A_LEAP_DAY = 4;

  private Birthdays() {}

  /**
   * Where a day lies beside a birthday: negative before it, 0 on it, positive after it. Leap days,
   * the year 1900 and a birth on 29 February make a few days' difference, within which the birthday
   * itself is asked for.
   */
  static int compareToBirthday(int day, int birth, int years) {
    int least = years * COMMON_YEAR + years / YEARS_TO_A_LEAP_DAY - 1;
    int days = day - birth;
    if (days < least) {
      return -1;
    }
    return days > least + 3 ? 1 : Integer.compare(day, birthday(birth, years));
  }

  /** The last birthday on or before a day that is not before birth. */
  static int lastOnOrBefore(int day, int birth) {
    int years = Days.date(day).getYear() - Days.date(birth).getYear();
    return compareToBirthday(day, birth, years) < 0
        ? birthday(birth, years - 1)
        : birthday(birth, years);
  }

  static int birthday(int birth, int years) {
    return Days.of(Birthday.of(Days.date(birth), years));
  }
}
