package org.duecare.core.child;

/**
 * Who provides a placement; the codes of England's return on looked-after children are in brackets.
 * Immutable and thread-safe.
 */
public enum PlacementProvider {
  /** A parent or another person with parental responsibility (PR0). */
  PARENT,
  /** The responsible council itself (PR1). */
  OWN_AUTHORITY,
  /** Another council (PR2). */
  ANOTHER_AUTHORITY,
  /** Another public body, as a health trust (PR3). */
  OTHER_PUBLIC,
  /** A private provider (PR4). */
  PRIVATE,
  /** A voluntary provider (PR5). */
  VOLUNTARY
}
