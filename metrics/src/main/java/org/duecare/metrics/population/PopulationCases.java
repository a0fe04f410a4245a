package org.duecare.metrics.population;

import java.util.List;
import java.util.Objects;
import org.duecare.metrics.measure.ReportingPeriod;

/**
 * The cases of which {@link Population} is made: what is kept of the facts of the children, so that
 * the figures can be stored and had again. It names the children. Immutable and thread-safe.
 *
 * @param period the period
 * @param lookedAfter the children looked after at the end of its last day
 * @param onShortBreaks the children then on short breaks
 * @param doubtful the children who may be looked after then
 * @param starts the times in care that began in the period
 * @param startsInDoubt those that may have begun in it
 * @param ends the times in care that ended in it
 * @param endsInDoubt those that may have ended in it
 * @param left the children whose times in care ended, as of their last days
 * @param stability how settled those looked after are
 */
public record PopulationCases(
    ReportingPeriod period,
    List<ChildInCare> lookedAfter,
    List<ChildInCare> onShortBreaks,
    List<ChildInCare> doubtful,
    List<TimeInCare> starts,
    List<TimeInCare> startsInDoubt,
    List<TimeInCare> ends,
    List<TimeInCare> endsInDoubt,
    List<ChildInCare> left,
    List<StabilityOfChild> stability) {

  /**
   * Checks the parts and copies the lists.
   *
   * @param period the period
   * @param lookedAfter the children looked after at the end of its last day
   * @param onShortBreaks the children then on short breaks
   * @param doubtful the children who may be looked after then
   * @param starts the times in care that began in the period
   * @param startsInDoubt those that may have begun in it
   * @param ends the times in care that ended in it
   * @param endsInDoubt those that may have ended in it
   * @param left the children whose times in care ended, as of their last days
   * @param stability how settled those looked after are
   * @throws NullPointerException if a part is null
   */
  public PopulationCases {
    Objects.requireNonNull(period, "period");
    lookedAfter = List.copyOf(lookedAfter);
    onShortBreaks = List.copyOf(onShortBreaks);
    doubtful = List.copyOf(doubtful);
    starts = List.copyOf(starts);
    startsInDoubt = List.copyOf(startsInDoubt);
    ends = List.copyOf(ends);
    endsInDoubt = List.copyOf(endsInDoubt);
    left = List.copyOf(left);
    stability = List.copyOf(stability);
  }

  /** The figures that are made of them. */
  @Override
  public String toString() {
    return "cases of " + Population.of(this);
  }
}
