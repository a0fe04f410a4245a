package org.duecare.json.workload;

import org.duecare.core.workforce.Roster;
import org.duecare.metrics.measure.ReportingPeriod;
import org.duecare.metrics.workload.Workforce;

record WorkforceForm(Roster roster, ReportingPeriod period) {

  static WorkforceForm of(Workforce workforce) {
    return new WorkforceForm(workforce.roster(), workforce.period());
  }

  Workforce value() {
    return Workforce.of(roster, period);
  }
}
