package org.duecare.metrics.midway;

import java.util.List;
import java.util.Objects;
import org.duecare.metrics.measure.ReportingPeriod;

/**
 * The cases of which {@link MidwayChecks} is made: what is kept of the histories of the children,
 * so that the figures can be stored and had again. It names the children. Immutable and
 * thread-safe.
 *
 * @param period the period
 * @param months how long an interval is, at least, that is to have a check, in months, 1 or more
 * @param intervals the intervals between two reviews
 * @param children the children looked after at the end of the last day
 */
public record MidwayCases(
    ReportingPeriod period,
    int months,
    List<ReviewInterval> intervals,
    List<RecentCheck> children) {

  /**
   * Checks the parts and copies the lists.
   *
   * @param period the period
   * @param months how long an interval is, at least, that is to have a check, in months, 1 or more
   * @param intervals the intervals between two reviews
   * @param children the children looked after at the end of the last day
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if the months are below 1
   */
  public MidwayCases {
    Objects.requireNonNull(period, "period");
    MidwayChecks.requireMonths(months);
    intervals = List.copyOf(intervals);
    children = List.copyOf(children);
  }

  /** The figures that are made of them. */
  @Override
  public String toString() {
    return "cases of " + MidwayChecks.of(this);
  }
}
