package org.duecare.example.json;

import static org.duecare.example.json.MeasureExamples.CHILD;
import static org.duecare.example.json.MeasureExamples.DAY;
import static org.duecare.example.json.MeasureExamples.OTHER;
import static org.duecare.example.json.MeasureExamples.YEAR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Participation;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.child.ChildRecord;
import org.duecare.core.child.Sex;
import org.duecare.core.dispute.Concern;
import org.duecare.core.dispute.Dispute;
import org.duecare.core.dispute.DisputeEvent;
import org.duecare.core.dispute.DisputeRegister;
import org.duecare.core.dispute.Moment;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Duty;
import org.duecare.core.obligation.MissingFact;
import org.duecare.core.obligation.Outcome;
import org.duecare.core.review.PlanRating;
import org.duecare.core.review.Rating;
import org.duecare.core.review.RearrangedReview;
import org.duecare.core.review.ReviewRecord;
import org.duecare.metrics.consistency.ChallengeConsistency;
import org.duecare.metrics.consistency.ChildDispute;
import org.duecare.metrics.consistency.OfficerRates;
import org.duecare.metrics.dispute.DisputeFigures;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.measure.Standing;
import org.duecare.metrics.midway.MidwayCases;
import org.duecare.metrics.midway.MidwayChecks;
import org.duecare.metrics.midway.RecentCheck;
import org.duecare.metrics.midway.ReviewInterval;
import org.duecare.metrics.participation.AgeCut;
import org.duecare.metrics.participation.Asked;
import org.duecare.metrics.participation.ParticipationCases;
import org.duecare.metrics.participation.ParticipationEvidence;
import org.duecare.metrics.participation.ReviewParticipation;
import org.duecare.metrics.population.ChildFacts;
import org.duecare.metrics.population.DurationBands;
import org.duecare.metrics.population.LongTermStability;
import org.duecare.metrics.rating.PlanRatings;
import org.duecare.metrics.rating.RatedPlan;
import org.duecare.metrics.review.ActivityCases;
import org.duecare.metrics.review.CodedReason;
import org.duecare.metrics.review.HeldReview;
import org.duecare.metrics.review.LatenessReasons;
import org.duecare.metrics.review.PendingReview;
import org.duecare.metrics.review.Rearrangements;
import org.duecare.metrics.review.ReviewActivity;
import org.duecare.metrics.review.ReviewCircumstances;
import org.duecare.metrics.review.ReviewRecords;
import org.duecare.metrics.step.DutyTimeliness;
import org.duecare.metrics.step.StepCases;
import org.duecare.metrics.step.StepEvidence;
import org.duecare.metrics.timeliness.Approximation;
import org.duecare.metrics.timeliness.ReviewEvidence;
import org.duecare.metrics.timeliness.ReviewKind;
import org.duecare.metrics.timeliness.Timeliness;
import org.duecare.metrics.timeliness.TimelinessCases;
import org.duecare.metrics.timeliness.TimelinessComparison;
import org.duecare.metrics.year.YearFigures;

/** The figures of a service, by the cases of which they are made. */
public final class FigureExamples {

  private static final String SUBJECT = "figure";
  private static final ReportingYear NEXT = ReportingYear.ending(2025);
  private static final LocalDate ALERT = LocalDate.of(2024, 5, 7);

  private FigureExamples() {}

