package org.duecare.metrics.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.duecare.core.law.Duty;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.Requirement;
import org.duecare.core.timeline.StatutoryTimeline;
import org.duecare.metrics.limit.LimitInPeriod;
import org.duecare.metrics.measure.ReportingPeriod;

/** What the timelines seen so far say about the duties in a period. Not thread-safe. */
final class StepTally {

  private final ReportingPeriod period;
  private final Set<Duty> duties;
  private final List<StepEvidence> steps = new ArrayList<>();

  StepTally(ReportingPeriod period, Set<Duty> duties) {
    this.period = period;
    this.duties = duties;
  }

  void add(StatutoryTimeline timeline) {
    requireLastDay(timeline);
    List<Obligation> asked =
        timeline.obligations().stream().filter(each -> duties.contains(each.duty())).toList();
    for (Requirement requirement : Requirement.of(asked)) {
      for (Obligation each : requirement.obligations()) {
        LimitInPeriod limit = LimitInPeriod.of(each, timeline.history(), period);
        if (limit != LimitInPeriod.NO) {
          boolean first = requirement.in(StepEvidence.layer(each)).filter(each::equals).isPresent();
          steps.add(
              StepEvidence.of(
                  timeline.history().child(),
                  each,
                  limit,
                  each.equals(requirement.binding()),
                  first));
        }
      }
    }
  }

  private void requireLastDay(StatutoryTimeline timeline) {
    Objects.requireNonNull(timeline, "timeline");
    if (!timeline.asOf().equals(period.lastDay())) {
      throw new IllegalArgumentException(
          "timeline as of another day than the last of the period: as of "
              + timeline.asOf()
              + "; "
              + period.lastDay()
              + " is needed");
    }
  }

  StepTally plus(StepTally other) {
    steps.addAll(other.steps);
    return this;
  }

  DutyTimeliness timeliness() {
    return new DutyTimeliness(period, duties, steps);
  }
}
