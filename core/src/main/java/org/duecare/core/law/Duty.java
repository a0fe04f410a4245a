package org.duecare.core.law;

import java.util.Optional;
import org.duecare.core.care.CareEventKind;
import org.jspecify.annotations.Nullable;

/**
 * What a rule asks for. A duty is done by a review, or by an event of one kind. Other duties may be
 * added. Immutable and thread-safe.
 */
public enum Duty {
  /** The first review of a child's case. */
  FIRST_REVIEW,
  /** The second review. */
  SECOND_REVIEW,
  /** A review after another. */
  REVIEW,
  /** A review before the ordinary time. */
  EARLY_REVIEW,
  /** The completion of a review that was adjourned. */
  REVIEW_COMPLETION,
  /** A care plan. */
  CARE_PLAN(CareEventKind.CARE_PLAN_PREPARED, When.ALSO_BEFOREHAND),
  /** A care and support plan, which is what a care plan is in Wales. */
  CARE_AND_SUPPORT_PLAN(CareEventKind.CARE_PLAN_PREPARED, When.ALSO_BEFOREHAND),
  /** A placement plan. */
  PLACEMENT_PLAN(CareEventKind.PLACEMENT_PLAN_PREPARED, When.ALSO_BEFOREHAND),

  /** A visit to the child by the authority's representative. */
  VISIT(CareEventKind.VISIT, When.AFTERWARDS);

  private enum When {
    AFTERWARDS,
    ALSO_BEFOREHAND
  }

  private final @Nullable CareEventKind doneBy;
  private final When when;

  Duty() {
    doneBy = null;
    when = When.AFTERWARDS;
  }

  Duty(CareEventKind doneBy, When when) {
    this.doneBy = doneBy;
    this.when = when;
  }

  /**
   * The event that does the duty.
   *
   * @return the kind of event; empty where a review does it
   */
  public Optional<CareEventKind> doneBy() {
    return Optional.ofNullable(doneBy);
  }

  /**
   * Whether it is done, too, by what was done before the event that calls for it, as a plan made
   * before the placement is.
   *
   * @return false for what has to follow the event
   */
  public boolean mayBeDoneBeforehand() {
    return when == When.ALSO_BEFOREHAND;
  }

  /**
   * Whether a review of the child's case does the duty.
   *
   * @return true for the duties of reviewing
   */
  public boolean isReview() {
    return doneBy == null;
  }
}
