package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.Objects;
import org.duecare.core.law.Trigger;

/**
 * Where in the reviews of a period an obligation stands: what it asks for is asked by every
 * obligation of the period that stands there.
 *
 * <p>Immutable and thread-safe.
 *
 * @param cycle the event that begins the cycle whose rules oblige
 * @param until the last day of the time in which they do
 * @param reviewsBefore how many reviews of the period came before, as far as they are given; below
 *     0 for one that is presumed held before these
 */
public record ReviewStep(Trigger cycle, LocalDate until, int reviewsBefore) {

  /**
   * Checks the parts.
   *
   * @param cycle the event that begins the cycle whose rules oblige
   * @param until the last day of the time in which they do
   * @param reviewsBefore how many reviews of the period came before, as far as they are given;
   *     below 0 for one that is presumed held before these
   * @throws NullPointerException if a part is null
   */
  public ReviewStep {
    Objects.requireNonNull(cycle, "cycle");
    Objects.requireNonNull(until, "until");
  }

  /**
   * Reviews of a looked-after child before and after authority to place, and after a return from an
   * adoptive placement, are asked for together.
   */
  Trigger askedTogether() {
    return switch (cycle) {
      case ADOPTION_AUTHORISED, RETURN_FROM_ADOPTIVE_PLACEMENT -> Trigger.BECAME_LOOKED_AFTER;
      default -> cycle;
    };
  }
}
