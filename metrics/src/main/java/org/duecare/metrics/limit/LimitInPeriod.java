package org.duecare.metrics.limit;

import java.time.LocalDate;
import org.duecare.calendar.DateSpan;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Review;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.obligation.Ending;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.Outcome;
import org.duecare.metrics.measure.ReportingPeriod;

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
   * done or not, except of what is {@linkplain Obligation#isOwedToTheEnd owed to the end}, done or
   * not, and what is outstanding. One that is known, but not whether the child was in care then,
   * for the facts of that day are in doubt, is MAYBE: missed it would be UNKNOWN, so that met ones
   * alone would count.
   *
   * @param obligation the obligation, judged as of the last day of the period
   * @param history the history from which it was worked out
   * @param period the period
   * @return whether it did
   */
  public static LimitInPeriod of(
      Obligation obligation, CareHistory history, ReportingPeriod period) {
    LimitInPeriod limit = of(obligation, period);
    return limit == YES && isInDoubt(obligation, history) ? MAYBE : limit;
  }

  /**
   * A doubt that begins when the period of care had ended changes nothing of what outlasts care, as
   * the record of a review; nor does any of what is owed outside care, which is of no period.
   */
  private static boolean isInDoubt(Obligation obligation, CareHistory history) {
    PeriodOfCare care = history.doubts().isEmpty() ? null : obligation.period().orElse(null);
    DateSpan between = obligation.limitBetween().orElse(null);
    if (care == null || between == null) {
      return false;
    }
    LocalDate limit = between.last();
    return history.isInDoubt(care, obligation.periodEnd().filter(limit::isAfter).orElse(limit));
  }

  private static LimitInPeriod of(Obligation obligation, ReportingPeriod period) {
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
   * A limit on the day on which care, or the rule's hold on the child, ends is no longer due. What
   * is missed by that end if it is not done counts when it is done, too, or only misses would; and
   * what is OUTSTANDING was due by definition.
   */
  private static boolean fellWhileLookedAfter(LocalDate limit, Obligation obligation) {
    LocalDate end = obligation.ending().map(Ending::day).orElse(null);
    return end == null
        || limit.isBefore(end)
        || obligation.isOwedToTheEnd()
        || obligation.outcome() == Outcome.OUTSTANDING;
  }
}
