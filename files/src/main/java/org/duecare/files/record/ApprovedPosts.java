package org.duecare.files.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How many posts of reviewing officers are approved from a day on. Immutable and thread-safe.
 *
 * @param from the first day, inclusive; it holds until another number does
 * @param fullTimeEquivalent the posts, in full-time ones, 0 or more
 */
public record ApprovedPosts(LocalDate from, BigDecimal fullTimeEquivalent) {

  /**
   * Checks the parts.
   *
   * @param from the first day, inclusive
   * @param fullTimeEquivalent the posts, in full-time ones, 0 or more
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if the number is negative
   */
  public ApprovedPosts {
    Objects.requireNonNull(from, "from");
    if (fullTimeEquivalent.signum() < 0) {
      throw new IllegalArgumentException(
          "approved posts are negative: "
              + fullTimeEquivalent.toPlainString()
              + "; 0 or more is allowed");
    }
  }
}
