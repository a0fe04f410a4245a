package org.duecare.metrics.workload;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.duecare.core.workforce.OfficerId;
import org.duecare.metrics.measure.Rate;

/**
 * An officer who could have the child, and why. Immutable and thread-safe.
 *
 * @param officer the officer
 * @param reasons what speaks for the officer; immutable
 * @param distanceBand how far the officer is from the child, in the caller's bands; empty where it
 *     is not known
 * @param caseloadWithChild looked-after children per full-time equivalent of the officer, with the
 *     child
 */
public record AllocationSuggestion(
    OfficerId officer,
    Set<AllocationReason> reasons,
    OptionalInt distanceBand,
    Rate caseloadWithChild) {

  /**
   * Copies the reasons.
   *
   * @param officer the officer
   * @param reasons what speaks for the officer
   * @param distanceBand how far the officer is from the child
   * @param caseloadWithChild the caseload with the child
   * @throws NullPointerException if a part is null
   */
  public AllocationSuggestion {
    Objects.requireNonNull(officer, "officer");
    Set<AllocationReason> inOrder = EnumSet.noneOf(AllocationReason.class);
    inOrder.addAll(reasons);
    reasons = Collections.unmodifiableSet(inOrder);
    Objects.requireNonNull(distanceBand, "distanceBand");
    Objects.requireNonNull(caseloadWithChild, "caseloadWithChild");
  }
}
