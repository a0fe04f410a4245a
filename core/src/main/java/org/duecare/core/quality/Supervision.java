package org.duecare.core.quality;

import java.time.LocalDate;
import java.util.Objects;
import org.duecare.core.workforce.OfficerId;

/**
 * That a reviewing officer was supervised. Immutable and thread-safe.
 *
 * @param officer the officer
 * @param day the day
 */
public record Supervision(OfficerId officer, LocalDate day) {

  /**
   * Checks that nothing is null.
   *
   * @param officer the officer
   * @param day the day
   * @throws NullPointerException if a part is null
   */
  public Supervision {
    Objects.requireNonNull(officer, "officer");
    Objects.requireNonNull(day, "day");
  }
}
