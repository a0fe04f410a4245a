package org.duecare.cli.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.child.ChildRecord;
import org.duecare.core.law.Duty;
import org.duecare.core.review.PlanRating;
import org.duecare.core.timeline.ReviewTimetable;
import org.duecare.core.timeline.StatutoryTimeline;
import org.duecare.core.workforce.Roster;
import org.duecare.files.record.RecordTable;
import org.duecare.files.record.Records;
import org.duecare.metrics.measure.Basis;
import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.midway.MidwayChecks;
import org.duecare.metrics.participation.AgeCut;
import org.duecare.metrics.participation.ReviewParticipation;
import org.duecare.metrics.population.ChildFacts;
import org.duecare.metrics.population.DurationBands;
import org.duecare.metrics.population.LongTermStability;
import org.duecare.metrics.population.Population;
import org.duecare.metrics.rating.PlanRatings;
import org.duecare.metrics.review.ReviewActivity;
import org.duecare.metrics.step.DutyTimeliness;
import org.duecare.metrics.timeliness.ReviewKind;
import org.duecare.metrics.timeliness.Timeliness;

/** Gathers the figures of a year child by child. Not thread-safe. */
final class YearFigures {

  /** The steps around a review of which records tell when they were taken. */
  private static final Set<Duty> STEPS =
      EnumSet.of(
          Duty.REVIEWING_OFFICER,
          Duty.REVIEW_DISCUSSION,
          Duty.REVIEW_INVITATIONS,
          Duty.REVIEW_REPORT,
          Duty.CHILD_SEEN_BEFORE_REVIEW,
          Duty.REVIEW_DECISIONS,
          Duty.REVIEW_RECORD,
          Duty.REVIEW_RECORD_DISTRIBUTION);

  /** An interval between reviews that has room for a check half-way. */
  private static final int MONTHS_WITH_MIDWAY_CHECK = 4;

  private static final int FAR_FROM_HOME = 20;
  private static final int MANY_PLACEMENTS = 3;

  private final CarePlanning england;
  private final ReportingYear year;
  private final Optional<Records> records;
  private final Gathering<ChildFacts, Population> population;
  private final Gathering<ReviewTimetable, Timeliness> timeliness;
  private final Gathering<ReviewTimetable, ReviewActivity> activity;
  private final Gathering<CareHistory, ReviewParticipation> participation;
  private final Gathering<CareHistory, MidwayChecks> midway;
  private final Gathering<StatutoryTimeline, DutyTimeliness> steps;

  YearFigures(CarePlanning england, ReportingYear year, Optional<Records> records) {
    this.england = england;
    this.year = year;
    this.records = records;
    population = new Gathering<>(Population.in(year));
    timeliness = new Gathering<>(Timeliness.in(year));
    activity = new Gathering<>(ReviewActivity.in(year));
    participation = new Gathering<>(ReviewParticipation.in(year, AgeCut.asCoded()));
    midway = new Gathering<>(MidwayChecks.in(year, MONTHS_WITH_MIDWAY_CHECK));
    steps = new Gathering<>(DutyTimeliness.in(year, STEPS));
  }

  void add(CareHistory history, ChildRecord record) {
    population.add(new ChildFacts(history, record));
    ReviewTimetable timetable = england.reviews(history, year.lastDay());
    timeliness.add(timetable);
    activity.add(timetable);
    participation.add(history);
    if (records.isPresent()) {
      midway.add(history);
      steps.add(england.timeline(history, year.lastDay()));
    }
  }

  /** The figures of which a whole is told in parts. */
  static List<Breakdown<?, ?>> breakdowns(Population population) {
    return List.of(
        population.byLegalStatus(),
        population.bySex(),
        population.byAge(),
        population.byEthnicGroup(),
        population.byNeed(),
        population.byPlacement(),
        population.byDuration(DurationBands.endingAtMonths(3, 6, 12, 24, 60)));
  }

  /** All figures, the population first. */
  List<Measure<?>> measures(Population children, Optional<Long> under18) {
    List<Measure<?>> measures = new ArrayList<>();
    measures.add(children.lookedAfter());
    under18.ifPresent(number -> measures.add(children.ratePer10000(number)));
    measures.add(children.onShortBreaks());
    breakdowns(children).forEach(breakdown -> addParts(breakdown, measures));
    measures.add(children.unaccompanied());
    measures.add(children.farFromHome(FAR_FROM_HOME));
    measures.add(children.withManyPlacements(MANY_PLACEMENTS));
    measures.add(children.longTermStability(LongTermStability.NATIONAL));
    measures.add(children.starts());
    measures.add(children.ends());
    reviews(measures);
    measures.addAll(participation.finish().measures());
    if (records.isPresent()) {
      recorded(records.get(), measures);
    }
    return measures;
  }

  Population population() {
    return population.finish();
  }

  private void reviews(List<Measure<?>> measures) {
    Timeliness inTime = timeliness.finish();
    measures.addAll(inTime.measures());
    Arrays.stream(ReviewKind.values()).map(inTime::reviewsInTime).forEach(measures::add);
    ReviewActivity held = activity.finish();
    measures.add(held.reviewsHeld());
    held.reviewsPerChild().ifPresent(measures::add);
    measures.add(held.reviewsOverdue());
    Optional<Roster> roster = records.flatMap(Records::roster);
    roster.flatMap(all -> held.reviewsPerOfficer(all, Basis.HEADS)).ifPresent(measures::add);
    roster
        .flatMap(all -> held.reviewsPerOfficer(all, Basis.FULL_TIME_EQUIVALENT))
        .ifPresent(measures::add);
  }

  private void recorded(Records given, List<Measure<?>> measures) {
    DutyTimeliness inTime = steps.finish();
    STEPS.forEach(duty -> measures.add(inTime.inTime(duty)));
    measures.addAll(midway.finish().measures());
    List<PlanRating> ratings = given.of(RecordTable.RATINGS);
    if (!ratings.isEmpty()) {
      addParts(PlanRatings.of(ratings).given(year), measures);
    }
  }

  private static <K> void addParts(Breakdown<K, ?> breakdown, List<Measure<?>> measures) {
    measures.add(breakdown.whole());
    breakdown.parts().forEach(part -> measures.add(breakdown.part(part)));
  }
}
