package org.duecare.metrics.midway;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collector;
import org.duecare.core.care.CareHistory;
import org.duecare.metrics.measure.Cases;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.ReportingPeriod;
import org.duecare.metrics.measure.ReportingSpan;

/**
 * Whether reviewing officers checked, between two reviews, how the plan is carried out. Two
 * figures, for councils report one or the other and they differ much: of intervals between reviews,
 * and of children.
 *
 * <p>That no check is recorded counts against only where a history says that all are recorded
 * ({@link CareHistory#hasCompleteRecordsOf}); otherwise the case is left out. Immutable and
 * thread-safe.
 */
public final class MidwayChecks {

  /** How long a child has been looked after, and how long ago the last check may lie. */
  static final int MONTHS_OF_CHILD = 6;

  private final ReportingPeriod period;
  private final int months;
  private final Cases<ReviewInterval> intervals;
  private final Cases<RecentCheck> children;

  MidwayChecks(
      ReportingPeriod period,
      int months,
      List<ReviewInterval> intervals,
      List<RecentCheck> children) {
    this.period = period;
    this.months = months;
    this.intervals = Cases.of(intervals, ReviewInterval.ORDER);
    this.children = Cases.of(children, RecentCheck.ORDER);
  }

  /**
   * Collects histories into the figures of a period. The order of the children does not matter, and
   * a parallel stream gives the same figures. Each child must come once.
   *
   * @param period the period; what happened after its last day is not looked at
   * @param months how long an interval between two reviews is, at least, that is to have a check;
   *     in whole months, 1 or more
   * @return the collector
   * @throws IllegalArgumentException if the months are below 1
   */
  public static Collector<CareHistory, ?, MidwayChecks> in(ReportingPeriod period, int months) {
    Objects.requireNonNull(period, "period");
    requireMonths(months);
    return Collector.of(
        () -> new MidwayTally(period, months),
        MidwayTally::add,
        MidwayTally::plus,
        MidwayTally::checks,
        Collector.Characteristics.UNORDERED);
  }

  static void requireMonths(int months) {
    if (months < 1) {
      throw new IllegalArgumentException(
          "interval too short: " + months + " months; 1 or more is allowed");
    }
  }

  /**
   * The figures of cases that were kept.
   *
   * @param cases the cases
   * @return the figures
   */
  public static MidwayChecks of(MidwayCases cases) {
    return new MidwayChecks(cases.period(), cases.months(), cases.intervals(), cases.children());
  }

  /**
   * The cases of which the figures are made.
   *
   * @return the cases, each list in the order in which they are shown as evidence
   */
  public MidwayCases cases() {
    return new MidwayCases(period, months, intervals.all(), children.all());
  }

  /**
   * Both figures.
   *
   * @return the figures, immutable
   */
  public List<Measure<?>> measures() {
    return List.of(intervalsWithCheck(), childrenWithRecentCheck());
  }

  /**
   * Intervals with a check, of the intervals of so many months or more between two reviews of one
   * period of care, one after the other, of which the second was opened in the reporting period. A
   * check on the day of a review is none between them. Left out are, too, intervals in which a
   * review may have been held that is not given.
   *
   * @return the share, for example "review-intervals-with-midway-check-4-months-and-more"
   */
  public Measure<ReviewInterval> intervalsWithCheck() {
    return intervals.share(
        Definition.of(
                "review-intervals-with-midway-check",
                "of the intervals between two reviews that ended in the period, those with a check",
                "intervals",
                "children with two reviews in one period of care")
            .only(
                months + "-months-and-more",
                "intervals of " + months + (months == 1 ? " month" : " months") + " or more"),
        period,
        ReviewInterval::standing);
  }

  /**
   * Children with a check in the last six months, of those looked after at the end of the last day,
   * and without a break for six months or more; children on short breaks are not among them. Six
   * months before the last day are from the day after the same day of that month. Left out are,
   * too, children of whom it is not known when the period of care began, and six months are not
   * known of it, and children of whom it is in doubt whether they are looked after.
   *
   * @return the share "children-with-midway-check-in-6-months"
   */
  public Measure<RecentCheck> childrenWithRecentCheck() {
    return children.share(
        Definition.of(
            "children-with-midway-check-in-6-months",
            "of the children looked after for six months or more, those with a check in the last"
                + " six months",
            "children",
            "children looked after at the end of the last day for six months or more"),
        ReportingSpan.day(period.lastDay()),
        RecentCheck::standing);
  }

  /** The period. */
  @Override
  public String toString() {
    return "midway checks " + period + ", " + intervalsWithCheck();
  }
}
