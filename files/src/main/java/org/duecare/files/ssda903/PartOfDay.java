package org.duecare.files.ssda903;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duecare.calendar.DateSpan;

/**
 * A day dd/mm/yyyy of which parts may be unknown, written ZZ: the day, or the month too, or all.
 */
final class PartOfDay {

  private static final Pattern FORM =
      Pattern.compile("([0-9]{2}|[Zz]{2})/([0-9]{2}|[Zz]{2})/([0-9]{4}|[Zz]{4})");

  private PartOfDay() {}

  static boolean isOne(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return false;
    }
    if (isUnknown(form, 3)) {
      return true;
    }
    int month = isUnknown(form, 2) ? 1 : number(form, 2);
    int day = isUnknown(form, 1) ? 1 : number(form, 1);
    return Days.isDay(Days.of(number(form, 3), month, day));
  }

  /** The days of which it is one; empty if not even the year is known. The text must be one. */
  static Optional<DateSpan> span(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches() || isUnknown(form, 3)) {
      return Optional.empty();
    }
    int year = number(form, 3);
    if (isUnknown(form, 2)) {
      return Optional.of(DateSpan.closed(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }
    YearMonth month = YearMonth.of(year, number(form, 2));
    if (isUnknown(form, 1)) {
      return Optional.of(DateSpan.closed(month.atDay(1), month.atEndOfMonth()));
    }
    LocalDate day = month.atDay(number(form, 1));
    return Optional.of(DateSpan.closed(day, day));
  }

  private static boolean isUnknown(Matcher form, int group) {
    char first = form.group(group).charAt(0);
    return first == 'Z' || first == 'z';
  }

  private static int number(Matcher form, int group) {
    return Integer.parseInt(form.group(group));
  }
}
