package org.duecare.core.obligation;

import java.time.LocalDate;
import org.duecare.core.law.Trigger;

/**
 * Where in the reviews of a period an obligation stands.
 *
 * @param cycle the event that begins the cycle whose rules oblige
 * @param until the last day of the time in which they do
 * @param reviewsBefore how many reviews of the period came before
 */
record ReviewStep(Trigger cycle, LocalDate until, int reviewsBefore) {

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
