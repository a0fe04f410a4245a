package org.duecare.core.approximation;

import java.util.LinkedHashSet;
import java.util.Set;
import org.duecare.core.law.TimeLimit;

/** The lengths that systems put in place of a limit of the law. */
final class LengthsInUse {

  private static final int WORKING_DAYS_OF_A_WEEK = 5;
  private static final int DAYS_OF_A_WEEK = 7;
  private static final int WEEKS_CALLED_A_MONTH = 4;
  private static final int DAYS_CALLED_A_MONTH = 30;
  private static final int MONTHS_OF_A_YEAR = 12;
  private static final int MONTHS_OF_A_QUARTER = 3;
  private static final int WEEKS_OF_A_QUARTER = 13;

  private LengthsInUse() {}

  /** The lengths, without the limit itself; none for a limit that counts backwards. */
  static Set<TimeLimit> inPlaceOf(TimeLimit limit) {
    Set<TimeLimit> lengths = new LinkedHashSet<>();
    if (limit instanceof TimeLimit.WorkingDays days) {
      ofWorkingDays(days.count(), lengths);
    } else if (limit instanceof TimeLimit.Months months) {
      ofMonths(months.count(), lengths);
    } else if (limit instanceof TimeLimit.Weeks weeks) {
      lengths.add(new TimeLimit.WorkingDays(weeks.count() * WORKING_DAYS_OF_A_WEEK));
      ofWeeks(weeks.count(), lengths);
    } else if (limit instanceof TimeLimit.DaysBeginningWith days) {
      lengths.add(new TimeLimit.Days(days.count()));
    }
    return lengths;
  }

  /** 20 days, 28 days, 4 weeks or a month for 20 working days. */
  private static void ofWorkingDays(int count, Set<TimeLimit> lengths) {
    lengths.add(new TimeLimit.Days(count));
    if (count % WORKING_DAYS_OF_A_WEEK == 0) {
      int weeks = count / WORKING_DAYS_OF_A_WEEK;
      lengths.add(new TimeLimit.Days(weeks * DAYS_OF_A_WEEK));
      lengths.add(new TimeLimit.Weeks(weeks));
      ofWeeks(weeks, lengths);
    }
  }

  private static void ofWeeks(int count, Set<TimeLimit> lengths) {
    if (count % WEEKS_CALLED_A_MONTH == 0) {
      lengths.add(new TimeLimit.Months(count / WEEKS_CALLED_A_MONTH));
    }
  }

  /** 91 or 90 days or 13 or 12 weeks for three months, 183, 182 or 180 days for six. */
  private static void ofMonths(int count, Set<TimeLimit> lengths) {
    int nearest = Math.toIntExact(Math.round(365.0 * count / MONTHS_OF_A_YEAR));
    lengths.add(new TimeLimit.Days(nearest));
    lengths.add(new TimeLimit.Days(count * DAYS_CALLED_A_MONTH));
    if (count % MONTHS_OF_A_QUARTER == 0) {
      int weeks = count / MONTHS_OF_A_QUARTER * WEEKS_OF_A_QUARTER;
      lengths.add(new TimeLimit.Days(weeks * DAYS_OF_A_WEEK));
      lengths.add(new TimeLimit.Weeks(weeks));
    }
    lengths.add(new TimeLimit.Weeks(count * WEEKS_CALLED_A_MONTH));
  }
}
