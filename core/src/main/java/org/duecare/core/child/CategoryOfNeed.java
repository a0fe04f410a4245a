package org.duecare.core.child;

/**
 * The main reason why a child is helped, fixed when a period of care begins; the codes of England's
 * return on looked-after children are in brackets. Immutable and thread-safe.
 */
public enum CategoryOfNeed {
  /** Abuse or neglect (N1). */
  ABUSE_OR_NEGLECT,
  /** The child's disability (N2). */
  DISABILITY_OF_THE_CHILD,
  /** Illness or disability of a parent (N3). */
  ILLNESS_OR_DISABILITY_OF_A_PARENT,
  /** A family in acute stress (N4). */
  FAMILY_IN_ACUTE_STRESS,
  /** Family dysfunction (N5). */
  FAMILY_DYSFUNCTION,
  /** Socially unacceptable behaviour (N6). */
  SOCIALLY_UNACCEPTABLE_BEHAVIOUR,
  /** Low income (N7). */
  LOW_INCOME,
  /** Absent parenting (N8). */
  ABSENT_PARENTING
}
