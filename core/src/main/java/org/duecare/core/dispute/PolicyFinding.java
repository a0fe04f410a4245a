package org.duecare.core.dispute;

import java.util.Objects;

/**
 * Something in a policy that keeps it from doing what it promises. Immutable and thread-safe.
 *
 * @param kind what it is
 * @param sentence what was found and why it matters, one sentence
 */
public record PolicyFinding(Kind kind, String sentence) {

  /** What can be found. More may be added. */
  public enum Kind {
    /** The limits of the stages reach past the limit of the whole. */
    LIMITS_PAST_TOTAL,
    /** A stage without a limit leaves the limit of the whole unassured. */
    LIMIT_MISSING,
    /** The limit of the whole is longer than the handbook's. */
    TOTAL_PAST_HANDBOOK,
    /** The policy sets no limit of the whole. */
    TOTAL_MISSING,
    /** The limits of the stages, without one of the whole, reach past the handbook's. */
    LIMITS_PAST_HANDBOOK,
    /** Pauses stop the limit of the whole, and their number has no bound. */
    TOTAL_PAUSABLE,
    /** The calendar ends before a year of the policy does: not every day could be tried. */
    NOT_TRIED,
    /** No dispute can come to a level. */
    LEVEL_UNREACHABLE,
    /** Nobody is named who answers at a level. */
    ROLE_MISSING
  }

  /**
   * Checks the parts.
   *
   * @param kind what it is
   * @param sentence what was found and why it matters
   * @throws NullPointerException if a part is null
   */
  public PolicyFinding {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(sentence, "sentence");
  }
}
