package org.duecare.json.figure;

import java.util.EnumMap;
import java.util.Map;
import org.duecare.metrics.timeliness.Approximation;
import org.duecare.metrics.timeliness.Timeliness;
import org.duecare.metrics.timeliness.TimelinessComparison;

record TimelinessComparisonForm(Timeliness law, Map<Approximation, Timeliness> approximations) {

  static TimelinessComparisonForm of(TimelinessComparison comparison) {
    Map<Approximation, Timeliness> approximations = new EnumMap<>(Approximation.class);
    for (Approximation each : Approximation.values()) {
      approximations.put(each, comparison.under(each));
    }
    return new TimelinessComparisonForm(comparison.law(), approximations);
  }

  TimelinessComparison value() {
    return TimelinessComparison.of(law, approximations);
  }
}
