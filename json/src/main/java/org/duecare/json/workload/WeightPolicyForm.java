package org.duecare.json.workload;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.duecare.core.workforce.CaseKind;
import org.duecare.metrics.workload.WeightPolicy;

record WeightPolicyForm(Map<CaseKind, BigDecimal> weights) {

  static WeightPolicyForm of(WeightPolicy policy) {
    Map<CaseKind, BigDecimal> weights = new EnumMap<>(policy.weights());
    weights.remove(CaseKind.LOOKED_AFTER);
    return new WeightPolicyForm(weights);
  }

  WeightPolicy value() {
    WeightPolicy policy = WeightPolicy.lookedAfterChildIsOne();
    for (Map.Entry<CaseKind, BigDecimal> each : weights.entrySet()) {
      policy = policy.with(each.getKey(), each.getValue());
    }
    return policy;
  }
}
