package org.duecare.calendar;

import java.time.LocalDate;

/** The date of Easter in the Gregorian calendar, on which two bank holidays hang. */
final class EasterSunday {
  private EasterSunday() {}

  /**
   * Easter Sunday of a year, by the method for any Gregorian year that has gone round since 1876
   * without an author's name.
   */
  static LocalDate in(int year) {
    int moonCycle = year % 19;
    int century = year / 100;
    int yearOfCentury = year % 100;
    int moonCorrection = (century + 8) / 25;
    int epact =
        (19 * moonCycle + century - century / 4 - (century - moonCorrection + 1) / 3 + 15) % 30;
    int weekday =
        (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
    int lateMoon = (moonCycle + 11 * epact + 22 * weekday) / 451;
    int days = epact + weekday - 7 * lateMoon + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
