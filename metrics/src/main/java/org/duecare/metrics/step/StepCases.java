package org.duecare.metrics.step;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.duecare.core.law.Duty;
import org.duecare.metrics.measure.ReportingPeriod;

/**
 * The cases of which {@link DutyTimeliness} is made: what is kept of the timelines of the children,
 * so that the figures can be stored and had again. It names the children. Immutable and
 * thread-safe.
 *
 * @param period the period
 * @param duties the duties that are counted, one or more
 * @param steps the obligations of which the limits fell in the period or may have
 */
public record StepCases(ReportingPeriod period, Set<Duty> duties, List<StepEvidence> steps) {

  /**
   * Checks the parts and copies the lists.
   *
   * @param period the period
   * @param duties the duties that are counted, one or more
   * @param steps the obligations of which the limits fell in the period or may have
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if there is no duty
   */
  public StepCases {
    Objects.requireNonNull(period, "period");
    duties = DutyTimeliness.copyOf(duties);
    steps = List.copyOf(steps);
  }

  /** The figures that are made of them. */
  @Override
  public String toString() {
    return "cases of " + DutyTimeliness.of(this);
  }
}
