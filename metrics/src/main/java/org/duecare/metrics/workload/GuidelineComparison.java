package org.duecare.metrics.workload;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.duecare.metrics.measure.Rate;

/**
 * A caseload beside the guideline in whose unit it is counted, as {@link Guideline#compare} gives
 * it. Immutable and thread-safe.
 */
public final class GuidelineComparison {

  private final Guideline guideline;
  private final Rate caseload;

  GuidelineComparison(Guideline guideline, Rate caseload) {
    this.guideline = guideline;
    this.caseload = caseload;
  }

  /**
   * The guideline.
   *
   * @return the guideline
   */
  public Guideline guideline() {
    return guideline;
  }

  /**
   * The caseload.
   *
   * @return the caseload, in the unit of the guideline
   */
  public Rate caseload() {
    return caseload;
  }

  /**
   * On which side it lies.
   *
   * @return below, within or above
   */
  public GuidelinePosition position() {
    if (counted().compareTo(guideline.lower().multiply(caseload.base())) < 0) {
      return GuidelinePosition.BELOW;
    }
    return counted().compareTo(guideline.upper().multiply(caseload.base())) > 0
        ? GuidelinePosition.ABOVE
        : GuidelinePosition.WITHIN;
  }

  /**
   * How much of the greatest caseload it is.
   *
   * @param decimals how many digits after the point, 0 or more
   * @return the per cent, rounded half up; above 100 where it exceeds the greatest
   * @throws IllegalArgumentException if the number of digits is negative
   */
  public BigDecimal percentOfUpper(int decimals) {
    if (decimals < 0) {
      throw new IllegalArgumentException(
          "number of decimals is negative: " + decimals + "; 0 or more is allowed");
    }
    return counted()
        .movePointRight(2)
        .divide(guideline.upper().multiply(caseload.base()), decimals, RoundingMode.HALF_UP);
  }

  private BigDecimal counted() {
    return BigDecimal.valueOf(caseload.count()).multiply(BigDecimal.valueOf(caseload.per()));
  }

  /** The comparison in one line. */
  @Override
  public String toString() {
    return caseload
        + " is "
        + position().name().toLowerCase(Locale.ROOT)
        + " "
        + guideline
        + ", "
        + percentOfUpper(1).toPlainString()
        + "% of the upper bound";
  }
}
