package org.duecare.json.figure;

import java.util.List;
import java.util.Map;
import org.duecare.json.JsonForm;
import org.duecare.json.JsonSubject;
import org.duecare.metrics.consistency.ChallengeConsistency;
import org.duecare.metrics.consistency.OfficerRates;
import org.duecare.metrics.dispute.DisputeFigures;
import org.duecare.metrics.midway.MidwayCases;
import org.duecare.metrics.midway.MidwayChecks;
import org.duecare.metrics.participation.AgeCut;
import org.duecare.metrics.participation.ParticipationCases;
import org.duecare.metrics.participation.ReviewParticipation;
import org.duecare.metrics.population.ChildInCare;
import org.duecare.metrics.population.Population;
import org.duecare.metrics.population.PopulationCases;
import org.duecare.metrics.population.StabilityOfChild;
import org.duecare.metrics.population.TimeInCare;
import org.duecare.metrics.quality.AuditFigures;
import org.duecare.metrics.quality.DecisionFigures;
import org.duecare.metrics.quality.GoodPracticeFigures;
import org.duecare.metrics.quality.SupervisionFigures;
import org.duecare.metrics.rating.PlanRatings;
import org.duecare.metrics.review.ActivityCases;
import org.duecare.metrics.review.LatenessReasons;
import org.duecare.metrics.review.Rearrangements;
import org.duecare.metrics.review.ReviewActivity;
import org.duecare.metrics.review.ReviewCircumstances;
import org.duecare.metrics.review.ReviewRecords;
import org.duecare.metrics.step.DutyTimeliness;
import org.duecare.metrics.step.StepCases;
import org.duecare.metrics.timeliness.ReviewEvidence;
import org.duecare.metrics.timeliness.Timeliness;
import org.duecare.metrics.timeliness.TimelinessCases;
import org.duecare.metrics.timeliness.TimelinessComparison;
import org.duecare.metrics.year.YearFigures;

/** The figures of a service, by the cases of which they are made. */
public final class FigureForms {

  /** The forms. */
  public static final JsonSubject SUBJECT =
      new JsonSubject(
          List.of(
              new JsonForm<>(
                  Timeliness.class, TimelinessCases.class, Timeliness::cases, Timeliness::of),
              new JsonForm<>(
                  MidwayChecks.class, MidwayCases.class, MidwayChecks::cases, MidwayChecks::of),
              new JsonForm<>(
                  ReviewParticipation.class,
                  ParticipationCases.class,
                  ReviewParticipation::cases,
                  ReviewParticipation::of),
              new JsonForm<>(
                  ReviewActivity.class,
                  ActivityCases.class,
                  ReviewActivity::cases,
                  ReviewActivity::of),
              new JsonForm<>(
                  DutyTimeliness.class, StepCases.class, DutyTimeliness::cases, DutyTimeliness::of),
              new JsonForm<>(
                  Population.class, PopulationCases.class, Population::cases, Population::of),
              new JsonForm<>(
                  ReviewEvidence.class,
                  ReviewEvidenceForm.class,
                  ReviewEvidenceForm::of,
                  ReviewEvidenceForm::value),
              new JsonForm<>(
                  TimeInCare.class,
                  TimeInCareForm.class,
                  TimeInCareForm::of,
                  TimeInCareForm::value),
              new JsonForm<>(
                  StabilityOfChild.class,
                  StabilityOfChildForm.class,
                  StabilityOfChildForm::of,
                  StabilityOfChildForm::value),
              new JsonForm<>(
                  ChildInCare.class,
                  ChildInCareForm.class,
                  ChildInCareForm::of,
                  ChildInCareForm::value),
              new JsonForm<>(
                  TimelinessComparison.class,
                  TimelinessComparisonForm.class,
                  TimelinessComparisonForm::of,
                  TimelinessComparisonForm::value),
              new JsonForm<>(AgeCut.class, AgeCutForm.class, AgeCutForm::of, AgeCutForm::value),
              new JsonForm<>(
                  LatenessReasons.class,
                  LatenessReasonsForm.class,
                  LatenessReasonsForm::of,
                  LatenessReasonsForm::value),
              new JsonForm<>(
                  ReviewCircumstances.class,
                  ReviewCircumstancesForm.class,
                  ReviewCircumstancesForm::of,
                  ReviewCircumstancesForm::value),
              new JsonForm<>(
                  DecisionFigures.class,
                  DecisionFiguresForm.class,
                  DecisionFiguresForm::of,
                  DecisionFiguresForm::value),
              new JsonForm<>(
                  AuditFigures.class,
                  AuditFiguresForm.class,
                  AuditFiguresForm::of,
                  AuditFiguresForm::value),
              new JsonForm<>(
                  SupervisionFigures.class,
                  SupervisionFiguresForm.class,
                  SupervisionFiguresForm::of,
                  SupervisionFiguresForm::value),
              new JsonForm<>(
                  GoodPracticeFigures.class,
                  GoodPracticeFiguresForm.class,
                  GoodPracticeFiguresForm::of,
                  GoodPracticeFiguresForm::value),
              new JsonForm<>(
                  Rearrangements.class,
                  RearrangementsForm.class,
                  RearrangementsForm::of,
                  RearrangementsForm::value),
              new JsonForm<>(
                  ReviewRecords.class,
                  ReviewRecordsForm.class,
                  ReviewRecordsForm::of,
                  ReviewRecordsForm::value),
              new JsonForm<>(
                  PlanRatings.class,
                  PlanRatingsForm.class,
                  PlanRatingsForm::of,
                  PlanRatingsForm::value),
              new JsonForm<>(
                  ChallengeConsistency.class,
                  ChallengeConsistencyForm.class,
                  ChallengeConsistencyForm::of,
                  ChallengeConsistencyForm::value),
              new JsonForm<>(
                  OfficerRates.class,
                  OfficerRatesForm.class,
                  OfficerRatesForm::of,
                  OfficerRatesForm::value),
              new JsonForm<>(
                  DisputeFigures.class,
                  DisputeFiguresForm.class,
                  DisputeFiguresForm::of,
                  DisputeFiguresForm::value),
              new JsonForm<>(
                  YearFigures.class,
                  YearFiguresForm.class,
                  YearFiguresForm::of,
                  YearFiguresForm::value)),
          Map.of());

  private FigureForms() {}
}
