package org.duecare.metrics.year;

import java.util.Optional;
import java.util.Set;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.law.Duty;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.core.timeline.StatutoryTimeline;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.midway.MidwayChecks;
import org.duecare.metrics.participation.AgeCut;
import org.duecare.metrics.participation.ReviewParticipation;
import org.duecare.metrics.population.ChildFacts;
import org.duecare.metrics.population.Population;
import org.duecare.metrics.review.ReviewActivity;
import org.duecare.metrics.step.DutyTimeliness;
import org.duecare.metrics.timeliness.Timeliness;

/** What the children seen so far say about a year. Not thread-safe. */
final class YearTally {

  private final ReportingYear year;
  private final CarePlanning law;
  private final Strand<ChildFacts, Population> population;
  private final Strand<ReviewTimetable, Timeliness> timeliness;
  private final Strand<ReviewTimetable, ReviewActivity> activity;
  private final Strand<CareHistory, ReviewParticipation> participation;
  private final Optional<Recorded> recorded;

  /** The figures that a return alone does not tell. */
  private record Recorded(
      Strand<CareHistory, MidwayChecks> midway,
      Strand<StatutoryTimeline, DutyTimeliness> steps,
      Set<Duty> duties) {

    static Recorded in(ReportingYear year, Set<Duty> duties, int monthsBetween) {
      return new Recorded(
          new Strand<>(MidwayChecks.in(year, monthsBetween)),
          new Strand<>(DutyTimeliness.in(year, duties)),
          duties);
    }

    Recorded plus(Recorded other) {
      return new Recorded(midway.plus(other.midway), steps.plus(other.steps), duties);
    }
  }

  private YearTally(
      ReportingYear year,
      CarePlanning law,
      Strand<ChildFacts, Population> population,
      Strand<ReviewTimetable, Timeliness> timeliness,
      Strand<ReviewTimetable, ReviewActivity> activity,
      Strand<CareHistory, ReviewParticipation> participation,
      Optional<Recorded> recorded) {
    this.year = year;
    this.law = law;
    this.population = population;
    this.timeliness = timeliness;
    this.activity = activity;
    this.participation = participation;
    this.recorded = recorded;
  }

  static YearTally ofReturn(ReportingYear year, CarePlanning law) {
    return of(year, law, Optional.empty());
  }

  static YearTally ofReturnAndRecords(
      ReportingYear year, CarePlanning law, Set<Duty> duties, int monthsBetween) {
    return of(year, law, Optional.of(Recorded.in(year, duties, monthsBetween)));
  }

  private static YearTally of(ReportingYear year, CarePlanning law, Optional<Recorded> recorded) {
    return new YearTally(
        year,
        law,
        new Strand<>(Population.in(year)),
        new Strand<>(Timeliness.in(year)),
        new Strand<>(ReviewActivity.in(year)),
        new Strand<>(ReviewParticipation.in(year, AgeCut.asCoded())),
        recorded);
  }

  void add(ChildFacts child) {
    CareHistory history = child.history();
    population.add(child);
    participation.add(history);
    ReviewTimetable timetable =
        recorded
            .map(more -> addRecorded(history, more))
            .orElseGet(() -> law.reviews(history, year.lastDay()));
    timeliness.add(timetable);
    activity.add(timetable);
  }

  /** The timeline has the reviews, too. */
  private ReviewTimetable addRecorded(CareHistory history, Recorded more) {
    StatutoryTimeline timeline = law.timeline(history, year.lastDay(), more.duties());
    more.midway().add(history);
    more.steps().add(timeline);
    return timeline.reviews();
  }

  YearTally plus(YearTally other) {
    return new YearTally(
        year,
        law,
        population.plus(other.population),
        timeliness.plus(other.timeliness),
        activity.plus(other.activity),
        participation.plus(other.participation),
        recorded.map(mine -> mine.plus(other.recorded.orElseThrow())));
  }

  YearFigures figures() {
    return new YearFigures(
        population.finish(),
        timeliness.finish(),
        activity.finish(),
        participation.finish(),
        recorded.map(more -> more.midway().finish()),
        recorded.map(more -> more.steps().finish()));
  }
}
