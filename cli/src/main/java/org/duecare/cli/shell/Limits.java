package org.duecare.cli.shell;

import org.duecare.core.law.TimeLimit;
import org.duecare.core.obligation.Wording;

/** Time limits as people say them. */
final class Limits {

  private Limits() {}

  static String words(TimeLimit limit) {
    if (limit instanceof TimeLimit.RolledOn rolled) {
      return words(rolled.counted()) + ", moved on from a Sunday or a public holiday";
    } else if (limit instanceof TimeLimit.UntilTheEvent) {
      return "until the event";
    }
    return Wording.english().length(limit) + place(limit);
  }

  private static String place(TimeLimit limit) {
    if (limit instanceof TimeLimit.WorkingDaysBefore) {
      return " before";
    }
    return limit instanceof TimeLimit.WorkingDaysBeginningWith
            || limit instanceof TimeLimit.DaysBeginningWith
            || limit instanceof TimeLimit.WeeksBeginningWith
        ? " beginning with the day"
        : "";
  }
}
