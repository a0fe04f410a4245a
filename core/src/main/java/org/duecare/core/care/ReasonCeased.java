package org.duecare.core.care;

/**
 * Why a child ceased to be looked after, as England's return on looked-after children tells the
 * reasons apart; the letters in brackets are the codes of that return. Immutable and thread-safe.
 */
public enum ReasonCeased {
  /** Adopted, the application unopposed (E11). */
  ADOPTED,
  /** Adopted, consent dispensed with (E12). */
  ADOPTED_CONSENT_DISPENSED_WITH,
  /** Died (E2). */
  DIED,
  /** Taken over by another authority in the United Kingdom (E3). */
  TAKEN_OVER_BY_ANOTHER_AUTHORITY,
  /** Returned home as the care plan foresaw (E4A). */
  RETURNED_HOME_AS_PLANNED,
  /** Returned home, not as planned (E4B). */
  RETURNED_HOME_UNPLANNED,
  /** Went to live with parents or relatives without parental responsibility (E13). */
  LIVES_WITH_RELATIVES,
  /** Child arrangements order (E41). */
  CHILD_ARRANGEMENTS_ORDER,
  /** Special guardianship order (E43 to E48). */
  SPECIAL_GUARDIANSHIP,
  /** Moved into independent living with formal support (E5). */
  INDEPENDENT_WITH_SUPPORT,
  /** Moved into independent living without formal support (E6). */
  INDEPENDENT_WITHOUT_SUPPORT,
  /** Moved to adult social care (E7). */
  ADULT_SOCIAL_CARE,
  /** Sentenced to custody (E9). */
  SENTENCED_TO_CUSTODY,
  /** A remand ended (E14). */
  REMAND_ENDED,
  /** Assessed to be 18 or over (E15). */
  AGE_ASSESSED_AS_ADULT,
  /** Moved abroad (E16). */
  MOVED_ABROAD,
  /** Turned 18 and stayed with the carers (E17). */
  STAYED_WITH_CARERS_AT_18,
  /** Any other reason (E8). */
  OTHER;

  /** Whether it is the end of a remand, or leaves open that it is: the rest are ends of care. */
  boolean mayBeEndOfRemand() {
    return switch (this) {
      case REMAND_ENDED,
          SENTENCED_TO_CUSTODY,
          RETURNED_HOME_AS_PLANNED,
          RETURNED_HOME_UNPLANNED,
          LIVES_WITH_RELATIVES,
          INDEPENDENT_WITH_SUPPORT,
          INDEPENDENT_WITHOUT_SUPPORT,
          OTHER ->
          true;
      case ADOPTED,
          ADOPTED_CONSENT_DISPENSED_WITH,
          DIED,
          TAKEN_OVER_BY_ANOTHER_AUTHORITY,
          CHILD_ARRANGEMENTS_ORDER,
          SPECIAL_GUARDIANSHIP,
          ADULT_SOCIAL_CARE,
          AGE_ASSESSED_AS_ADULT,
          MOVED_ABROAD,
          STAYED_WITH_CARERS_AT_18 ->
          false;
    };
  }
}
