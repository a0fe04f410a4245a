package org.duecare.json.workload;

import java.util.List;
import java.util.SortedMap;
import org.duecare.metrics.workload.NamedWorkers;
import org.duecare.metrics.workload.OfficerDemand;

record OfficerDemandForm(SortedMap<String, List<Integer>> officers, List<Integer> withoutOfficer) {

  static OfficerDemandForm of(OfficerDemand demand) {
    return new OfficerDemandForm(
        Officers.byText(demand.byOfficer(NamedWorkers.SHOWN).orElseThrow()),
        demand.withoutOfficer());
  }

  OfficerDemand value() {
    return OfficerDemand.of(Officers.byId(officers), withoutOfficer);
  }
}
