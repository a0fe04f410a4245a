package org.duecare.metrics.limit;

import java.time.LocalDate;
import org.duecare.calendar.DateSpan;
import org.duecare.core.care.Review;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Rule;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.obligation.Ending;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.Outcome;
import org.duecare.metrics.measure.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * Whether the limit of an obligation fell in a period while the duty held: of reviews, while the
 * child was looked after. The set is complete. Immutable and thread-safe.
 */
public enum LimitInPeriod {
  /** In none of the histories that fit the facts. */
  NO,
  /** In some of the histories that fit the facts. */
  MAYBE,
  /** In all of them. */
  YES;

  /**
   * Whether the limit of an obligation fell in a period. A limit on the last day of the period is
   * in it; one on or after the day on which care or the rule's hold on the child ended is in none,
   * except that of an early review on that day, and what is outstanding.
   *
   * @param obligation the obligation, judged as of the last day of the period
   * @param period the period
   * @return whether it did
   */
  public static LimitInPeriod of(Obligation obligation, ReportingPeriod period) {
    DueDate due = obligation.due().orElse(null);
    if (due != null) {
      return of(due.date(), due.date(), obligation, period);
    }
    DateSpan between = obligation.limitBetween().orElse(null);
    if (between != null) {
      return of(between.first(), between.last(), obligation, period);
    }
    LocalDate done = obligation.review().map(Review::heldOn).or(obligation::doneOn).orElse(null);
    if (done != null) {
      // Nothing bounds the limit; the day it was held at least says which period it concerns.
      return period.contains(done) ? MAYBE : NO;
    }
    return of(LocalDate.MIN, LocalDate.MAX, obligation, period);
  }

  private static LimitInPeriod of(
      LocalDate earliest, LocalDate latest, Obligation obligation, ReportingPeriod period) {
    boolean startsInside = !earliest.isBefore(period.firstDay());
    LocalDate first = startsInside ? earliest : period.firstDay();
    if (first.isAfter(latest)
        || first.isAfter(period.lastDay())
        || !fellWhileLookedAfter(first, obligation)) {
      return NO;
    }
    return startsInside
            && !latest.isAfter(period.lastDay())
            && fellWhileLookedAfter(latest, obligation)
        ? YES
        : MAYBE;
  }

  /**
   * A limit on the day on which care, or the rule's hold on the child, ends is no longer due. That
   * of an early review may be that day by its nature, regulation 33(3)(c) of SI 2010/959, and so is
   * that of what has to precede the end of care; and what is OUTSTANDING was due by definition.
   */
  private static boolean fellWhileLookedAfter(LocalDate limit, Obligation obligation) {
    LocalDate end = obligation.ending().map(Ending::day).orElse(null);
    if (end == null || limit.isBefore(end) || obligation.outcome() == Outcome.OUTSTANDING) {
      return true;
    }
    return limit.equals(end)
        && (obligation.duty().mustPrecedeTheEvent() || isEarly(obligation.rule().orElse(null)));
  }

  private static boolean isEarly(@Nullable Rule rule) {
    return rule != null && rule.duty() == Duty.EARLY_REVIEW;
  }
}