  /** The examples. */
  public static List<Example> all() {
    return List.of(
        Example.of(SUBJECT, review()),
        Example.of(SUBJECT, "ReviewEvidence-bare", ReviewEvidence.class, unjudged()),
        Example.of(SUBJECT, step()),
        Example.of(SUBJECT, "StepEvidence-bare", StepEvidence.class, unknownStep()),
        Example.of(SUBJECT, interval()),
        Example.of(SUBJECT, new RecentCheck(CHILD, Optional.of(DAY), Optional.of(false))),
        Example.of(SUBJECT, participation()),
        Example.of(
            SUBJECT, "ParticipationEvidence-bare", ParticipationEvidence.class, onUnknownDay()),
        Example.of(SUBJECT, new HeldReview(CHILD, Optional.of(DAY))),
        Example.of(SUBJECT, MeasureExamples.pending()),
        Example.of(
            SUBJECT,
            "PendingReview-bare",
            PendingReview.class,
            new PendingReview(CHILD, Optional.empty(), Optional.empty(), Outcome.UNKNOWN)),
        Example.of(SUBJECT, new CodedReason(Optional.of("SICKNESS"))),
        Example.of(SUBJECT, new RatedPlan(CHILD, Optional.empty())),
        Example.of(SUBJECT, AgeCut.from(11)),
        Example.of(SUBJECT, "AgeCut-bare", AgeCut.class, AgeCut.asCoded()),
        Example.of(SUBJECT, DurationBands.endingAtMonths(3, 12, 24)),
        Example.of(SUBJECT, LongTermStability.NATIONAL),
        Example.of(SUBJECT, timeliness().cases()),
        Example.of(SUBJECT, timeliness()),
        Example.of(SUBJECT, comparison()),
        Example.of(SUBJECT, midwayChecks().cases()),
        Example.of(SUBJECT, midwayChecks()),
        Example.of(SUBJECT, participations().cases()),
        Example.of(SUBJECT, participations()),
        Example.of(SUBJECT, activity().cases()),
        Example.of(SUBJECT, activity()),
        Example.of(SUBJECT, duties().cases()),
        Example.of(SUBJECT, duties()),
        Example.of(SUBJECT, LatenessReasons.of(timeliness(), records())),
        Example.of(SUBJECT, ReviewCircumstances.of(activity(), records())),
        Example.of(SUBJECT, Rearrangements.in(YEAR, List.of(rearranged()))),
        Example.of(SUBJECT, records()),
        Example.of(SUBJECT, DisputeFigures.in(NEXT, Map.of("E1", dispute()))),
        Example.of(SUBJECT, new ChildDispute(CHILD, "E1", dispute())),
        Example.of(SUBJECT, facts()),
        Example.of(SUBJECT, ratings()),
        Example.of(SUBJECT, ChallengeConsistency.in(YEAR, ratings(), disputes(), 14)),
        Example.of(
            SUBJECT,
            OfficerRates.of(
                List.of(new BigDecimal("1.5"), new BigDecimal("2.272727272727273")), 1, 30, 2)),
        Example.of(
            SUBJECT,
            YearFigures.of(
                PopulationExamples.population(),
                timeliness(),
                activity(),
                participations(),
                Optional.of(midwayChecks()),
                Optional.of(duties()))),
        Example.of(
            SUBJECT,
            "YearFigures-bare",
            YearFigures.class,
            YearFigures.of(
                PopulationExamples.population(),
                timeliness(),
                activity(),
                participations(),
                Optional.empty(),
                Optional.empty())));
  }

  static ReviewEvidence review() {
    return ReviewEvidence.of(
        CHILD,
        ReviewKind.SECOND,
        Optional.of(DAY.minusDays(120)),
        Optional.of(DAY.minusDays(2)),
        Optional.of(DAY),
        Outcome.LATE,
        Optional.empty(),
        Optional.of(true));
  }

  private static ReviewEvidence unjudged() {
    return ReviewEvidence.of(
        OTHER,
        ReviewKind.NOT_KNOWN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Outcome.UNKNOWN,
        Optional.of(MissingFact.START_OF_CARE),
        Optional.empty());
  }

  static StepEvidence step() {
    return new StepEvidence(
        CHILD,
        Duty.FIRST_REVIEW,
        Authority.STATUTE,
        Optional.of("CPR-REVIEW-1"),
        Optional.of(DAY.minusDays(21)),
        Optional.of(DAY.minusDays(1)),
        Optional.of(DAY),
        Outcome.LATE,
        Optional.empty(),
        /* isInPeriod= */ true,
        /* isBinding= */ true,
        /* isFirstOfLayer= */ false);
  }

  private static StepEvidence unknownStep() {
    return new StepEvidence(
        OTHER,
        Duty.FIRST_REVIEW,
        Authority.LOCAL_POLICY,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Outcome.UNKNOWN,
        Optional.of(MissingFact.START_OF_CARE),
        /* isInPeriod= */ false,
        /* isBinding= */ true,
        /* isFirstOfLayer= */ true);
  }

