package org.duecare.core.dispute;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;

/**
 * When something happened: a day, and the time where it is known. Immutable and thread-safe.
 *
 * @param day the day
 * @param time the time of day where the authority is; empty where it is not known
 */
public record Moment(LocalDate day, Optional<LocalTime> time) {

  /**
   * Checks the parts.
   *
   * @param day the day
   * @param time the time of day; empty where it is not known
   * @throws NullPointerException if a part is null
   */
  public Moment {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(time, "time");
  }

  /**
   * A day without a time.
   *
   * @param day the day
   * @return the moment
   */
  public static Moment on(LocalDate day) {
    return new Moment(day, Optional.empty());
  }

  /**
   * A day with a time.
   *
   * @param day the day
   * @param time the time of day
   * @return the moment
   */
  public static Moment at(LocalDate day, LocalTime time) {
    return new Moment(day, Optional.of(Objects.requireNonNull(time, "time")));
  }
}
