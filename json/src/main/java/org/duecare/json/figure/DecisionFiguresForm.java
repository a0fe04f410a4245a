package org.duecare.json.figure;

import java.util.List;
import org.duecare.core.review.ReviewDecision;
import org.duecare.metrics.measure.ReportingPeriod;
import org.duecare.metrics.quality.DecisionFigures;

record DecisionFiguresForm(ReportingPeriod period, List<ReviewDecision> decisions) {

  static DecisionFiguresForm of(DecisionFigures figures) {
    return new DecisionFiguresForm(figures.period(), figures.all());
  }

  DecisionFigures value() {
    return DecisionFigures.in(period, decisions);
  }
}
