package org.duecare.core.dispute;

import org.duecare.core.law.TimeLimit;

/** The limits of a policy in words. */
final class PolicyWords {

  private PolicyWords() {}

  static String of(TimeLimit limit) {
    if (limit instanceof TimeLimit.WorkingDays days) {
      return count(days.count(), "working day");
    } else if (limit instanceof TimeLimit.WorkingDaysBeginningWith days) {
      return count(days.count(), "working day") + " beginning with the first";
    } else if (limit instanceof TimeLimit.Days days) {
      return count(days.count(), "day");
    } else if (limit instanceof TimeLimit.DaysBeginningWith days) {
      return count(days.count(), "day") + " beginning with the first";
    } else if (limit instanceof TimeLimit.Weeks weeks) {
      return count(weeks.count(), "week");
    } else if (limit instanceof TimeLimit.WeeksBeginningWith weeks) {
      return count(weeks.count(), "week") + " beginning with the first";
    }
    throw new AssertionError("limit that no policy may have: " + limit);
  }

  private static String count(int count, String unit) {
    return count + " " + unit + (count == 1 ? "" : "s");
  }
}
