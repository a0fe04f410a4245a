package org.duecare.core.care;

/**
 * Where a child lives while looked after, as England's return on looked-after children tells the
 * kinds apart; the letters in brackets are the codes of that return. Immutable and thread-safe.
 */
public enum Placement {
  /** Long-term foster placement with a relative or friend (U1). */
  RELATIVE_FOSTER_LONG_TERM,
  /** Foster placement with a relative or friend who may adopt (U2). */
  RELATIVE_FOSTER_FOR_ADOPTION,
  /** Other foster placement with a relative or friend (U3). */
  RELATIVE_FOSTER_OTHER,
  /** Long-term foster placement with another carer (U4). */
  FOSTER_LONG_TERM,
  /** Foster placement with another carer who may adopt (U5). */
  FOSTER_FOR_ADOPTION,
  /** Other foster placement with another carer (U6). */
  FOSTER_OTHER,
  /** Placed for adoption by consent with the current foster carer (A3). */
  ADOPTIVE_BY_CONSENT_CURRENT_CARER,
  /** Placed for adoption by consent, not with the current foster carer (A4). */
  ADOPTIVE_BY_CONSENT,
  /** Placed for adoption under a placement order with the current foster carer (A5). */
  ADOPTIVE_BY_ORDER_CURRENT_CARER,
  /** Placed for adoption under a placement order, not with the current foster carer (A6). */
  ADOPTIVE_BY_ORDER,
  /** Placed with parents or a person with parental responsibility (P1). */
  WITH_PARENTS,
  /** Secure children's home (K1). */
  SECURE_CHILDRENS_HOME,
  /** Children's home (K2). */
  CHILDRENS_HOME,
  /** Registered supported accommodation (K3). */
  SUPPORTED_ACCOMMODATION,
  /** Semi-independent accommodation, not regulated (H5). */
  SEMI_INDEPENDENT,
  /** Independent living (P2). */
  INDEPENDENT_LIVING,
  /** Residential employment (P3). */
  RESIDENTIAL_EMPLOYMENT,
  /** Residential care home (R1). */
  CARE_HOME,
  /** NHS or other establishment with medical or nursing care (R2). */
  HEALTH_TRUST,
  /** Family centre or mother and baby unit (R3). */
  FAMILY_CENTRE,
  /** Young offender institution or prison (R5). */
  YOUNG_OFFENDER_INSTITUTION,
  /** Residential school (S1). */
  RESIDENTIAL_SCHOOL,
  /** Temporary placement of any kind (T0 to T4); the child keeps the placement left. */
  TEMPORARY,
  /** With relatives, an older code (Q1). */
  RELATIVES,
  /** With other carers, an older code (Q2). */
  OTHER_CARERS,
  /** Missing from the agreed placement, which the child keeps; an older code (M1 to M3). */
  MISSING,
  /** Any other placement (Z1, and Z11 to Z14). */
  OTHER;

  /**
   * Whether the child is for a while away from the placement that it keeps, so that neither this
   * nor the return to it is a new placement.
   *
   * @return true for temporary placements and for a child who is missing
   */
  public boolean isAbsence() {
    return this == TEMPORARY || this == MISSING;
  }

  /**
   * Whether the child is placed for adoption. From that day regulation 3 of SI 2010/959 takes the
   * child out of regulation 33, and the Adoption Agencies Regulations 2005 set the reviews.
   *
   * @return true for the four adoptive placements
   */
  public boolean isAdoptive() {
    return switch (this) {
      case ADOPTIVE_BY_CONSENT_CURRENT_CARER,
          ADOPTIVE_BY_CONSENT,
          ADOPTIVE_BY_ORDER_CURRENT_CARER,
          ADOPTIVE_BY_ORDER ->
          true;
      default -> false;
    };
  }
}
