package org.duecare.core.law;

/**
 * The event from which a rule counts. The day of the event itself is left out, unless the limit
 * says otherwise. Other events may be added. Immutable and thread-safe.
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

  // Reviews for other reasons than that the child is looked after.

  /** The authority was first authorised to place the child for adoption, who is not placed yet. */
  ADOPTION_AUTHORISED,
  /** A review while the authority may place the child for adoption but has not. */
  REVIEW_WHILE_AUTHORISED,
  /** The child was placed for adoption. */
  PLACED_FOR_ADOPTION,
  /** The first review of an adoptive placement. */
  FIRST_REVIEW_OF_ADOPTIVE_PLACEMENT,
  /** A later review of an adoptive placement. */
  REVIEW_OF_ADOPTIVE_PLACEMENT,
  /** The child came back from an adoptive placement. */
  RETURN_FROM_ADOPTIVE_PLACEMENT,
  /** The first of a series of short breaks began. */
  SHORT_BREAKS,
  /** The first review of a series of short breaks. */
  FIRST_REVIEW_OF_SHORT_BREAKS,
  /** A later review of a series of short breaks. */
  REVIEW_OF_SHORT_BREAKS,
  /** A placement began, in Scotland, that is reviewed by its own clock. */
  PLACEMENT_TO_REVIEW,
  /** A placement began, in Scotland, that is meant for a short term. */
  SHORT_TERM_PLACEMENT,
  /** A placement begun in an emergency, in Scotland, was reviewed and continued. */
  EMERGENCY_PLACEMENT_CONTINUED,
  /** A placement began in an emergency, in Scotland, and has not been continued. */
  EMERGENCY_PLACEMENT,
  /** A placement at home, or under a permanence order, began in Scotland: no clock runs. */
  REVIEWS_TO_BE_AGREED,
  /** A review of a short-term or a continued emergency placement, in Scotland. */
  REVIEW_OF_SHORT_TERM_PLACEMENT,
  /**
   * The first placement of a period of care began, of a child who has no other care plan: neither
   * one in care proceedings nor one after a remand.
   */
  FIRST_PLACEMENT,
  /**
   * A placement began to which SI 2010/959 applies in full: no short break, no adoptive placement
   * and no youth detention.
   */
  PLACEMENT,

  // Visits: an event from which an interval between visits counts. Those that name the first
  // review speak of the first one held after the placement began (ambiguity A12).

  /** A placement began that is to be visited, or one became so. */
  PLACEMENT_TO_VISIT,
  /** A visit in the first year of a placement. */
  VISIT_IN_FIRST_YEAR,
  /** A visit after the first year of a placement not intended to last until the child is 18. */
  VISIT_AFTER_FIRST_YEAR,
  /** A visit after the first year of a placement intended to last until the child is 18. */
  VISIT_IN_PLACEMENT_TO_18,
  /** A visit after the first year of a long-term foster placement, where the child agrees. */
  VISIT_IN_LONG_TERM_FOSTERING,
  /** A placement with an unassessed parent, or a visit in it, before the first review. */
  UNASSESSED_PARENT_BEFORE_REVIEW,
  /** A placement with an unassessed parent, or the last visit in it, after the first review. */
  UNASSESSED_PARENT_AFTER_REVIEW,
  /**
   * A placement under a temporary approval, or with a parent under an interim care order, or a
   * visit in it, before the first review.
   */
  INTERIM_PLACEMENT_BEFORE_REVIEW,
  /** Such a placement, or the last visit in it, after the first review. */
  INTERIM_PLACEMENT_AFTER_REVIEW,
  /** A full care order was made on a child who lives with a parent. */
  CARE_ORDER_WITH_PARENT,
  /** A visit to a child who lives with a parent under a full care order. */
  VISIT_UNDER_CARE_ORDER_WITH_PARENT,
  /** Someone else became responsible for a child's living arrangements, or these changed. */
  LIVING_ARRANGEMENTS_BY_OTHERS,
  /** A visit in the first year of such living arrangements. */
  VISIT_IN_FIRST_YEAR_BY_OTHERS,
  /** A visit after the first year of such living arrangements. */
  VISIT_AFTER_FIRST_YEAR_BY_OTHERS,
  /** A visit was asked for. */
  VISIT_REQUEST,
  /** A notice that names the child's children's home was first received. */
  CHILDRENS_HOME_NOTICE,
  /** The first of a series of short breaks began. */
  SHORT_BREAKS_TO_VISIT,
  /** A visit in a series of short breaks. */
  VISIT_IN_SHORT_BREAKS,
  /** A placement for adoption began. */
  ADOPTIVE_PLACEMENT_TO_VISIT,
  /** A visit in a placement for adoption before the first review of it. */
  VISIT_BEFORE_ADOPTION_REVIEW,
  /** A review of a placement for adoption, which decides on the visits to come. */
  ADOPTION_REVIEW_ON_VISITS,

  /**
   * A placement began away from home, as SSI 2009/210 has it: with a kinship or foster carer or in
   * a residential establishment.
   */
  PLACEMENT_AWAY_FROM_HOME,
  /** A visit in such a placement. */
  VISIT_AWAY_FROM_HOME,

  // Placements, remands and the end of care, SI 2010/959.

  /** Such a placement began in an emergency. */
  PLACEMENT_IN_EMERGENCY,
  /** Such a placement began in an emergency, and with it the period of care. */
  FIRST_PLACEMENT_IN_EMERGENCY,
  /** Such a placement began in an emergency, in the area of another authority. */
  PLACEMENT_OUT_OF_AREA_IN_EMERGENCY,
  /** A placement outside the authority's area was approved in an emergency. */
  OUT_OF_AREA_APPROVAL_IN_EMERGENCY,
  /** The authority ended a placement before everybody concerned had been told. */
  UNANNOUNCED_TERMINATION,
  /** The first review's limit, or the review itself if it came earlier. */
  FIRST_REVIEW_DUE_OR_HELD,
  /** The same, of a child who became looked after in an emergency. */
  FIRST_REVIEW_DUE_OR_HELD_AFTER_EMERGENCY,
  /** The end of a term of the child's school, which is known beforehand. */
  SCHOOL_TERM,
  /** The health of a child was assessed, who is under five six months later. */
  HEALTH_ASSESSMENT_UNDER_FIVE,
  /** The health of any other child was assessed. */
  HEALTH_ASSESSMENT,
  /** The child was placed with a parent who had not been assessed yet. */
  PLACEMENT_WITH_PARENT_UNASSESSED,
  /** The assessment of a parent with whom the child is placed already was completed. */
  PARENT_ASSESSMENT,
  /** The child was placed in an emergency with a foster parent whose terms do not fit. */
  PLACEMENT_OUTSIDE_TERMS_OF_APPROVAL,
  /** A connected person was approved as foster parent for a time. */
  TEMPORARY_APPROVAL,
  /** The first period of a temporary approval ended, which had been extended by then. */
  END_OF_EXTENDED_TEMPORARY_APPROVAL,
  /** The child was remanded to local authority accommodation. */
  REMAND_TO_LOCAL_AUTHORITY_ACCOMMODATION,
  /** The child was remanded to youth detention accommodation. */
  REMAND_TO_YOUTH_DETENTION,
  /** The authority decided to look after the child no longer: its approval, or the end of care. */
  DECIDED_END_OF_CARE,
  /** The authority ceased to look after a child whom it had looked after for a time. */
  END_OF_CARE,
  /** The authority ceased to look after a child of 16 or 17 who was not in care. */
  END_OF_CARE_AT_16_OR_17,

  // The reviewing officer

  /** A review is opened: what comes before it counts back from that day. */
  REVIEW_OPENED,
  /** A review was completed. */
  REVIEW_COMPLETED,
  /** The manager of the child's team received the decisions of a review. */
  REVIEW_DECISIONS_RECEIVED,
  /** A change of the child's placement was proposed. */
  PLACEMENT_CHANGE_PROPOSED,
  /** That the child be placed with a parent was proposed. */
  PLACEMENT_WITH_PARENT_PROPOSED,
  /** A significant change of the care plan was proposed. */
  CARE_PLAN_CHANGE_PROPOSED,
  /** A change of the child's education plan was proposed. */
  EDUCATION_PLAN_CHANGE_PROPOSED,
  /** A serious incident happened. */
  SERIOUS_INCIDENT,
  /** The formal dispute resolution about the child's case was opened. */
  DISPUTE,
  /** A dispute that was resolved was opened again. */
  DISPUTE_REOPENED,
  /** A dispute was brought to a level. */
  DISPUTE_LEVEL,
  /** A dispute came to a level because the level before had not answered. */
  DISPUTE_LEVEL_BY_SILENCE,
  /** The day agreed for an action that settles a dispute. */
  AGREED_DAY,
  /** The working day after a step that came too late in the day, or on a day that is none. */
  NEXT_WORKING_DAY,
  /** A concern was raised informally. */
  CONCERN,
  /** The child moved from one placement of the period of care to another. */
  NEW_HOME,

  // Child protection.

  /** The child was referred to children's social care. */
  REFERRAL,
  /** The child was referred, and the referral was not closed without an assessment. */
  REFERRAL_TO_BE_ASSESSED,
  /** The strategy discussion was held at which section 47 enquiries began. */
  SECTION_47_ENQUIRIES,
  /** Notice came that a child with a child protection plan had moved in. */
  TRANSFER_IN_NOTICE,
  /** An initial child protection conference made a plan. */
  INITIAL_CONFERENCE,
  /** A child protection review conference was held, and the plan went on. */
  REVIEW_CONFERENCE,

  // Secure accommodation.

  /** A placement in secure accommodation began. */
  SECURE_ACCOMMODATION,
  /** A placement in secure accommodation was reviewed. */
  SECURE_ACCOMMODATION_REVIEW,

  // Leaving care.

  /** The child turned 16 as an eligible child, or became one later. */
  BECAME_ELIGIBLE,
  /** The needs of an eligible child were assessed. */
  PATHWAY_ASSESSMENT,
  /** An eligible child ceased to be looked after before 18. */
  BECAME_RELEVANT,
  /**
   * A care leaver had a pathway plan: from the day on which it was last made or reviewed, or from
   * the end of care.
   */
  CARE_LEAVER_WITH_PLAN,
  /** The pathway plan of a care leaver was reviewed. */
  PATHWAY_PLAN_REVIEW,
  /** A care leaver moved into unregulated accommodation. */
  UNREGULATED_ACCOMMODATION,
  /** The unregulated accommodation of a care leaver was reviewed. */
  UNREGULATED_ACCOMMODATION_REVIEW
}
