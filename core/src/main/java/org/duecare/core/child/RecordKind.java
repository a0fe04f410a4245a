package org.duecare.core.child;

/**
 * The kinds of records about a child that are kept apart from the history of care, each a table of
 * England's return on looked-after children. Immutable and thread-safe.
 */
public enum RecordKind {
  /** Sex, ethnic origin, motherhood (Header). */
  CHILD,
  /** Unaccompanied children who seek asylum (UASC). */
  UNACCOMPANIED,
  /** Health of those looked after for twelve months (OC2). */
  HEALTH,
  /** Young people who left care (OC3). */
  CARE_LEAVERS,
  /** How adoptions came about (AD1). */
  ADOPTION,
  /** Decisions that a child should be placed for adoption (PlacedAdoption). */
  PLACEMENT_FOR_ADOPTION_DECISION,
  /** Lasting homes before this time in care (PrevPerm). */
  PREVIOUS_PERMANENCE,
  /** Times missing or away (Missing). */
  MISSING,
  /** Social workers (SWEpisodes). */
  SOCIAL_WORKERS,
  /** Deprivations of liberty (DoLo). */
  DEPRIVATION_OF_LIBERTY
}
