package org.duecare.metrics.quality;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.duecare.core.review.ReviewDecision;
import org.duecare.metrics.measure.Cases;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.ReportingPeriod;
import org.duecare.metrics.measure.ReportingSpan;
import org.duecare.metrics.measure.Standing;

/**
 * Whether the decisions of reviews were carried out, as of the last day of a period. What was done
 * after it is not known on it. Immutable and thread-safe.
 */
public final class DecisionFigures {

  private static final Comparator<ReviewDecision> ORDER =
      Comparator.comparing(ReviewDecision::child)
          .thenComparing(ReviewDecision::reviewedOn)
          .thenComparing(ReviewDecision::reference);

  private final ReportingPeriod period;
  private final List<ReviewDecision> decisions;

  private DecisionFigures(ReportingPeriod period, List<ReviewDecision> decisions) {
    this.period = period;
    this.decisions = decisions;
  }

  /**
   * The figures of a period.
   *
   * @param period the period
   * @param decisions the decisions, in any order; those of reviews after the period are no part
   * @return the figures
   */
  public static DecisionFigures in(ReportingPeriod period, Collection<ReviewDecision> decisions) {
    Objects.requireNonNull(period, "period");
    return new DecisionFigures(
        period,
        decisions.stream().filter(each -> !each.reviewedOn().isAfter(period.lastDay())).toList());
  }

  /**
   * The period.
   *
   * @return the period
   */
  public ReportingPeriod period() {
    return period;
  }

  /**
   * The decisions of reviews held by the end of the period.
   *
   * @return all of them in the order in which they are shown as evidence, immutable
   */
  public List<ReviewDecision> all() {
    return cases().all();
  }

  /**
   * Decisions to be carried out by a day of the period, those done by that day. Left out are
   * decisions of the period's reviews for which no day was set.
   *
   * @return the share "decisions-done-in-time"
   */
  public Measure<ReviewDecision> doneInTime() {
    return cases()
        .share(
            Definition.of(
                "decisions-done-in-time",
                "of the decisions to be carried out by a day of the period, those that were by it",
                "decisions",
                "children with reviews held by the end of the period"),
            period,
            this::inTime);
  }

  private Standing inTime(ReviewDecision decision) {
    if (decision.due().isEmpty()) {
      return period.contains(decision.reviewedOn()) ? Standing.LEFT_OUT : Standing.NO_PART;
    }
    LocalDate due = decision.due().orElseThrow();
    if (!period.contains(due)) {
      return Standing.NO_PART;
    }
    return decision.done().filter(day -> !day.isAfter(due)).isPresent()
        ? Standing.COUNTED
        : Standing.COUNTED_AGAINST;
  }

  /**
   * Decisions not carried out by the last day although their day was before it, of reviews at any
   * time.
   *
   * @return the count "decisions-overdue"
   */
  public Measure<ReviewDecision> overdue() {
    LocalDate last = period.lastDay();
    return cases()
        .count(
            Definition.of(
                "decisions-overdue",
                "decisions of reviews not carried out on the day, which were to be before it",
                "decisions",
                "children with reviews held by the day"),
            ReportingSpan.day(last),
            each -> each.isOverdueOn(last) ? Standing.COUNTED : Standing.NO_PART);
  }

  private Cases<ReviewDecision> cases() {
    return Cases.of(decisions, ORDER);
  }

  /** The period, and how many decisions there are. */
  @Override
  public String toString() {
    return decisions.size() + " decisions of reviews, " + period;
  }
}
