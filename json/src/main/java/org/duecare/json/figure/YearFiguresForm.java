package org.duecare.json.figure;

import java.util.Optional;
import org.duecare.metrics.midway.MidwayChecks;
import org.duecare.metrics.participation.ReviewParticipation;
import org.duecare.metrics.population.Population;
import org.duecare.metrics.review.ReviewActivity;
import org.duecare.metrics.step.DutyTimeliness;
import org.duecare.metrics.timeliness.Timeliness;
import org.duecare.metrics.year.YearFigures;

record YearFiguresForm(
    Population population,
    Timeliness timeliness,
    ReviewActivity activity,
    ReviewParticipation participation,
    Optional<MidwayChecks> midwayChecks,
    Optional<DutyTimeliness> steps) {

  static YearFiguresForm of(YearFigures figures) {
    return new YearFiguresForm(
        figures.population(),
        figures.timeliness(),
        figures.activity(),
        figures.participation(),
        figures.midwayChecks(),
        figures.steps());
  }

  YearFigures value() {
    return YearFigures.of(population, timeliness, activity, participation, midwayChecks, steps);
  }
}
