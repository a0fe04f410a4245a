package org.duecare.cli.council;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.duecare.core.care.ChildId;
import org.duecare.core.dispute.Dispute;
import org.duecare.core.dispute.EscalationPolicy;
import org.duecare.core.dispute.TimeBand;
import org.duecare.core.review.PlanRating;
import org.duecare.core.workforce.Roster;
import org.duecare.files.dispute.RecordedDisputes;
import org.duecare.files.record.RecordTable;
import org.duecare.files.record.Records;
import org.duecare.metrics.consistency.ChallengeConsistency;
import org.duecare.metrics.dispute.DisputeFigures;
import org.duecare.metrics.measure.Basis;
import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.population.ChildInCare;
import org.duecare.metrics.quality.AuditFigures;
import org.duecare.metrics.quality.DecisionFigures;
import org.duecare.metrics.quality.GoodPracticeFigures;
import org.duecare.metrics.quality.SupervisionFigures;
import org.duecare.metrics.rating.PlanRatings;
import org.duecare.metrics.review.LatenessReasons;
import org.duecare.metrics.review.Rearrangements;
import org.duecare.metrics.review.ReviewCircumstances;
import org.duecare.metrics.review.ReviewRecords;
import org.duecare.metrics.year.YearFigures;

/** The measures of a year that records tell and a return does not. */
public final class RecordedMeasures {

  /** How near a dispute has to be to the review whose plan it is about. */
  public static final int DAYS_TO_CHALLENGE = 20;

  private final ReportingYear year;
  private final Records records;
  private final List<PlanRating> ratings;
  private final YearFigures figures;
  private final List<Measure<?>> measures = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private RecordedMeasures(
      ReportingYear year,
      Records records,
      List<PlanRating> ratings,
      YearFigures figures,
      List<String> notes) {
    this.year = year;
    this.records = records;
    this.ratings = ratings;
    this.figures = figures;
    this.notes.addAll(notes);
  }

  /**
   * The measures of a year of which reviews are known.
   *
   * @param ratings those given at reviews
   * @param notes what the records do not tell of it
   */
  static RecordedMeasures of(
      ReportingYear year,
      Records records,
      List<PlanRating> ratings,
      YearFigures figures,
      List<String> notes) {
    RecordedMeasures recorded = new RecordedMeasures(year, records, ratings, figures, notes);
    recorded.officers();
    recorded.reviews();
    figures.midwayChecks().ifPresent(checks -> recorded.measures.addAll(checks.measures()));
    if (!ratings.isEmpty()) {
      recorded.plans();
    }
    records.disputes().ifPresent(each -> recorded.disputes(each, /* besideReviews= */ true));
    recorded.quality();
    return recorded;
  }

  /** Those of a year of which no review is known: what of disputes and quality needs none. */
  static RecordedMeasures withoutReviews(ReportingYear year, Records records, YearFigures figures) {
    RecordedMeasures recorded =
        new RecordedMeasures(
            year, records, List.of(), figures, RecordsOfYear.notesWithoutReviews(year, records));
    records.disputes().ifPresent(each -> recorded.disputes(each, /* besideReviews= */ false));
    recorded.quality();
    return recorded;
  }

  List<Measure<?>> measures() {
    return measures;
  }

  /** Why figures are not shown that records are given for, or are 0. */
  List<String> notes() {
    return notes;
  }

  private void officers() {
    Optional<Roster> roster = records.roster();
    if (roster.isEmpty()) {
      return;
    }
    for (Basis basis : List.of(Basis.HEADS, Basis.FULL_TIME_EQUIVALENT)) {
      figures.activity().reviewsPerOfficer(roster.get(), basis).ifPresent(measures::add);
    }
    if (roster.get().on(year.lastDay()).isEmpty()) {
      notes.add("no reviews per officer: nobody in roster.csv is at work on " + year.lastDay());
    }
  }

