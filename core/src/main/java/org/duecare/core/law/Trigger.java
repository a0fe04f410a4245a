package org.duecare.core.law;

/**
 * The event from which a rule counts. The day of the event itself is left out. Other events may be
 * added. Immutable and thread-safe.
 */
public enum Trigger {
  /** The child became looked after. */
  BECAME_LOOKED_AFTER,
  /** The first review of the period of care was held. */
  FIRST_REVIEW,
  /** The review before was held. */
  PREVIOUS_REVIEW,
  /** Something called for a review before the ordinary time. */
  EARLY_REVIEW_EVENT,
  /** A review meeting was adjourned. */
  REVIEW_ADJOURNED,
  /** The first placement of a period of care began. */
  FIRST_PLACEMENT,
  /** A placement began. */
  PLACEMENT,

  // The reviewing officer

  /** A review is opened: what comes before it counts back from that day. */
  REVIEW_OPENED,
  /** A review was completed. */
  REVIEW_COMPLETED,
  /** The manager of the child's team received the decisions of a review. */
  REVIEW_DECISIONS_RECEIVED,
  /** A change of the child's placement was proposed. */
  PLACEMENT_CHANGE_PROPOSED,
  /** A change of the child's education plan was proposed. */
  EDUCATION_PLAN_CHANGE_PROPOSED,
  /** A serious incident happened. */
  SERIOUS_INCIDENT,
  /** The child moved from one placement of the period of care to another. */
  NEW_HOME
}
