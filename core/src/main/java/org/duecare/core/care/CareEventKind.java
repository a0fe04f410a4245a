package org.duecare.core.care;

/**
 * What may happen to a child, or be done for one, on a day, besides reviews and episodes of care.
 * Other kinds may be added. Immutable and thread-safe.
 */
public enum CareEventKind {
  /** A care plan was prepared, regulation 4 of SI 2010/959. */
  CARE_PLAN_PREPARED(Where.ANYWHERE),
  /** A placement plan was prepared, regulation 9 of SI 2010/959. */
  PLACEMENT_PLAN_PREPARED(Where.ANYWHERE),

  // The reviewing officer

  /** An independent reviewing officer was appointed for the child. */
  REVIEWING_OFFICER_APPOINTED(Where.ANYWHERE),
  /**
   * A review is planned for this day. A plan is known on every day before it, so that only the plan
   * that stands is to be given, not one that was changed.
   */
  REVIEW_PLANNED(Where.ANYWHERE),
  /** The reviewing officer and the social worker talked about the review to come. */
  REVIEW_DISCUSSED(Where.ANYWHERE),
  /** The invitations and consultation papers for the review to come were sent. */
  REVIEW_INVITATIONS_SENT(Where.ANYWHERE),
  /** The social worker's report, or the updated care plan, for the review to come was there. */
  REVIEW_REPORT_AVAILABLE(Where.ANYWHERE),
  /** The reviewing officer saw the child. */
  SEEN_BY_REVIEWING_OFFICER(Where.ANYWHERE),
  /** The decisions of a review were sent, in writing, to those who were present. */
  REVIEW_DECISIONS_SENT(Where.ANYWHERE),
  /** The manager of the child's team received the decisions of a review. */
  REVIEW_DECISIONS_RECEIVED(Where.ANYWHERE),
  /** The manager told the reviewing officer and others of a disagreement with the decisions. */
  MANAGER_RESPONDED(Where.ANYWHERE),
  /** The full record of a review was completed. */
  REVIEW_RECORD_COMPLETED(Where.ANYWHERE),
  /** The full record of a review was distributed. */
  REVIEW_RECORD_DISTRIBUTED(Where.ANYWHERE),
  /** The authority proposed to change the child's placement. */
  PLACEMENT_CHANGE_PROPOSED(Where.ANYWHERE),
  /** The reviewing officer was consulted on a change of placement, or told of it. */
  CONSULTED_ON_PLACEMENT(Where.ANYWHERE),
  /** The authority proposed to change the child's education plan. */
  EDUCATION_PLAN_CHANGE_PROPOSED(Where.ANYWHERE),
  /** The reviewing officer was consulted on a change of the education plan, or told of it. */
  CONSULTED_ON_EDUCATION_PLAN(Where.ANYWHERE),
  /** A serious incident happened to the child or with the child. */
  SERIOUS_INCIDENT(Where.ANYWHERE),
  /** The reviewing officer was told of a serious incident. */
  TOLD_OF_SERIOUS_INCIDENT(Where.ANYWHERE),
  /** The reviewing officer checked, between two reviews, how the plan is carried out. */
  MIDWAY_CHECK_DONE(Where.ANYWHERE);

  private enum Where {
    IN_CARE,
    ANYWHERE
  }

  private final Where where;

  CareEventKind(Where where) {
    this.where = where;
  }

  /**
   * Whether it may happen to a child who is not looked after, before, between or after periods of
   * care.
   *
   * @return false for what only happens to a child who is looked after
   */
  public boolean mayHappenOutsideCare() {
    return where == Where.ANYWHERE;
  }
}