  private void reviews() {
    figures
        .steps()
        .ifPresent(steps -> YearMeasures.STEPS.forEach(duty -> measures.add(steps.inTime(duty))));
    if (!records.isGiven(RecordTable.REVIEW_STEPS)) {
      return;
    }
    ReviewRecords told = ReviewRecords.of(records.reviewRecords());
    ReviewCircumstances circumstances = ReviewCircumstances.of(figures.activity(), told);
    add(circumstances.byManner());
    measures.add(circumstances.withParents());
    measures.add(circumstances.childrenWithOneChair());
    add(LatenessReasons.of(figures.timeliness(), told).inTheYear());
    Rearrangements rearranged = Rearrangements.in(year, records.rearrangedReviews());
    add(rearranged.byReason());
    measures.add(rearranged.cancelled());
    measures.add(rearranged.rearranged());
  }

  private void plans() {
    PlanRatings plans = PlanRatings.of(ratings);
    List<ChildId> there =
        figures.population().lookedAfter().evidence(Measure.Part.NUMERATOR).stream()
            .map(ChildInCare::child)
            .toList();
    add(plans.given(year));
    add(plans.latest(year.lastDay(), there));
    add(plans.movements(year));
    Optional<RecordedDisputes> disputes = records.disputes();
    ChallengeConsistency challenge =
        ChallengeConsistency.in(
            year, plans, disputes.map(ChildDisputes::of).orElse(List.of()), DAYS_TO_CHALLENGE);
    if (disputes.filter(ChildDisputes::areComplete).isPresent()) {
      measures.add(challenge.redOrAmberWithoutDispute());
      measures.add(challenge.disputesOnGreenPlan());
    }
    measures.add(challenge.overdueReviewsOnGreenPlan(figures.activity()));
    disputes.flatMap(ChildDisputes::whyPlansAreNotCompared).ifPresent(notes::add);
  }

  private void disputes(RecordedDisputes recorded, boolean besideReviews) {
    SortedMap<String, Dispute> all = recorded.disputes();
    DisputeFigures disputes = DisputeFigures.in(year, all);
    measures.add(disputes.raised());
    disputes.per100Children(figures.population().lookedAfter()).ifPresent(measures::add);
    if (besideReviews) {
      disputes.per100Reviews(figures.activity().reviewsHeld()).ifPresent(measures::add);
    }
    measures.addAll(disputes.byEntryLevel().shares());
    measures.addAll(disputes.byStage().shares());
    measures.addAll(disputes.openByLevel().shares());
    measures.addAll(disputes.byTeam().shares());
    measures.addAll(disputes.byTheme().values());
    measures.add(disputes.answersInTime());
    List<TimeBand> bands = bands(all);
    add(disputes.answersByBand(bands));
    add(disputes.resolutionsByBand(bands));
  }

  private void quality() {
    if (records.isGiven(RecordTable.DECISIONS)) {
      DecisionFigures decisions = DecisionFigures.in(year, records.of(RecordTable.DECISIONS));
      measures.add(decisions.doneInTime());
      measures.add(decisions.overdue());
    }
    if (records.isGiven(RecordTable.AUDITS)) {
      add(AuditFigures.in(year, records.of(RecordTable.AUDITS)).byGrade());
    }
    if (records.isGiven(RecordTable.SUPERVISION)) {
      SupervisionFigures supervision =
          SupervisionFigures.in(year, records.of(RecordTable.SUPERVISION));
      measures.add(supervision.held());
      records.roster().flatMap(supervision::perOfficer).ifPresent(measures::add);
    }
    if (records.isGiven(RecordTable.GOOD_PRACTICE)) {
      measures.add(GoodPracticeFigures.in(year, records.of(RecordTable.GOOD_PRACTICE)).recorded());
    }
  }

  /** Of several policies the last one's bands, in which a year is reported now. */
  private static List<TimeBand> bands(SortedMap<String, Dispute> disputes) {
    return disputes.values().stream()
        .map(Dispute::policy)
        .max(Comparator.comparing(EscalationPolicy::inForceFrom))
        .map(EscalationPolicy::bands)
        .orElse(List.of());
  }

  private void add(Breakdown<?, ?> breakdown) {
    measures.add(breakdown.whole());
    measures.addAll(breakdown.shares());
  }
}
