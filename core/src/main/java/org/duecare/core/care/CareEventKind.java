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

  // Visits, regulation 28 of SI 2010/959. A fact about a placement holds from its day on, to the
  // end of the placement in which that day lies or to the day of the fact that undoes it.

  /** The authority's representative visited the child. */
  VISIT(Where.IN_CARE),
  /** The child, or a carer of the child, reasonably asked for a visit, regulation 28(7)(a). */
  VISIT_REQUESTED(Where.IN_CARE),
  /**
   * A notice under section 30A of the Care Standards Act 2000 that names the children's home in
   * which the child is placed was first received, regulation 28(7)(b).
   */
  CHILDRENS_HOME_NOTICE_RECEIVED(Where.IN_CARE),
  /**
   * The child lives with a carer under a temporary approval, regulation 24: from the first day of
   * that, which is the day the placement began where the approval came before it. It need only be
   * given where {@link #TEMPORARILY_APPROVED} does not tell: where the day of the approval is not
   * known, or the child lived with other foster parents when it was given.
   */
  WITH_TEMPORARILY_APPROVED_CARER(Where.IN_CARE),
  /** The temporary approval of the carer with whom the child lives ended. */
  TEMPORARY_APPROVAL_ENDED(Where.IN_CARE),
  /** The placement is intended to last until the child is 18. */
  PLACEMENT_INTENDED_TO_LAST_TO_18(Where.IN_CARE),
  /** The placement is no longer intended to last until the child is 18. */
  PLACEMENT_NO_LONGER_INTENDED_TO_LAST_TO_18(Where.IN_CARE),
  /**
   * The child, being of sufficient age and understanding, agreed to the fewer visits of a long-term
   * foster placement, regulation 28(3A).
   */
  FEWER_VISITS_AGREED(Where.IN_CARE),
  /** The child no longer agrees to fewer visits. */
  FEWER_VISITS_NO_LONGER_AGREED(Where.IN_CARE),
  /**
   * Someone other than the authority became responsible for the arrangements under which a child in
   * its care lives, or these arrangements changed, regulation 28(6).
   */
  LIVING_ARRANGEMENTS_BY_OTHERS(Where.IN_CARE),
  /** The authority became responsible again for the arrangements under which the child lives. */
  LIVING_ARRANGEMENTS_BY_OTHERS_ENDED(Where.IN_CARE),

  // Placements and remands of SI 2010/959: what calls for something.

  /** The child was placed in an emergency; the day is that on which the placement began. */
  PLACED_IN_EMERGENCY(Where.WHERE_PLACED),
  /** The placement that began on the day lies outside the area of the authority. */
  PLACED_OUT_OF_AREA(Where.WHERE_PLACED),
  /**
   * A placement outside the authority's area was approved in an emergency, with steps of regulation
   * 11 still to be taken.
   */
  OUT_OF_AREA_APPROVED_IN_EMERGENCY(Where.ANYWHERE),
  /**
   * The authority ended a placement before everybody had been told whom regulation 14 of SI
   * 2010/959 names.
   */
  PLACEMENT_TERMINATED_UNANNOUNCED(Where.IN_CARE),
  /**
   * The child was placed with a parent who had not been assessed yet, regulation 19 of SI 2010/959;
   * the day is that on which the placement began. Regulation 28(3) has the child visited weekly
   * there until the first review.
   */
  PLACED_WITH_PARENT_UNASSESSED(Where.WHERE_PLACED),
  /**
   * The child was placed in an emergency with a foster parent whose terms of approval do not fit,
   * regulation 23 of SI 2010/959; the day is that on which the placement began.
   */
  PLACED_OUTSIDE_TERMS_OF_APPROVAL(Where.WHERE_PLACED),
  /**
   * A connected person was approved as foster parent for a time, regulation 24 of SI 2010/959. The
   * child with the carer is visited by regulation 28(4) until the approval ends or runs out, or the
   * carer is approved in full.
   */
  TEMPORARILY_APPROVED(Where.ANYWHERE),
  /** A temporary approval that had not run out was extended, regulation 25 of SI 2010/959. */
  TEMPORARY_APPROVAL_EXTENDED(Where.IN_CARE),
  /**
   * A review was asked for of the decision not to approve, in full, a foster parent whose temporary
   * approval had not run out; it lasts until the outcome, regulation 25(3) of SI 2010/959.
   */
  REFUSAL_OF_APPROVAL_UNDER_REVIEW(Where.IN_CARE),
  /** An application was made on which a care order might be made, section 31A of the Act. */
  CARE_PROCEEDINGS_BEGUN(Where.ANYWHERE),
  /** Such proceedings ended without a care order. */
  CARE_PROCEEDINGS_ENDED(Where.ANYWHERE),

  // Short breaks, other authorities, adoption, and placements in Scotland.

  /** A series of short breaks was given up: no further break follows. */
  SHORT_BREAKS_ENDED(Where.ANYWHERE),

  /** An authority that looked after the child before this one held a review. */
  REVIEWED_BY_AUTHORITY_BEFORE(Where.ANYWHERE),
  /** The child lives in Scotland in the placement that began on the day. */
  PLACED_IN_SCOTLAND(Where.WHERE_PLACED),

  /** The authority was authorised by consent, with no placement order, to place for adoption. */
  ADOPTION_AUTHORISED(Where.IN_CARE),
  /** The consent was withdrawn, or the authority ended in another way than by adoption. */
  ADOPTION_AUTHORITY_ENDED(Where.IN_CARE),
  /** In Scotland, the placement that began on the day is meant for a short term. */
  PLACED_SHORT_TERM(Where.IN_CARE),
  /** In Scotland, a placement begun in an emergency was reviewed and continued. */
  EMERGENCY_PLACEMENT_CONTINUED(Where.IN_CARE),
  /** In Scotland, a permanence order was made. */
  PERMANENCE_ORDER_MADE(Where.IN_CARE),

  // Placements and remands of SI 2010/959: what does something.

  /** Those to be told of a placement were told in writing, regulation 13 of SI 2010/959. */
  PLACEMENT_NOTIFIED(Where.ANYWHERE),
  /**
   * The authority for the area of a placement was told of it in writing, regulation 13(4) of SI
   * 2010/959.
   */
  AREA_AUTHORITY_NOTIFIED(Where.ANYWHERE),
  /** What an approval in an emergency left out was done, regulation 11 of SI 2010/959. */
  OUT_OF_AREA_STEPS_TAKEN(Where.ANYWHERE),
  /** Those not told before a placement ended were told in writing, regulation 14 of SI 2010/959. */
  TERMINATION_NOTIFIED(Where.ANYWHERE),
  /**
   * A registered practitioner assessed the child's health and reported in writing, regulation 7 of
   * SI 2010/959.
   */
  HEALTH_ASSESSED(Where.ANYWHERE),
  /** A personal education plan was begun. */
  PERSONAL_EDUCATION_PLAN_BEGUN(Where.ANYWHERE),
  /** A version of the personal education plan was ready for a review of the child's case. */
  PERSONAL_EDUCATION_PLAN_READY(Where.ANYWHERE),
  /** The personal education plan was reviewed. */
  PERSONAL_EDUCATION_PLAN_REVIEWED(Where.ANYWHERE),
  /** A term of the child's school began; it lasts until {@link #SCHOOL_TERM_ENDS}. */
  SCHOOL_TERM_BEGINS(Where.ANYWHERE),
  /** The last day of a term of the child's school, which may be told beforehand. */
  SCHOOL_TERM_ENDS(Where.ANYWHERE),
  /** The assessment of a parent was completed, regulation 17 of SI 2010/959. */
  PARENT_ASSESSED(Where.ANYWHERE),
  /** A placement with a parent was decided on and approved, regulation 18 of SI 2010/959. */
  PARENT_PLACEMENT_DECIDED(Where.ANYWHERE),
  /** The foster parent was approved on terms that fit the child's placement. */
  FOSTER_PARENT_APPROVED(Where.ANYWHERE),
  /** A detention placement plan was prepared, regulation 47C of SI 2010/959. */
  DETENTION_PLACEMENT_PLAN_PREPARED(Where.ANYWHERE),
  /**
   * What is proposed for the child once it is no longer looked after was assessed, regulation 39.
   */
  CEASING_ASSESSED(Where.IN_CARE),
  /** A nominated officer approved that the child cease to be looked after, regulation 39. */
  CEASING_APPROVED_BY_NOMINATED_OFFICER(Where.IN_CARE),
  /** The director of children's services approved it, regulation 39. */
  CEASING_APPROVED_BY_DIRECTOR(Where.IN_CARE),

  // The reviewing officer

  /** The service of the reviewing officers was told that the child had become looked after. */
  REVIEWING_OFFICERS_NOTIFIED(Where.ANYWHERE),
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
  /** The authority proposed to place the child with a parent. */
  PLACEMENT_WITH_PARENT_PROPOSED(Where.ANYWHERE),
  /** The authority proposed a significant change of the child's care plan. */
  CARE_PLAN_CHANGE_PROPOSED(Where.ANYWHERE),
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
  MIDWAY_CHECK_DONE(Where.ANYWHERE),
  /** The reviewing officer raised a concern about the child's case informally. */
  CONCERN_RAISED_INFORMALLY(Where.ANYWHERE),
  /** The reviewing officer opened the formal dispute resolution about the child's case. */
  DISPUTE_OPENED(Where.ANYWHERE),
  /** A concern raised informally was settled without the formal process. */
  CONCERN_SETTLED_INFORMALLY(Where.ANYWHERE),
  /** A dispute that had been opened was resolved or withdrawn. */
  DISPUTE_ENDED(Where.ANYWHERE),

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
    WHERE_PLACED,
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
    return where != Where.IN_CARE && where != Where.WHERE_PLACED;
  }

  /**
   * Whether it is said of a placement on the day on which that began.
   *
   * @return true for what a history refuses on another day, as far as its placements are known
   */
  public boolean isAboutBeginningOfPlacement() {
    return where == Where.WHERE_PLACED;
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
