package org.duecare.core.law;

import java.util.Optional;
import java.util.Set;
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
  /** A review of a child whom the authority may place for adoption but has not. */
  REVIEW_BEFORE_ADOPTIVE_PLACEMENT,
  /** The first review of an adoptive placement. */
  FIRST_ADOPTION_REVIEW,
  /** The second review of an adoptive placement. */
  SECOND_ADOPTION_REVIEW,
  /** A later review of an adoptive placement. */
  ADOPTION_REVIEW,
  /** A review after a child came back from an adoptive placement. */
  DISRUPTION_REVIEW,
  /** The first review of a series of short breaks. */
  FIRST_SHORT_BREAK_REVIEW,
  /** A later review of a series of short breaks. */
  SHORT_BREAK_REVIEW,
  /** A care plan. */
  CARE_PLAN(CareEventKind.CARE_PLAN_PREPARED, When.ALSO_BEFOREHAND),
  /** A care and support plan, which is what a care plan is in Wales. */
  CARE_AND_SUPPORT_PLAN(CareEventKind.CARE_PLAN_PREPARED, When.ALSO_BEFOREHAND),
  /** A placement plan. */
  PLACEMENT_PLAN(CareEventKind.PLACEMENT_PLAN_PREPARED, When.ALSO_BEFOREHAND),

  /** A visit to the child by the authority's representative. */
  VISIT(CareEventKind.VISIT, When.AFTERWARDS),

  /** Written notification of a placement. */
  PLACEMENT_NOTIFICATION(CareEventKind.PLACEMENT_NOTIFIED, When.ALSO_BEFOREHAND),
  /** Written notice of a placement to the authority in whose area it lies. */
  AREA_AUTHORITY_NOTICE(CareEventKind.AREA_AUTHORITY_NOTIFIED, When.ALSO_BEFOREHAND),
  /** The steps that an approval in an emergency of a placement out of area left out. */
  OUT_OF_AREA_STEPS(CareEventKind.OUT_OF_AREA_STEPS_TAKEN, When.AFTERWARDS),
  /** Written notice to those who were not told before a placement ended. */
  TERMINATION_NOTICE(CareEventKind.TERMINATION_NOTIFIED, When.AFTERWARDS),
  /** The first assessment of the child's health. */
  FIRST_HEALTH_ASSESSMENT(CareEventKind.HEALTH_ASSESSED, When.AFTERWARDS),
  /** A later assessment of the child's health. */
  HEALTH_ASSESSMENT(CareEventKind.HEALTH_ASSESSED, When.AFTERWARDS),
  /** The begin of a personal education plan. */
  PERSONAL_EDUCATION_PLAN(CareEventKind.PERSONAL_EDUCATION_PLAN_BEGUN, When.AFTERWARDS),
  /** A version of the personal education plan for the first review. */
  PERSONAL_EDUCATION_PLAN_FOR_REVIEW(CareEventKind.PERSONAL_EDUCATION_PLAN_READY, When.AFTERWARDS),
  /** A review of the personal education plan. */
  PERSONAL_EDUCATION_PLAN_REVIEW(CareEventKind.PERSONAL_EDUCATION_PLAN_REVIEWED, When.AFTERWARDS),
  /** The assessment of a parent with whom the child is placed already. */
  PARENT_ASSESSMENT(CareEventKind.PARENT_ASSESSED, When.AFTERWARDS),
  /** A review of the case of a child placed with a parent who was not assessed yet. */
  PARENT_PLACEMENT_REVIEW,
  /** The decision on such a placement, and its approval. */
  PARENT_PLACEMENT_DECISION(CareEventKind.PARENT_PLACEMENT_DECIDED, When.AFTERWARDS),
  /** An approval of the foster parent that fits the child's placement, unless that ends. */
  FOSTER_PARENT_APPROVAL(CareEventKind.FOSTER_PARENT_APPROVED, When.AFTERWARDS),
  /** A care plan of a child remanded to local authority accommodation. */
  CARE_PLAN_AFTER_REMAND(CareEventKind.CARE_PLAN_PREPARED, When.AFTERWARDS),
  /** A care and support plan of a child remanded to local authority accommodation, in Wales. */
  CARE_AND_SUPPORT_PLAN_AFTER_REMAND(CareEventKind.CARE_PLAN_PREPARED, When.AFTERWARDS),
  /** A detention placement plan of a child remanded to youth detention accommodation. */
  DETENTION_PLACEMENT_PLAN(CareEventKind.DETENTION_PLACEMENT_PLAN_PREPARED, When.AFTERWARDS),
  /** An assessment of what is proposed for a child who is to cease to be looked after. */
  ASSESSMENT_BEFORE_END_OF_CARE(CareEventKind.CEASING_ASSESSED, When.BEFORE_THE_EVENT),
  /** A nominated officer's approval that a child cease to be looked after. */
  NOMINATED_OFFICER_APPROVAL(
      CareEventKind.CEASING_APPROVED_BY_NOMINATED_OFFICER, When.BEFORE_THE_EVENT),
  /** The approval of the director of children's services that a child cease to be looked after. */
  DIRECTOR_APPROVAL(CareEventKind.CEASING_APPROVED_BY_DIRECTOR, When.BEFORE_THE_EVENT),
  /** A review of the case before a change that is proposed for the child. */
  REVIEW_BEFORE_CHANGE,

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
  MIDWAY_CHECK(CareEventKind.MIDWAY_CHECK_DONE, When.AFTERWARDS),
  /** That a dispute about the child's case is resolved, at all its stages together. */
  DISPUTE_RESOLUTION(CareEventKind.DISPUTE_ENDED, When.AFTERWARDS),
  /** An answer of a level to which a dispute was brought. */
  DISPUTE_RESPONSE(When.IN_NO_HISTORY),
  /** That an action is done that was agreed to settle a dispute. */
  AGREED_ACTION(When.IN_NO_HISTORY),
  /** That a concern is settled informally, or brought to the formal process. */
  INFORMAL_RESOLUTION(When.IN_NO_HISTORY),

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
    ALSO_BEFOREHAND,
    BEFORE_THE_EVENT,
    OR_NEVER,
    IN_NO_HISTORY
  }

  /** What an act brings about for the child, and not for one event that called for it. */
  private static final Set<CareEventKind> FOR_ALL_AT_ONCE =
      Set.of(
          CareEventKind.VISIT,
          CareEventKind.HEALTH_ASSESSED,
          CareEventKind.PARENT_ASSESSED,
          CareEventKind.FOSTER_PARENT_APPROVED,
          CareEventKind.CHILD_IN_NEED_ASSESSED);

  private final @Nullable CareEventKind doneBy;
  private final When when;

  Duty() {
    doneBy = null;
    when = When.AFTERWARDS;
  }

  /** What no event in the history of a child does. */
  Duty(When when) {
    doneBy = null;
    this.when = when;
  }

  Duty(CareEventKind doneBy, When when) {
    this.doneBy = doneBy;
    this.when = when;
  }

  /**
   * The event that does the duty.
   *
   * @return the kind of event; empty where a review does it, or none in the history of a child
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
   * Whether one act does it for every event that called for it, as a visit is one to the child
   * whatever called for it. Otherwise an act does it once: a record is that of one review.
   *
   * @return true if an act that answered one event may answer another, too
   */
  public boolean isDoneForAllAtOnce() {
    return doneBy == null || FOR_ALL_AT_ONCE.contains(doneBy);
  }

  /**
   * Whether it must be done before the event that calls for it, or on its day, so that the event
   * does not end it.
   *
   * @return true for what must precede the end of care
   */
  public boolean mustPrecedeTheEvent() {
    return when == When.BEFORE_THE_EVENT;
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
    return doneBy == null && when != When.IN_NO_HISTORY;
  }
}
