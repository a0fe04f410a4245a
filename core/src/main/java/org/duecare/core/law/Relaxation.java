package org.duecare.core.law;

import java.util.Objects;
import org.duecare.calendar.DateSpan;

/**
 * A time in which a limit did not bind: what fell due in it was required only where that was
 * reasonably practicable, which no record tells.
 *
 * <p>Immutable and thread-safe.
 *
 * @param limitsWithin the limits concerned: those whose last day lies in this span
 * @param citation the provision
 * @param verification how well the provision was seen
 */
public record Relaxation(DateSpan limitsWithin, Citation citation, Verification verification) {

  /**
   * Checks that nothing is null.
   *
   * @param limitsWithin the limits concerned: those whose last day lies in this span
   * @param citation the provision
   * @param verification how well the provision was seen
   * @throws NullPointerException if a part is null
   */
  public Relaxation {
    Objects.requireNonNull(limitsWithin, "limitsWithin");
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(verification, "verification");
  }
}
