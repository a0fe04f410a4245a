package org.duecare.core.child;

/**
 * Why a placement ended; the codes of England's return on looked-after children are in brackets.
 * Immutable and thread-safe.
 */
public enum ReasonForPlacementChange {
  /** The change carries out the care plan (CARPL). */
  CARE_PLAN,
  /** The carer resigned or the home closed (CLOSE). */
  RESIGNATION_OR_CLOSURE,
  /** An allegation (ALLEG). */
  ALLEGATION,
  /** The standards of care (STAND). */
  STANDARDS_OF_CARE,
  /** The approval was removed (APPRR). */
  APPROVAL_REMOVED,
  /** The carer asked for it because of the child's behaviour (CREQB). */
  CARER_ASKED_FOR_BEHAVIOUR,
  /** The carer asked for it for another reason (CREQO). */
  CARER_ASKED_OTHERWISE,
  /** The child asked for it (CHILD). */
  CHILD_ASKED,
  /** The council asked for it (LAREQ). */
  AUTHORITY_ASKED,
  /** Only the status of the placement changed; the child stays with the carers (PLACE). */
  STATUS_OF_PLACEMENT_ONLY,
  /** The child went into custody (CUSTOD, from 2018/19 on). */
  CUSTODY,
  /** Another reason (OTHER). */
  OTHER
}
