package org.duecare.metrics.workload;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.duecare.core.workforce.CaseKind;

/**
 * For how many looked-after children a case of another kind counts, as a council has decided. There
 * is no national value: what the policy does not say has no weight, and cannot be counted. A
 * looked-after child is 1. Immutable and thread-safe.
 */
public final class WeightPolicy {

  private final Map<CaseKind, BigDecimal> weights;

  private WeightPolicy(Map<CaseKind, BigDecimal> weights) {
    this.weights = weights;
  }

  /**
   * A policy that says nothing but that a looked-after child is 1.
   *
   * @return the policy
   */
  public static WeightPolicy lookedAfterChildIsOne() {
    return new WeightPolicy(new EnumMap<>(Map.of(CaseKind.LOOKED_AFTER, BigDecimal.ONE)));
  }

  /**
   * This policy with the weight of a kind of case.
   *
   * @param kind the kind, other than LOOKED_AFTER
   * @param weight for how many looked-after children a case counts, 0 or more
   * @return the policy, with this weight in place of any before
   * @throws IllegalArgumentException if it is the kind by which the others are weighed, or the
   *     weight is negative
   */
  public WeightPolicy with(CaseKind kind, BigDecimal weight) {
    Objects.requireNonNull(kind, "kind");
    if (kind == CaseKind.LOOKED_AFTER) {
      throw new IllegalArgumentException(
          "weight of a looked-after child is given: "
              + weight.toPlainString()
              + "; it is 1, and other kinds are weighed by it");
    }
    if (weight.signum() < 0) {
      throw new IllegalArgumentException(
          "weight is negative: " + weight.toPlainString() + "; 0 or more is allowed");
    }
    Map<CaseKind, BigDecimal> changed = new EnumMap<>(weights);
    changed.put(kind, weight);
    return new WeightPolicy(changed);
  }

  /**
   * All weights.
   *
   * @return the weights by kind, that of a looked-after child included, immutable
   */
  public Map<CaseKind, BigDecimal> weights() {
    return Collections.unmodifiableMap(weights);
  }

  /**
   * The weight of a kind of case.
   *
   * @param kind the kind
   * @return for how many looked-after children a case counts; empty where the policy does not say
   */
  public Optional<BigDecimal> weight(CaseKind kind) {
    return Optional.ofNullable(weights.get(Objects.requireNonNull(kind, "kind")));
  }

  /**
   * How much some cases are.
   *
   * @throws IllegalArgumentException if one is of a kind without a weight
   */
  BigDecimal load(OfficerCaseload officer) {
    BigDecimal load = BigDecimal.ZERO;
    for (Map.Entry<CaseKind, Integer> cases : officer.cases().entrySet()) {
      BigDecimal weight =
          weight(cases.getKey())
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "no weight for "
                              + CaseloadUnit.words(cases.getKey())
                              + ": the policy gives "
                              + weights
                              + "; there is no national value, so it has to be supplied"));
      load = load.add(weight.multiply(BigDecimal.valueOf(cases.getValue())));
    }
    return load;
  }

  /** The weights. */
  @Override
  public String toString() {
    return "weights " + weights;
  }
}
