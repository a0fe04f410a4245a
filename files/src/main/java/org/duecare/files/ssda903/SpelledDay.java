package org.duecare.files.ssda903;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Three numbers that may spell a day in one of the many ways in which the return does not. */
final class SpelledDay {

  private static final Pattern FORM =
      Pattern.compile("([0-9]{1,2}|[0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2}|[0-9]{4})");

  private static final int FOUR_DIGITS = 4;
  private static final int LEAP_YEAR = 2000;
  private static final int[] CENTURIES = {1900, 2000};

  private final Matcher form;
  private final boolean formed;

  SpelledDay(String text) {
    form = FORM.matcher(text);
    formed = form.matches();
  }

  /** Whether it has the form of a day, and there is none that could be meant. */
  boolean isNoDay() {
    return formed && !isDay(1, 3) && !isDay(3, 1);
  }

  /** Whether it is a day, but of a year that is none of those known. */
  boolean isOfAnotherYear() {
    return isNoDay() && (isOfAnotherYear(1, 3) || isOfAnotherYear(3, 1));
  }

  /** 29 February is let pass in any year: the year alone is wrong enough. */
  private boolean isOfAnotherYear(int yearGroup, int otherGroup) {
    int year = number(yearGroup);
    boolean unknown = year < Days.FIRST_YEAR || year > Days.LAST_YEAR;
    return form.group(yearGroup).length() == FOUR_DIGITS
        && unknown
        && isDay(LEAP_YEAR, number(2), number(otherGroup));
  }

  /** Whether it is a day but for the first two digits of its year. */
  boolean isShortOfItsCentury() {
    return formed && form.group(1).length() + form.group(3).length() <= FOUR_DIGITS && !isNoDay();
  }

  /** Whether it is a day with the year in one group and day and month in the others. */
  private boolean isDay(int yearGroup, int otherGroup) {
    int year = number(yearGroup);
    if (form.group(yearGroup).length() == FOUR_DIGITS) {
      return isDay(year, number(2), number(otherGroup));
    }
    boolean isDay = false;
    for (int century : CENTURIES) {
      isDay |= isDay(century + year, number(2), number(otherGroup));
    }
    return isDay;
  }

  private static boolean isDay(int year, int one, int other) {
    return Days.isDay(Days.of(year, one, other)) || Days.isDay(Days.of(year, other, one));
  }

  private int number(int group) {
    return Integer.parseInt(form.group(group));
  }
}
