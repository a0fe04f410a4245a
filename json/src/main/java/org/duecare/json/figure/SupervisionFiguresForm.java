package org.duecare.json.figure;

import java.util.List;
import org.duecare.core.quality.Supervision;
import org.duecare.metrics.measure.ReportingPeriod;
import org.duecare.metrics.quality.SupervisionFigures;

record SupervisionFiguresForm(ReportingPeriod period, List<Supervision> supervisions) {

  static SupervisionFiguresForm of(SupervisionFigures figures) {
    return new SupervisionFiguresForm(figures.period(), figures.all());
  }

  SupervisionFigures value() {
    return SupervisionFigures.in(period, supervisions);
  }
}
