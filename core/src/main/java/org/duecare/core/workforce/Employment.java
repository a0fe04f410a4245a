package org.duecare.core.workforce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A time in which an officer worked on the same terms. Other hours or another contract are another
 * employment. Immutable and thread-safe.
 *
 * @param officer who works
 * @param from the first day, inclusive
 * @param to the last day, inclusive; empty while it lasts
 * @param fullTimeEquivalent which part of a full-time post it is, above 0 and at most 1; kept
 *     without zeros at its end, so that 0.80 and 0.8 are the same
 * @param contract how the officer is engaged
 */
public record Employment(
    OfficerId officer,
    LocalDate from,
    Optional<LocalDate> to,
    BigDecimal fullTimeEquivalent,
    Contract contract) {

  /**
   * Checks the parts.
   *
   * @param officer who works
   * @param from the first day, inclusive
   * @param to the last day, inclusive; empty while it lasts
   * @param fullTimeEquivalent which part of a full-time post it is, above 0 and at most 1
   * @param contract how the officer is engaged
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if the last day lies before the first, or the part of a
   *     full-time post is not above 0 and at most 1
   */
  public Employment {
    Objects.requireNonNull(officer, "officer");
    Objects.requireNonNull(contract, "contract");
    Objects.requireNonNull(fullTimeEquivalent, "fullTimeEquivalent");
    DaysInOrder.require("employment", from, to);
    if (fullTimeEquivalent.signum() <= 0 || fullTimeEquivalent.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException(
          "full-time equivalent out of range: "
              + fullTimeEquivalent.toPlainString()
              + "; above 0 and at most 1 is allowed");
    }
    fullTimeEquivalent = fullTimeEquivalent.stripTrailingZeros();
  }

  /**
   * Whether it holds on a day.
   *
   * @param day the day
   * @return true from the first to the last day, both inclusive
   */
  public boolean holdsOn(LocalDate day) {
    return DaysInOrder.hold(from, to, day);
  }
}
