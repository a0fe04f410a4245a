package org.duecare.metrics.audit;

import java.util.Objects;
import org.duecare.calendar.DateSpan;

/**
 * When a figure holds. Immutable and thread-safe.
 *
 * @param kind whether it holds on a day or over a period
 * @param days the period; or the days among which the day is, a single one where it is known. Both
 *     ends are inclusive
 */
public record Timing(Kind kind, DateSpan days) {

  /** Whether a figure holds on a day or over a period. The set is complete. */
  public enum Kind {
    /** On a day. */
    AS_AT,
    /** Over a period. */
    OVER
  }

  /**
   * Checks that nothing is null.
   *
   * @param kind whether it holds on a day or over a period
   * @param days the days
   * @throws NullPointerException if a part is null
   */
  public Timing {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(days, "days");
  }

  /**
   * Whether figures of both may stand in one sum: the same period, or days that may be the same.
   */
  boolean agreesWith(Timing other) {
    if (kind == Kind.OVER && other.kind == Kind.OVER) {
      return days.equals(other.days);
    }
    return !days.first().isAfter(other.days.last()) && !other.days.first().isAfter(days.last());
  }

  /** Whether it is known of which day or period it is, and not only among which days. */
  boolean isExact() {
    return kind == Kind.OVER || days.days() == 1;
  }

  /**
   * As {@code as at 2023-03-31}, {@code as at a day from ... to ...} or {@code over ... to ...}.
   */
  @Override
  public String toString() {
    String span = days.first() + " to " + days.last();
    if (kind == Kind.OVER) {
      return "over " + span;
    }
    return days.days() == 1 ? "as at " + days.first() : "as at a day from " + span;
  }
}
