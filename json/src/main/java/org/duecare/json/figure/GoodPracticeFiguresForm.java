package org.duecare.json.figure;

import java.util.List;
import org.duecare.core.quality.GoodPractice;
import org.duecare.metrics.measure.ReportingPeriod;
import org.duecare.metrics.quality.GoodPracticeFigures;

record GoodPracticeFiguresForm(ReportingPeriod period, List<GoodPractice> examples) {

  static GoodPracticeFiguresForm of(GoodPracticeFigures figures) {
    return new GoodPracticeFiguresForm(figures.period(), figures.all());
  }

  GoodPracticeFigures value() {
    return GoodPracticeFigures.in(period, examples);
  }
}
