package org.duecare.cli.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duecare.metrics.dispute.DisputeFigures;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.midway.MidwayChecks;
import org.duecare.metrics.participation.ReviewParticipation;
import org.duecare.metrics.population.Population;
import org.duecare.metrics.review.ReviewActivity;
import org.duecare.metrics.step.DutyTimeliness;
import org.duecare.metrics.timeliness.Timeliness;
import org.duecare.metrics.year.YearFigures;

/** The measures of a value that stands for several. */
final class MeasuresBehind {

  private MeasuresBehind() {}

  /** The measures; empty if the value stands for none. */
  static Optional<List<? extends Measure<?>>> of(Object value) {
    if (value instanceof Timeliness timeliness) {
      return Optional.of(timeliness.measures());
    } else if (value instanceof Population population) {
      return Optional.of(ofPopulation(population));
    } else if (value instanceof ReviewActivity activity) {
      return Optional.of(ofActivity(activity));
    } else if (value instanceof ReviewParticipation participation) {
      return Optional.of(participation.measures());
    } else if (value instanceof MidwayChecks checks) {
      return Optional.of(checks.measures());
    } else if (value instanceof DutyTimeliness duties) {
      return Optional.of(duties.measures());
    } else if (value instanceof DisputeFigures disputes) {
      return Optional.of(List.of(disputes.raised(), disputes.answersInTime()));
    } else if (value instanceof YearFigures figures) {
      return Optional.of(ofYear(figures));
    }
    return Optional.empty();
  }

  private static List<Measure<?>> ofPopulation(Population population) {
    return List.of(
        population.lookedAfter(),
        population.onShortBreaks(),
        population.recordedAsDisabled(),
        population.unaccompanied(),
        population.starts(),
        population.ends());
  }

  private static List<Measure<?>> ofActivity(ReviewActivity activity) {
    List<Measure<?>> measures = new ArrayList<>();
    measures.add(activity.reviewsHeld());
    activity.reviewsPerChild().ifPresent(measures::add);
    measures.add(activity.reviewsOverdue());
    measures.add(activity.childrenWithReviewOverdue());
    return List.copyOf(measures);
  }

  private static List<Measure<?>> ofYear(YearFigures figures) {
    List<Measure<?>> measures = new ArrayList<>(ofPopulation(figures.population()));
    measures.addAll(figures.timeliness().measures());
    measures.addAll(ofActivity(figures.activity()));
    measures.addAll(figures.participation().measures());
    figures.midwayChecks().ifPresent(checks -> measures.addAll(checks.measures()));
    figures.steps().ifPresent(steps -> measures.addAll(steps.measures()));
    return List.copyOf(measures);
  }
}
