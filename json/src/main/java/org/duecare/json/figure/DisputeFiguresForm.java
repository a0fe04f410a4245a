package org.duecare.json.figure;

import java.util.Map;
import org.duecare.core.dispute.Dispute;
import org.duecare.metrics.dispute.DisputeFigures;
import org.duecare.metrics.measure.ReportingPeriod;

record DisputeFiguresForm(ReportingPeriod period, Map<String, Dispute> disputes) {

  static DisputeFiguresForm of(DisputeFigures figures) {
    return new DisputeFiguresForm(figures.period(), figures.disputes());
  }

  DisputeFigures value() {
    return DisputeFigures.in(period, disputes);
  }
}
