package org.duecare.json.workload;

import java.util.List;
import org.duecare.metrics.workload.WeightPolicy;
import org.duecare.metrics.workload.WeightedCaseload;

record WeightedCaseloadForm(WeightPolicy policy, List<WeightedCaseload.Load> officers) {

  static WeightedCaseloadForm of(WeightedCaseload caseload) {
    return new WeightedCaseloadForm(caseload.policy(), caseload.loads());
  }

  WeightedCaseload value() {
    return WeightedCaseload.ofLoads(policy, officers);
  }
}
