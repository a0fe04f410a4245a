package org.duecare.cli.shell;

import java.util.Locale;
import org.duecare.core.law.TimeLimit;

/** Time limits as people say them. */
final class Limits {

  private Limits() {}

  static String words(TimeLimit limit) {
    if (limit instanceof TimeLimit.WorkingDays days) {
      return counted(days.count(), "working day");
    } else if (limit instanceof TimeLimit.WorkingDaysBeginningWith days) {
      return counted(days.count(), "working day") + " beginning with the day";
    } else if (limit instanceof TimeLimit.Days days) {
      return counted(days.count(), "day");
    } else if (limit instanceof TimeLimit.DaysBeginningWith days) {
      return counted(days.count(), "day") + " beginning with the day";
    } else if (limit instanceof TimeLimit.Weeks weeks) {
      return counted(weeks.count(), "week");
    } else if (limit instanceof TimeLimit.WeeksBeginningWith weeks) {
      return counted(weeks.count(), "week") + " beginning with the day";
    } else if (limit instanceof TimeLimit.Months months) {
      return counted(months.count(), "month");
    } else if (limit instanceof TimeLimit.WorkingDaysBefore days) {
      return counted(days.count(), "working day") + " before";
    } else if (limit instanceof TimeLimit.DaysBetween days) {
      return days.earliest() + " to " + counted(days.latest(), "day");
    } else if (limit instanceof TimeLimit.RolledOn rolled) {
      return words(rolled.counted()) + ", moved on to a working day";
    } else if (limit instanceof TimeLimit.PartOfMonths part) {
      return part.numerator() + "/" + part.denominator() + " of " + counted(part.months(), "month");
    }
    String kind = limit.getClass().getSimpleName();
    return kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  private static String counted(int number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }
}
