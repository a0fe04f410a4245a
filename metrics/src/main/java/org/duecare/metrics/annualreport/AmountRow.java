package org.duecare.metrics.annualreport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A number that counts no records, such as full-time equivalents. Immutable and thread-safe.
 *
 * @param label what it is about
 * @param amount how much
 * @param unit what one of it is, in the plural
 * @param day the day on which it holds
 */
public record AmountRow(String label, BigDecimal amount, String unit, LocalDate day)
    implements FigureRow {

  /**
   * Checks that nothing is null.
   *
   * @param label what it is about
   * @param amount how much
   * @param unit what one of it is
   * @param day the day on which it holds
   * @throws NullPointerException if a part is null
   */
  public AmountRow {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(day, "day");
  }

  /** The line as {@code reviewing officers: 12.8 full-time posts on 2023-03-31}. */
  @Override
  public String toString() {
    return label + ": " + amount.toPlainString() + " " + unit + " on " + day;
  }
}
