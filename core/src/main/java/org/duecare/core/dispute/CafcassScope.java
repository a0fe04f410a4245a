package org.duecare.core.dispute;

/**
 * Whose disputes the reviewing officer may refer to Cafcass (section 25B(3) of the Children Act
 * 1989: a looked-after child's). The set is complete. Immutable and thread-safe.
 */
public enum CafcassScope {
  /** Those about a looked-after child. */
  LOOKED_AFTER_CHILDREN,
  /** Those about a child who is not looked after, too. */
  EVERY_CHILD
}
