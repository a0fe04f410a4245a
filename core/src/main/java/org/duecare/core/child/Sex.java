package org.duecare.core.child;

/**
 * The sex that the record states; the codes of England's return are in brackets, those to 2023/24
 * first. Immutable and thread-safe.
 */
public enum Sex {
  /** Male (1, M). */
  MALE,
  /** Female (2, F). */
  FEMALE,
  /** The record states neither (U, from 2024/25 on). */
  UNSPECIFIED
}
