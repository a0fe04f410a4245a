package org.duecare.core.dispute;

import java.util.EnumSet;
import java.util.Set;

/** Where a dispute stands. The set is complete. Immutable and thread-safe. */
public enum Stage {
  /** Nothing was raised; only Cafcass may have been approached. */
  NOT_RAISED,
  /** A concern is talked about informally. */
  INFORMAL,
  /** A level is to answer. */
  AWAITING_RESPONSE,
  /** The answer of a level did not come by its limit. */
  OVERDUE,
  /** A level answered, and the reviewing officer has to decide. */
  RESPONDED,
  /** Actions were agreed and are to be done. */
  ACTIONS_PENDING,
  /** The agreed actions were not done in time. */
  ACTIONS_LAPSED,
  /** The clock stands still. */
  PAUSED,
  /** It was resolved at a level. */
  RESOLVED,
  /** It was resolved before it became formal. */
  RESOLVED_INFORMALLY,
  /** It was withdrawn. */
  WITHDRAWN,
  /** It was closed, for the child is no longer the authority's. */
  CLOSED;

  private static final Set<Stage> ENDS =
      EnumSet.of(RESOLVED, RESOLVED_INFORMALLY, WITHDRAWN, CLOSED);

  /**
   * Whether a dispute is over, but for a reopening.
   *
   * @return true at the four ends
   */
  public boolean isEnd() {
    return ENDS.contains(this);
  }

  /**
   * Whether there is something to be done about a dispute.
   *
   * @return true for what was raised and is not over
   */
  public boolean isOpen() {
    return this != NOT_RAISED && !isEnd();
  }

  /** Whether the level at which a dispute is has yet to answer. */
  boolean isAwaitingAnswer() {
    return this == AWAITING_RESPONSE || this == OVERDUE;
  }
}
