package org.duecare.metrics.review;

import java.util.List;
import java.util.Objects;
import org.duecare.core.care.ChildId;
import org.duecare.metrics.measure.ReportingPeriod;

/**
 * The cases of which {@link ReviewActivity} is made: what is kept of the timetables of the
 * children, so that the figures can be stored and had again. It names the children. Immutable and
 * thread-safe.
 *
 * @param period the period
 * @param held the reviews held in it
 * @param pending the reviews to be held on its last day
 * @param lookedAfter the children looked after at the end of its last day, short breaks included
 * @param inDoubt the children of whom that is in doubt
 */
public record ActivityCases(
    ReportingPeriod period,
    List<HeldReview> held,
    List<PendingReview> pending,
    List<ChildId> lookedAfter,
    List<ChildId> inDoubt) {

  /**
   * Checks the parts and copies the lists.
   *
   * @param period the period
   * @param held the reviews held in it
   * @param pending the reviews to be held on its last day
   * @param lookedAfter the children looked after at the end of its last day, short breaks included
   * @param inDoubt the children of whom that is in doubt
   * @throws NullPointerException if a part is null
   */
  public ActivityCases {
    Objects.requireNonNull(period, "period");
    held = List.copyOf(held);
    pending = List.copyOf(pending);
    lookedAfter = List.copyOf(lookedAfter);
    inDoubt = List.copyOf(inDoubt);
  }

  /** The figures that are made of them. */
  @Override
  public String toString() {
    return "cases of " + ReviewActivity.of(this);
  }
}
