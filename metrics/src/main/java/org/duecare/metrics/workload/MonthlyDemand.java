package org.duecare.metrics.workload;

import org.duecare.core.care.ChildId;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.ReportingSpan;

/**
 * The reviews that one month asks for. Immutable and thread-safe.
 *
 * @param month the month
 * @param cohort the reviews of the children who are looked after today, by their exact limits, the
 *     child of each behind it; left out are children of whom the next limit is not known by then
 * @param reviews all reviews expected, those of children who are expected to come included and
 *     those of children who are expected to go taken off, to two decimals
 */
public record MonthlyDemand(ReportingSpan month, Measure<ChildId> cohort, Estimate reviews) {

  /** The month in one line. */
  @Override
  public String toString() {
    return month + ": " + reviews + ", of today's children " + cohort.numerator();
  }
}
