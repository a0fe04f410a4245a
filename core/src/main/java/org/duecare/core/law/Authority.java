package org.duecare.core.law;

/** How binding a rule is: the three layers that are never mixed. Immutable and thread-safe. */
public enum Authority {
  /** An Act or regulations: it must be done. */
  STATUTE,
  /** Guidance issued under a statute: it is done unless there is good reason not to. */
  STATUTORY_GUIDANCE,
  /** What one authority has set for itself; it never replaces the other two. */
  LOCAL_POLICY
}
