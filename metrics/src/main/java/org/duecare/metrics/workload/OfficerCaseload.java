package org.duecare.metrics.workload;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.duecare.core.workforce.CaseKind;
import org.duecare.metrics.measure.Basis;

/**
 * What one officer has on a day, without saying who it is. Immutable and thread-safe.
 *
 * @param fullTimeEquivalent which part of a full-time post the officer works, above 0
 * @param cases how many cases of each kind, no entry for a kind with none; immutable
 */
public record OfficerCaseload(BigDecimal fullTimeEquivalent, Map<CaseKind, Integer> cases) {

  /**
   * Checks the part of a post.
   *
   * @param fullTimeEquivalent which part of a full-time post the officer works, above 0
   * @param cases how many cases of each kind
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if the part of a post is not above 0
   */
  public OfficerCaseload {
    if (fullTimeEquivalent.signum() <= 0) {
      throw new IllegalArgumentException(
          "full-time equivalent out of range: "
              + fullTimeEquivalent.toPlainString()
              + "; above 0 is allowed");
    }
    Map<CaseKind, Integer> inOrder = new EnumMap<>(CaseKind.class);
    inOrder.putAll(cases);
    cases = Collections.unmodifiableMap(inOrder);
  }

  static OfficerCaseload of(BigDecimal fullTimeEquivalent, Iterable<CaseKind> kinds) {
    Map<CaseKind, Integer> cases = new EnumMap<>(CaseKind.class);
    kinds.forEach(kind -> cases.merge(kind, 1, Integer::sum));
    return new OfficerCaseload(fullTimeEquivalent, cases);
  }

  /**
   * How many cases of some kinds.
   *
   * @param kinds the kinds
   * @return their number, 0 or more
   */
  public int count(Set<CaseKind> kinds) {
    return kinds.stream().mapToInt(kind -> cases.getOrDefault(kind, 0)).sum();
  }

  /**
   * The caseload in a unit: as it is, or as it would be for a full-time post.
   *
   * @param unit the unit
   * @return the number of cases, or that number divided by the part of a post, to two decimals,
   *     rounded half up
   */
  public BigDecimal in(CaseloadUnit unit) {
    BigDecimal count = BigDecimal.valueOf(count(unit.kinds()));
    return unit.basis() == Basis.HEADS ? count : Spread.divided(count, fullTimeEquivalent);
  }
}
