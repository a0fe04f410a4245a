package org.duecare.core.care;

/**
 * Why in law a child is looked after, as England's return on looked-after children tells the
 * reasons apart. Immutable and thread-safe.
 */
public enum LegalStatus {
  /** In care under an interim care order, Children Act 1989 section 38. */
  INTERIM_CARE_ORDER,
  /** In care under a full care order, Children Act 1989 section 31. */
  FULL_CARE_ORDER,
  /** Freed for adoption; none were made after 30 December 2005. */
  FREED_FOR_ADOPTION,
  /** Under a placement order, Adoption and Children Act 2002 section 21. */
  PLACEMENT_ORDER,
  /** Accommodated in one period under the Children Act 1989 section 20. */
  ACCOMMODATED,
  /** Short breaks, each of them recorded. */
  SHORT_BREAK,
  /** Short breaks of which only the agreement is recorded. */
  SHORT_BREAK_AGREEMENT,
  /** Under police protection, Children Act 1989 section 46. */
  POLICE_PROTECTION,
  /** Under an emergency protection order, Children Act 1989 section 44. */
  EMERGENCY_PROTECTION_ORDER,
  /** Under a child assessment order, Children Act 1989 section 43. */
  CHILD_ASSESSMENT_ORDER,
  /**
   * Remanded, to local authority accommodation or to youth detention accommodation: which of them
   * is not stated.
   */
  REMANDED,
  /**
   * Remanded to local authority accommodation, Legal Aid, Sentencing and Punishment of Offenders
   * Act 2012 section 92.
   */
  REMANDED_TO_LOCAL_AUTHORITY_ACCOMMODATION,
  /**
   * Remanded to youth detention accommodation, section 104 of the same Act, and looked after for
   * that reason.
   */
  REMANDED_TO_YOUTH_DETENTION,
  /** Transferred from police custody, Police and Criminal Evidence Act 1984 section 38(6). */
  TRANSFERRED_FROM_POLICE_CUSTODY,
  /** Accommodated under a criminal order with a residence or fostering requirement. */
  CRIMINAL_ORDER;

  /**
   * Whether the child is looked after for short breaks only, whose reviews have clocks of their own
   * (regulation 48 of SI 2010/959).
   *
   * @return true for the two short-break statuses
   */
  public boolean isShortBreak() {
    return this == SHORT_BREAK || this == SHORT_BREAK_AGREEMENT;
  }

  /**
   * Whether the child is accommodated under section 20 of the Children Act 1989, for short breaks
   * or otherwise.
   *
   * @return true for accommodation under section 20
   */
  public boolean isUnderSection20() {
    return this == ACCOMMODATED || isShortBreak();
  }

  /**
   * Whether the child is accommodated under section 21(2)(b) or (c) of the Children Act 1989, the
   * accommodation that regulation 33(3)(c) of SI 2010/959 speaks of.
   *
   * @return true after remand, unless it is said to be to youth detention, police transfer or a
   *     criminal order
   */
  public boolean isCriminalJusticeAccommodation() {
    return switch (this) {
      case REMANDED,
          REMANDED_TO_LOCAL_AUTHORITY_ACCOMMODATION,
          TRANSFERRED_FROM_POLICE_CUSTODY,
          CRIMINAL_ORDER ->
          true;
      default -> false;
    };
  }

  /** Whether a stay of 24 hours or less does not make the child looked after, or may not. */
  boolean needsMoreThan24Hours() {
    return switch (this) {
      case ACCOMMODATED,
          SHORT_BREAK,
          SHORT_BREAK_AGREEMENT,
          POLICE_PROTECTION,
          TRANSFERRED_FROM_POLICE_CUSTODY,
          FREED_FOR_ADOPTION ->
          true;
      default -> false;
    };
  }

  /**
   * Whether the child is looked after because of a remand, of whatever kind.
   *
   * @return true for the remands
   */
  public boolean isRemand() {
    return this == REMANDED
        || this == REMANDED_TO_LOCAL_AUTHORITY_ACCOMMODATION
        || this == REMANDED_TO_YOUTH_DETENTION;
  }

  /**
   * Whether the child is in care, that is under a care order, an interim one included (Children Act
   * 1989 sections 31(11) and 105(1)).
   *
   * @return true for the two care orders
   */
  public boolean isInCare() {
    return this == INTERIM_CARE_ORDER || this == FULL_CARE_ORDER;
  }
}
