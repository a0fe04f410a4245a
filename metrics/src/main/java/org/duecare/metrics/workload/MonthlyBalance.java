package org.duecare.metrics.workload;

import java.math.BigDecimal;
import org.duecare.metrics.measure.ReportingSpan;

/**
 * What the officers of a month can do, beside what the month asks for. Immutable and thread-safe.
 *
 * @param month the month
 * @param fullTimeEquivalent the full-time posts worked, the mean of the days of the month, to two
 *     decimals
 * @param capacity how many reviews they can hold, to two decimals
 * @param demand how many reviews are expected
 */
public record MonthlyBalance(
    ReportingSpan month, BigDecimal fullTimeEquivalent, BigDecimal capacity, Estimate demand) {

  /**
   * What is over: the capacity less the demand. Its low number comes from the high demand.
   *
   * @return the reviews that could be held besides; negative where there is a shortage
   */
  public Estimate surplus() {
    return demand.from(capacity);
  }

  /** The month in one line. */
  @Override
  public String toString() {
    return month
        + ": capacity "
        + capacity.toPlainString()
        + ", demand "
        + demand
        + ", surplus "
        + surplus();
  }
}
