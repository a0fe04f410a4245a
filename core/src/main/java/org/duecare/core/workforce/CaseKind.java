package org.duecare.core.workforce;

/** What an officer does for a child. Other kinds may be added. Immutable and thread-safe. */
public enum CaseKind {
  /** Reviewing officer of a looked-after child. */
  LOOKED_AFTER,
  /** Chair of the conferences of a child with a child protection plan. */
  CHILD_PROTECTION
}
