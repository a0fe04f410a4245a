package org.duecare.core.dispute;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.duecare.core.law.Duty;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.Outcome;
import org.duecare.core.timeline.StatutoryTimeline;

/**
 * What had to be ready before a review and was not, which a reviewing officer may take for the
 * origin of a dispute. By which day it had to be is for the rules of the timeline to say: those of
 * the handbook, and those of a council that asks for a report 15 working days before.
 */
public final class BlockedPreparations {

  private static final Set<Duty> PREPARATIONS =
      EnumSet.of(Duty.REVIEW_DISCUSSION, Duty.REVIEW_INVITATIONS, Duty.REVIEW_REPORT);

  private BlockedPreparations() {}

  /**
   * The preparations of a child's reviews that were not made in time.
   *
   * @param timeline the child's timeline
   * @return the obligations that are OUTSTANDING or LATE, in the timeline's order, immutable
   */
  public static List<Obligation> in(StatutoryTimeline timeline) {
    return Objects.requireNonNull(timeline, "timeline").obligations().stream()
        .filter(obligation -> PREPARATIONS.contains(obligation.duty()))
        .filter(
            obligation ->
                obligation.outcome() == Outcome.OUTSTANDING || obligation.outcome() == Outcome.LATE)
        .toList();
  }
}
