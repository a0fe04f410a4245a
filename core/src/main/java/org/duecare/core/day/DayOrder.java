package org.duecare.core.day;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The earlier and the later of two days. */
public final class DayOrder {

  private DayOrder() {}

  /**
   * The earlier of two days.
   *
   * @param one a day
   * @param other another
   * @return the earlier; both where they are the same
   */
  public static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  /**
   * The later of two days.
   *
   * @param one a day
   * @param other another
   * @return the later; both where they are the same
   */
  public static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /**
   * The earlier of those that are known.
   *
   * @param one a day; null where it is not known
   * @param other another; null where it is not known
   * @return the earlier; null where neither is known
   */
  public static @Nullable LocalDate earlierKnown(
      @Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return earlier(one, other);
  }
}
