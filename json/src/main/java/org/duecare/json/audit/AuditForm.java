package org.duecare.json.audit;

import java.util.List;
import org.duecare.metrics.audit.Audit;
import org.duecare.metrics.audit.Check;
import org.duecare.metrics.audit.Report;

record AuditForm(Report report, List<Check> checks) {

  static AuditForm of(Audit audit) {
    return new AuditForm(audit.report(), audit.checks());
  }

  Audit value() {
    return Audit.of(report, checks);
  }
}
