package org.duecare.metrics.timeliness;

import java.time.LocalDate;
import org.duecare.calendar.DateSpan;
import org.duecare.core.care.Review;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Rule;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.obligation.Ending;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.Outcome;
import org.duecare.metrics.measure.ReportingYear;
import org.jspecify.annotations.Nullable;

/** Whether the limit of an obligation fell in a year while the child was looked after. */
enum LimitInYear {
  NO,
  /** In some of the histories that fit the facts. */
  MAYBE,
  YES;

  static LimitInYear of(Obligation obligation, ReportingYear year) {
    DueDate due = obligation.due().orElse(null);
    if (due != null) {
      return of(due.date(), due.date(), obligation, year);
    }
    DateSpan between = obligation.limitBetween().orElse(null);
    if (between != null) {
      return of(between.first(), between.last(), obligation, year);
    }
    Review review = obligation.review().orElse(null);
    if (review != null) {
      // Nothing bounds the limit; the day it was held at least says which year it concerns.
      return year.contains(review.heldOn()) ? MAYBE : NO;
    }
    return of(LocalDate.MIN, LocalDate.MAX, obligation, year);
  }

  private static LimitInYear of(
      LocalDate earliest, LocalDate latest, Obligation obligation, ReportingYear year) {
    boolean startsInYear = !earliest.isBefore(year.firstDay());
    LocalDate first = startsInYear ? earliest : year.firstDay();
    if (first.isAfter(latest)
        || first.isAfter(year.lastDay())
        || !fellWhileLookedAfter(first, obligation)) {
      return NO;
    }
    return startsInYear
            && !latest.isAfter(year.lastDay())
            && fellWhileLookedAfter(latest, obligation)
        ? YES
        : MAYBE;
  }

  /**
   * A limit on the day on which care, or the rule's hold on the child, ends is no longer due. That
   * of an early review may be that day by its nature, regulation 33(3)(c) of SI 2010/959; and what
   * is OUTSTANDING was due by definition.
   */
  private static boolean fellWhileLookedAfter(LocalDate limit, Obligation obligation) {
    LocalDate end = obligation.ending().map(Ending::day).orElse(null);
    if (end == null || limit.isBefore(end) || obligation.outcome() == Outcome.OUTSTANDING) {
      return true;
    }
    return limit.equals(end) && isEarly(obligation.rule().orElse(null));
  }

  private static boolean isEarly(@Nullable Rule rule) {
    return rule != null && rule.duty() == Duty.EARLY_REVIEW;
  }
}
