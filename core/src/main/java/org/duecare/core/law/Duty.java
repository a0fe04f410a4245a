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
  /** A placement plan. */
  PLACEMENT_PLAN(CareEventKind.PLACEMENT_PLAN_PREPARED, When.ALSO_BEFOREHAND),

  // Child protection.

  /** The decision on how to respond to a referral. */
  REFERRAL_DECISION(CareEventKind.REFERRAL_DECIDED, When.AFTERWARDS),
  /** The assessment that follows a referral. */
  CHILD_IN_NEED_ASSESSMENT(CareEventKind.CHILD_IN_NEED_ASSESSED, When.AFTERWARDS),
  /** An initial child protection conference. */
  INITIAL_CONFERENCE(CareEventKind.INITIAL_CONFERENCE_HELD, When.AFTERWARDS),
  /** A conference for a child with a plan who moved in. */
  TRANSFER_CONFERENCE(CareEventKind.INITIAL_CONFERENCE_HELD, When.AFTERWARDS),
  /** The first meeting of the core group. */
  CORE_GROUP(CareEventKind.CORE_GROUP_MET, When.AFTERWARDS),
  /** The first child protection review conference. */
  FIRST_REVIEW_CONFERENCE(CareEventKind.REVIEW_CONFERENCE_HELD, When.AFTERWARDS),
  /** A child protection review conference after another. */
  REVIEW_CONFERENCE(CareEventKind.REVIEW_CONFERENCE_HELD, When.AFTERWARDS),

  // Secure accommodation.

  /** A review of a placement in secure accommodation, by the persons appointed for it. */
  SECURE_ACCOMMODATION_REVIEW(CareEventKind.SECURE_ACCOMMODATION_REVIEWED, When.AFTERWARDS),

  // Leaving care.

  /** The assessment of needs on which a pathway plan rests. */
  PATHWAY_ASSESSMENT(CareEventKind.PATHWAY_NEEDS_ASSESSED, When.ALSO_BEFOREHAND),
  /** A pathway plan. */
  PATHWAY_PLAN(CareEventKind.PATHWAY_PLAN_PREPARED, When.AFTERWARDS),
  /** A review of the pathway plan of a care leaver. */
  PATHWAY_PLAN_REVIEW(CareEventKind.PATHWAY_PLAN_REVIEWED, When.AFTERWARDS),
  /** A review of the unregulated accommodation of a care leaver. */
  UNREGULATED_ACCOMMODATION_REVIEW(
      CareEventKind.UNREGULATED_ACCOMMODATION_REVIEWED, When.AFTERWARDS);

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
