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
  /** A care leaver had a pathway plan: from the end of care, or when it was prepared later. */
  CARE_LEAVER_WITH_PLAN,
  /** The pathway plan of a care leaver was reviewed. */
  PATHWAY_PLAN_REVIEW,
  /** A care leaver moved into unregulated accommodation. */
  UNREGULATED_ACCOMMODATION,
  /** The unregulated accommodation of a care leaver was reviewed. */
  UNREGULATED_ACCOMMODATION_REVIEW
}
