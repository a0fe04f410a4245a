package org.duecare.metrics.workload;

import java.math.BigDecimal;

/**
 * How many children a council expects to become and to cease to be looked after in each month.
 * Children who turn 18 are not among the leavers: that is known of each of them. Immutable and
 * thread-safe.
 *
 * @param startersPerMonth how many children become looked after in a month, 0 or more
 * @param leaversPerMonth how many cease to be looked after in a month before they are 18, 0 or more
 */
public record ExpectedFlows(Estimate startersPerMonth, Estimate leaversPerMonth) {

  /**
   * Checks the numbers.
   *
   * @param startersPerMonth how many children become looked after in a month, 0 or more
   * @param leaversPerMonth how many cease to be looked after in a month, 0 or more
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if a number is negative
   */
  public ExpectedFlows {
    require("starters", startersPerMonth);
    require("leavers", leaversPerMonth);
  }

  private static void require(String what, Estimate perMonth) {
    if (perMonth.low().signum() < 0) {
      throw new IllegalArgumentException(
          what
              + " of a month are negative: "
              + perMonth.low().toPlainString()
              + "; 0 or more is allowed");
    }
  }

  /**
   * Nobody comes, and nobody goes before the 18th birthday.
   *
   * @return flows of 0
   */
  public static ExpectedFlows none() {
    return new ExpectedFlows(Estimate.exactly(BigDecimal.ZERO), Estimate.exactly(BigDecimal.ZERO));
  }
}
