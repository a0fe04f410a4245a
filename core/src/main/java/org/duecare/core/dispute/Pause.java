package org.duecare.core.dispute;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A time in which the clock stood still. Immutable and thread-safe.
 *
 * @param from the day on which it stopped, which still counted
 * @param until the day on which it went on, which did not count yet; empty while it stands still
 */
public record Pause(LocalDate from, Optional<LocalDate> until) {

  /**
   * Checks the parts.
   *
   * @param from the day on which it stopped, which still counted
   * @param until the day on which it went on, which did not count yet; empty while it stands still
   * @throws NullPointerException if a part is null
   */
  public Pause {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(until, "until");
  }
}
