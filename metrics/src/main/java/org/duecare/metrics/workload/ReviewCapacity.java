package org.duecare.metrics.workload;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.duecare.core.workforce.CaseKind;
import org.duecare.core.workforce.Roster;
import org.duecare.metrics.measure.Basis;
import org.duecare.metrics.measure.ReportingSpan;

/**
 * How many reviews one full-time post can hold in a month, besides its other work. No national
 * number exists. Immutable and thread-safe.
 *
 * @param reviewsPerMonth the reviews of a full-time post in a month, 0 or more
 */
public record ReviewCapacity(BigDecimal reviewsPerMonth) {

  private static final int DECIMALS = 2;
  static final CaseloadUnit OF_GUIDELINE =
      CaseloadUnit.of(CaseKind.LOOKED_AFTER, Basis.FULL_TIME_EQUIVALENT);

  /**
   * Checks the number.
   *
   * @param reviewsPerMonth the reviews of a full-time post in a month, 0 or more
   * @throws NullPointerException if it is null
   * @throws IllegalArgumentException if it is negative
   */
  public ReviewCapacity {
    if (reviewsPerMonth.signum() < 0) {
      throw new IllegalArgumentException(
          "reviews of a month are negative: "
              + reviewsPerMonth.toPlainString()
              + "; 0 or more is allowed");
    }
  }

  /**
   * The capacity that a guideline implies: its upper bound of children, times the reviews that a
   * child has in a year, by twelve.
   *
   * @param guideline the guideline, in looked-after children per full-time equivalent
   * @param reviewsPerChildAndYear the reviews of a child in a year, 0 or more: 2 is the least that
   *     the law asks for of children long in care, 3 of those in their first year
   * @return the capacity, to two decimals, rounded half up: 11.67 of the IRO Handbook and 2
   * @throws IllegalArgumentException if the guideline is in another unit, or the number of reviews
   *     is negative
   */
  public static ReviewCapacity implied(Guideline guideline, BigDecimal reviewsPerChildAndYear) {
    if (!guideline.unit().equals(OF_GUIDELINE)) {
      throw new IllegalArgumentException(
          "guideline implies no number of reviews: it counts "
              + guideline.unit()
              + "; "
              + OF_GUIDELINE
              + " is allowed");
    }
    return new ReviewCapacity(
        guideline
            .upper()
            .multiply(reviewsPerChildAndYear)
            .divide(BigDecimal.valueOf(ForecastMonths.COUNT), DECIMALS, RoundingMode.HALF_UP));
  }

  /** The month with its capacity, from the full-time equivalents of each of its days. */
  MonthlyBalance against(MonthlyDemand demand, Roster roster) {
    ReportingSpan month = demand.month();
    BigDecimal sum = BigDecimal.ZERO;
    int days = 0;
    for (LocalDate day = month.firstDay(); !day.isAfter(month.lastDay()); day = day.plusDays(1)) {
      sum = sum.add(roster.fullTimeEquivalentOn(day));
      days++;
    }
    BigDecimal count = BigDecimal.valueOf(days);
    return new MonthlyBalance(
        month,
        sum.divide(count, DECIMALS, RoundingMode.HALF_UP),
        sum.multiply(reviewsPerMonth).divide(count, DECIMALS, RoundingMode.HALF_UP),
        demand.reviews());
  }
}
