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

  // The reviewing officer

  /** That an independent reviewing officer is appointed. */
  REVIEWING_OFFICER(CareEventKind.REVIEWING_OFFICER_APPOINTED, When.ALSO_BEFOREHAND),
  /** A talk of the reviewing officer and the social worker before a review. */
  REVIEW_DISCUSSION(CareEventKind.REVIEW_DISCUSSED, When.AFTERWARDS),
  /** Invitations and consultation papers for a review. */
  REVIEW_INVITATIONS(CareEventKind.REVIEW_INVITATIONS_SENT, When.AFTERWARDS),
  /** The social worker's report, or the updated care plan, for a review. */
  REVIEW_REPORT(CareEventKind.REVIEW_REPORT_AVAILABLE, When.AFTERWARDS),
  /** That the reviewing officer sees the child before a review. */
  CHILD_SEEN_BEFORE_REVIEW(CareEventKind.SEEN_BY_REVIEWING_OFFICER, When.AFTERWARDS),
  /** The decisions of a review in writing, sent to those who were present. */
  REVIEW_DECISIONS(CareEventKind.REVIEW_DECISIONS_SENT, When.AFTERWARDS),
  /** The answer of a manager who disagrees with the decisions of a review; silence agrees. */
  MANAGER_RESPONSE(CareEventKind.MANAGER_RESPONDED, When.OR_NEVER),
  /** The full record of a review. */
  REVIEW_RECORD(CareEventKind.REVIEW_RECORD_COMPLETED, When.AFTERWARDS),
  /** The distribution of the full record of a review. */
  REVIEW_RECORD_DISTRIBUTION(CareEventKind.REVIEW_RECORD_DISTRIBUTED, When.AFTERWARDS),
  /** That the reviewing officer is consulted on a change of placement. */
  CONSULTATION_ON_PLACEMENT(CareEventKind.CONSULTED_ON_PLACEMENT, When.AFTERWARDS),
  /** That the reviewing officer is consulted on a change of the education plan. */
  CONSULTATION_ON_EDUCATION_PLAN(CareEventKind.CONSULTED_ON_EDUCATION_PLAN, When.AFTERWARDS),
  /** That the reviewing officer is told of a serious incident. */
  NOTICE_OF_SERIOUS_INCIDENT(CareEventKind.TOLD_OF_SERIOUS_INCIDENT, When.AFTERWARDS),
  /** The reviewing officer's check between two reviews. */
  MIDWAY_CHECK(CareEventKind.MIDWAY_CHECK_DONE, When.AFTERWARDS);

  private enum When {
    AFTERWARDS,
    ALSO_BEFOREHAND,
    OR_NEVER
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
   * Whether it may be left undone: once its limit has passed in silence, nothing is asked for any
   * more.
   *
   * @return false for what has to be done in any case
   */
  public boolean mayBeLeftUndone() {
    return when == When.OR_NEVER;
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
