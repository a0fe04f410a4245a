package org.duecare.json.figure;

import java.util.List;
import org.duecare.core.quality.CaseAudit;
import org.duecare.metrics.measure.ReportingPeriod;
import org.duecare.metrics.quality.AuditFigures;

record AuditFiguresForm(ReportingPeriod period, List<CaseAudit> audits) {

  static AuditFiguresForm of(AuditFigures figures) {
    return new AuditFiguresForm(figures.period(), figures.all());
  }

  AuditFigures value() {
    return AuditFigures.in(period, audits);
  }
}
