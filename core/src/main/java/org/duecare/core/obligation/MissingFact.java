package org.duecare.core.obligation;

/**
 * Why an answer is UNKNOWN: the fact that is missing. Other facts may be added. Immutable and
 * thread-safe.
 */
public enum MissingFact {
  /** On which day the child became looked after. */
  START_OF_CARE,
  /**
   * Whether the review before, or one before it, was held on a day of which no reviews are given.
   */
  EARLIER_REVIEWS,
  /** On which day a review was held, and whether it was the first: it is only presumed. */
  FIRST_REVIEW_PRESUMED,
  /** On which day the review was opened. */
  DAY_OPENED,
  /** On which day the review was completed. */
  DAY_COMPLETED,
  /** On which day the accommodation or detention ends before which the review must be held. */
  END_OF_ACCOMMODATION,
  /** Whether a remand was to local authority accommodation or to youth detention accommodation. */
  KIND_OF_REMAND,
  /** Whether another short break follows the last one in the series. */
  WHETHER_SHORT_BREAKS_GO_ON,
  /** The reviews of short breaks, which are not given, or to which no rule in use applies. */
  SHORT_BREAK_CLOCK,
  /** A placement for adoption, to whose reviews the rules in use do not apply. */
  ADOPTION_CLOCK,
  /** Whether it was reasonably practicable, in a time in which the limit bound only then. */
  WHETHER_PRACTICABLE,
  /** On which day care proceedings began: only that an order was made later is given. */
  CARE_PROCEEDINGS,
  /** The day of birth, and so the child's age. */
  DATE_OF_BIRTH,
  /** Whether it was done: events of its kind are not all recorded. */
  RECORDS_NOT_COMPLETE,

  /** On which day the placement began, and with it its first year. */
  START_OF_PLACEMENT,
  /**
   * Whether the placement is intended to last until the child is 18, or the child agreed to fewer
   * visits.
   */
  FEWER_VISITS_ENOUGH,
  /** Whether a visit was practicable, which a provision asks for only then. */
  WHETHER_VISIT_PRACTICABLE,

  /** The law that was in force before the rule. */
  EARLIER_LAW,
  /** A limit: the provision fixes none. */
  NO_LIMIT_FIXED,
  /** On which day the review was opened before which something had to be done. */
  DAY_REVIEW_OPENED,
  /** What holds where a limit counted back from a review lies before the child was looked after. */
  LIMIT_BEFORE_CARE,
  /** What holds where a limit counted back from a review lies before that was called for. */
  LIMIT_BEFORE_CALL,
  /**
   * By when it is owed to a child who came back from an adoptive placement, where the limit fell
   * before the return: the law does not say.
   */
  LIMIT_AFTER_RETURN,
  /** Facts that the source gives contradictorily or not at all; the doubt's reason says which. */
  DOUBTFUL_FACTS,

  /** Whether the duty was called for, or still is: what would show it is not recorded. */
  WHETHER_CALLED_FOR,
  /** Which of several events of one kind what was done answered. */
  WHICH_EVENT_ANSWERED,
  /** Whether accommodation lasted more than 24 hours. */
  LENGTH_OF_ACCOMMODATION
}