  static ReviewInterval interval() {
    return new ReviewInterval(CHILD, DAY.minusMonths(6), DAY, Optional.of(true));
  }

  static ParticipationEvidence participation() {
    return new ParticipationEvidence(
        CHILD, Optional.of(DAY), Optional.of(Participation.ATTENDED_AND_SPOKE), Asked.ASKED);
  }

  private static ParticipationEvidence onUnknownDay() {
    return new ParticipationEvidence(OTHER, Optional.empty(), Optional.empty(), Asked.NOT_KNOWN);
  }

  static Timeliness timeliness() {
    Map<Standing, List<ChildId>> children = new EnumMap<>(Standing.class);
    children.put(Standing.COUNTED_AGAINST, List.of(CHILD));
    children.put(Standing.LEFT_OUT, List.of(OTHER));
    return Timeliness.of(new TimelinessCases(YEAR, List.of(review(), unjudged()), children));
  }

  private static TimelinessComparison comparison() {
    Map<Approximation, Timeliness> approximations = new EnumMap<>(Approximation.class);
    for (Approximation each : Approximation.values()) {
      approximations.put(each, Timeliness.of(new TimelinessCases(YEAR, List.of(), Map.of())));
    }
    return TimelinessComparison.of(timeliness(), approximations);
  }

  private static MidwayChecks midwayChecks() {
    return MidwayChecks.of(
        new MidwayCases(
            YEAR,
            6,
            List.of(interval()),
            List.of(new RecentCheck(CHILD, Optional.empty(), Optional.of(false)))));
  }

  private static ReviewParticipation participations() {
    return ReviewParticipation.of(
        new ParticipationCases(
            YEAR, AgeCut.asCoded(), List.of(participation(), onUnknownDay()), List.of(OTHER)));
  }

  static ReviewActivity activity() {
    return ReviewActivity.of(
        new ActivityCases(
            YEAR,
            List.of(
                new HeldReview(CHILD, Optional.of(DAY)), new HeldReview(OTHER, Optional.empty())),
            List.of(MeasureExamples.pending()),
            List.of(CHILD),
            List.of(OTHER)));
  }

  private static DutyTimeliness duties() {
    return DutyTimeliness.of(
        new StepCases(YEAR, Set.of(Duty.FIRST_REVIEW), List.of(step(), unknownStep())));
  }

  static Dispute dispute() {
    return Dispute.of(
        DisputeExamples.own(),
        WorkingDayCalendar.englandAndWales().asKnownOn(LocalDate.of(2026, 8, 21)),
        List.of(
            new DisputeEvent.Opened(
                    Moment.on(ALERT), Concern.about("DRIFT").withSeverity("ordinary"), 1)
                .by("officer"),
            new DisputeEvent.Responded(Moment.on(ALERT.plusDays(2)), 1).by("team manager")));
  }

  static DisputeRegister register() {
    return DisputeRegister.of(Map.of("E1", dispute()), NEXT.lastDay());
  }

  private static List<ChildDispute> disputes() {
    return List.of(new ChildDispute(CHILD, "E1", dispute()));
  }

  private static ReviewRecords records() {
    return ReviewRecords.of(
        List.of(
            ReviewRecord.builder(OTHER, DAY).reasonLate("SICKNESS").build(),
            ReviewRecord.builder(CHILD, DAY).parentsTookPart().build()));
  }

  private static ChildFacts facts() {
    return new ChildFacts(
        CareHistory.builder(CHILD).period(PeriodOfCare.startingOn(DAY)).build(),
        ChildRecord.builder(CHILD).sex(Sex.FEMALE).build());
  }

  private static RearrangedReview rearranged() {
    return new RearrangedReview(CHILD, DAY, Optional.empty(), Optional.of("SICKNESS"));
  }

  private static PlanRatings ratings() {
    return PlanRatings.of(
        List.of(new PlanRating(CHILD, DAY, Rating.GREEN), new PlanRating(OTHER, DAY, Rating.RED)));
  }
}
