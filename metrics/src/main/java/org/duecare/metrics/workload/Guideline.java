package org.duecare.metrics.workload;

import java.math.BigDecimal;
import java.util.Objects;
import org.duecare.core.workforce.CaseKind;
import org.duecare.metrics.measure.Basis;
import org.duecare.metrics.measure.Rate;

/**
 * Between which caseloads good practice lies, in which unit, and who says so. A figure in another
 * unit is not compared with it. Immutable and thread-safe.
 *
 * @param lower the least, inclusive, above 0
 * @param upper the greatest, inclusive, at least the least
 * @param unit what is counted, and by what it is divided
 * @param source who says so, in words
 */
public record Guideline(BigDecimal lower, BigDecimal upper, CaseloadUnit unit, String source) {

  /**
   * Checks the parts.
   *
   * @param lower the least, inclusive, above 0
   * @param upper the greatest, inclusive, at least the least
   * @param unit what is counted, and by what it is divided
   * @param source who says so, in words
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if the least is not above 0, or exceeds the greatest
   */
  public Guideline {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(source, "source");
    if (lower.signum() <= 0 || upper.compareTo(lower) < 0) {
      throw new IllegalArgumentException(
          "guideline out of order: from "
              + lower.toPlainString()
              + " to "
              + upper.toPlainString()
              + "; a least above 0 and a greatest that is not less are allowed");
    }
  }

  /**
   * The statutory guidance of England: 50 to 70 looked-after children per full-time equivalent. It
   * has no number for other work, such as chairing child protection conferences.
   *
   * @return the guideline of the IRO Handbook 2010
   */
  public static Guideline iroHandbook2010() {
    return new Guideline(
        BigDecimal.valueOf(50),
        BigDecimal.valueOf(70),
        CaseloadUnit.of(CaseKind.LOOKED_AFTER, Basis.FULL_TIME_EQUIVALENT),
        "IRO Handbook 2010");
  }

  /**
   * Where a caseload lies, by its exact value, not by a rounded one.
   *
   * @param caseload the caseload
   * @param unitOfCaseload the unit in which it is counted
   * @return the comparison
   * @throws IllegalArgumentException if it is counted in another unit than the guideline
   */
  public GuidelineComparison compare(Rate caseload, CaseloadUnit unitOfCaseload) {
    Objects.requireNonNull(caseload, "caseload");
    Objects.requireNonNull(unitOfCaseload, "unitOfCaseload");
    if (!unitOfCaseload.equals(unit)) {
      throw new IllegalArgumentException(
          "caseload is not in the unit of the guideline: it counts "
              + unitOfCaseload
              + "; the guideline of the "
              + source
              + " counts "
              + unit);
    }
    return new GuidelineComparison(this, caseload);
  }

  /** The guideline as {@code 50 to 70 looked-after children per full-time equivalent}. */
  @Override
  public String toString() {
    return lower.toPlainString() + " to " + upper.toPlainString() + " " + unit;
  }
}
