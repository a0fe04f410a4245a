package org.duecare.metrics.disclosure;

/** Which way a count is moved. The set is complete. */
enum Move {
  RAISE,
  LOWER
}
