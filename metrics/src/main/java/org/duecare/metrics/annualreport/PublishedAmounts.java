package org.duecare.metrics.annualreport;

import java.util.Objects;

/**
 * Published numbers that count no records. Immutable and thread-safe.
 *
 * @param table the id of the table in which they stand
 * @param row the numbers
 */
public record PublishedAmounts(String table, AmountRow row) {

  /**
   * Checks that nothing is null.
   *
   * @param table the id of the table in which they stand
   * @param row the numbers
   * @throws NullPointerException if a part is null
   */
  public PublishedAmounts {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(row, "row");
  }

  /** The row, in English. */
  @Override
  public String toString() {
    return row.toString();
  }
}
