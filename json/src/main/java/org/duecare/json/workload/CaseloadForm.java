package org.duecare.json.workload;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.duecare.metrics.workload.Caseload;
import org.duecare.metrics.workload.HeldCase;
import org.duecare.metrics.workload.NamedWorkers;
import org.duecare.metrics.workload.OfficerCaseload;

record CaseloadForm(
    LocalDate day,
    SortedMap<String, OfficerCaseload> officers,
    List<HeldCase> cases,
    List<HeldCase> withAbsentOfficer,
    List<HeldCase> unallocated,
    List<HeldCase> notLookedAfter) {

  static CaseloadForm of(Caseload caseload) {
    return new CaseloadForm(
        caseload.day(),
        Officers.byText(caseload.byOfficer(NamedWorkers.SHOWN).orElseThrow()),
        caseload.cases(),
        caseload.withAbsentOfficer(),
        caseload.unallocated(),
        caseload.notLookedAfter());
  }

  Caseload value() {
    return Caseload.of(
        day, Officers.byId(officers), cases, withAbsentOfficer, unallocated, notLookedAfter);
  }
}
