package org.duecare.json.workload;

import org.duecare.metrics.measure.Rate;
import org.duecare.metrics.workload.Guideline;
import org.duecare.metrics.workload.GuidelineComparison;

record GuidelineComparisonForm(Guideline guideline, Rate caseload) {

  static GuidelineComparisonForm of(GuidelineComparison comparison) {
    return new GuidelineComparisonForm(comparison.guideline(), comparison.caseload());
  }

  GuidelineComparison value() {
    return guideline.compare(caseload, guideline.unit());
  }
}
