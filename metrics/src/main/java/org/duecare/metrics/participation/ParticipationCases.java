package org.duecare.metrics.participation;

import java.util.List;
import java.util.Objects;
import org.duecare.core.care.ChildId;
import org.duecare.metrics.measure.ReportingPeriod;

/**
 * The cases of which {@link ReviewParticipation} is made: what is kept of the histories of the
 * children, so that the figures can be stored and had again. It names the children. Immutable and
 * thread-safe.
 *
 * @param period the period
 * @param cut which reviews of which children are looked at
 * @param reviews the reviews held in the period
 * @param mayLackReviews the children of whom not every review may be given
 */
public record ParticipationCases(
    ReportingPeriod period,
    AgeCut cut,
    List<ParticipationEvidence> reviews,
    List<ChildId> mayLackReviews) {

  /**
   * Checks the parts and copies the lists.
   *
   * @param period the period
   * @param cut which reviews of which children are looked at
   * @param reviews the reviews held in the period
   * @param mayLackReviews the children of whom not every review may be given
   * @throws NullPointerException if a part is null
   */
  public ParticipationCases {
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(cut, "cut");
    reviews = List.copyOf(reviews);
    mayLackReviews = List.copyOf(mayLackReviews);
  }

  /** The figures that are made of them. */
  @Override
  public String toString() {
    return "cases of " + ReviewParticipation.of(this);
  }
}
