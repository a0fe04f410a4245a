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

  // Child protection, Working Together 2023.

  /** The child was referred to children's social care. */
  REFERRED(Where.ALSO_BEFORE_BIRTH),
  /** It was decided what the response to a referral is. */
  REFERRAL_DECIDED(Where.ALSO_BEFORE_BIRTH),
  /** A referral was closed, or its assessment called off, without an assessment. */
  REFERRAL_CLOSED_WITHOUT_ASSESSMENT(Where.ALSO_BEFORE_BIRTH),
  /** The assessment that follows a referral was completed. */
  CHILD_IN_NEED_ASSESSED(Where.ALSO_BEFORE_BIRTH),
  /**
   * The strategy discussion was held at which enquiries under section 47 of the Children Act 1989
   * began; other strategy discussions are not such events.
   */
  SECTION_47_ENQUIRIES_BEGUN(Where.ALSO_BEFORE_BIRTH),
  /** Enquiries under section 47 ended, and no child protection conference was needed. */
  SECTION_47_ENQUIRIES_ENDED_WITHOUT_CONFERENCE(Where.ALSO_BEFORE_BIRTH),
  /** Another authority gave notice that a child with a child protection plan had moved in. */
  TRANSFER_IN_NOTIFIED(Where.ALSO_BEFORE_BIRTH),
  /**
   * An initial child protection conference was held, or a transfer-in conference, which is the
   * first one in the new authority.
   */
  INITIAL_CONFERENCE_HELD(Where.ALSO_BEFORE_BIRTH),
  /** The child became the subject of a child protection plan. */
  PROTECTION_PLAN_BEGUN(Where.ALSO_BEFORE_BIRTH),
  /** The core group met. */
  CORE_GROUP_MET(Where.ALSO_BEFORE_BIRTH),
  /** A child protection review conference was held. */
  REVIEW_CONFERENCE_HELD(Where.ALSO_BEFORE_BIRTH),
  /** The child ceased to be the subject of a child protection plan. */
  PROTECTION_PLAN_ENDED(Where.ALSO_BEFORE_BIRTH),

  // Secure accommodation, SI 1991/1505.

  /** A placement in secure accommodation began. */
  SECURE_ACCOMMODATION_BEGUN(Where.IN_CARE),
  /** The persons appointed reviewed a placement in secure accommodation. */
  SECURE_ACCOMMODATION_REVIEWED(Where.IN_CARE),
  /** A placement in secure accommodation ended; the last day on which the child was in it. */
  SECURE_ACCOMMODATION_ENDED(Where.IN_CARE),

  // Leaving care, SI 2010/959 Part 7 and SI 2010/2571.

  /** The assessment of needs on which a pathway plan rests was completed. */
  PATHWAY_NEEDS_ASSESSED(Where.ANYWHERE),
  /** A pathway plan was prepared. */
  PATHWAY_PLAN_PREPARED(Where.ANYWHERE),
  /** A pathway plan was reviewed. */
  PATHWAY_PLAN_REVIEWED(Where.ANYWHERE),
  /** A care leaver moved into accommodation that is not regulated. */
  UNREGULATED_ACCOMMODATION_BEGUN(Where.ANYWHERE),
  /** The unregulated accommodation of a care leaver was reviewed. */
  UNREGULATED_ACCOMMODATION_REVIEWED(Where.ANYWHERE),
  /** A care leaver left unregulated accommodation. */
  UNREGULATED_ACCOMMODATION_ENDED(Where.ANYWHERE),
  /** The authority's duties to a care leaver ended, at whatever age and for whatever reason. */
  LEAVING_CARE_SUPPORT_ENDED(Where.ANYWHERE),

  // What does not make a child looked after.

  /** The child was on a short break under section 17 of the Children Act 1989. */
  SHORT_BREAK_UNDER_SECTION_17(Where.ANYWHERE),
  /** A supervision order was made, Children Act 1989 section 31(1)(b). */
  SUPERVISION_ORDER_MADE(Where.ANYWHERE),
  /** A family assistance order was made, Children Act 1989 section 16. */
  FAMILY_ASSISTANCE_ORDER_MADE(Where.ANYWHERE),
  /** A special guardianship order was made, Children Act 1989 section 14A. */
  SPECIAL_GUARDIANSHIP_ORDER_MADE(Where.ANYWHERE),
  /** A child arrangements order was made, Children Act 1989 section 8. */
  CHILD_ARRANGEMENTS_ORDER_MADE(Where.ANYWHERE);

  private enum Where {
    IN_CARE,
    ANYWHERE,
    ALSO_BEFORE_BIRTH
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
    return where != Where.IN_CARE;
  }

  /**
   * Whether it may happen before the child is born, as a child protection conference may be held
   * about an unborn child.
   *
   * @return true for what has to do with child protection
   */
  public boolean mayHappenBeforeBirth() {
    return where == Where.ALSO_BEFORE_BIRTH;
  }
}
