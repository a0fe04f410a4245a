package org.duecare.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Doubt;
import org.duecare.core.care.EarlyReviewEvent;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.Participation;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Placement;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.care.Review;
import org.duecare.core.dispute.TimeBand;
import org.duecare.core.law.Duty;
import org.duecare.core.law.local.Walsall2022;
import org.duecare.core.review.Manner;
import org.duecare.core.review.PlanRating;
import org.duecare.core.review.Rating;
import org.duecare.core.review.RearrangedReview;
import org.duecare.core.review.ReviewRecord;
import org.duecare.core.workforce.OfficerId;
import org.duecare.metrics.consistency.ChallengeConsistency;
import org.duecare.metrics.consistency.ChildDispute;
import org.duecare.metrics.dispute.DisputeFigures;
import org.duecare.metrics.dispute.WrittenDispute;
import org.duecare.metrics.measure.Breakdown;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Measure.Part;
import org.duecare.metrics.measure.ReportingYear;
import org.duecare.metrics.midway.MidwayChecks;
import org.duecare.metrics.participation.AgeCut;
import org.duecare.metrics.participation.ReviewParticipation;
import org.duecare.metrics.population.ChildFacts;
import org.duecare.metrics.population.ChildInCare;
import org.duecare.metrics.population.DurationBands;
import org.duecare.metrics.population.LongTermStability;
import org.duecare.metrics.population.Population;
import org.duecare.metrics.population.TimeInCare;
import org.duecare.metrics.rating.PlanRatings;
import org.duecare.metrics.review.LatenessReasons;
import org.duecare.metrics.review.Rearrangements;
import org.duecare.metrics.review.ReviewActivity;
import org.duecare.metrics.review.ReviewCircumstances;
import org.duecare.metrics.review.ReviewRecords;
import org.duecare.metrics.step.DutyTimeliness;
import org.duecare.metrics.step.StepEvidence;
import org.duecare.metrics.timeliness.Timeliness;
import org.junit.jupiter.api.Test;

/**
 * Neither a figure nor a record behind it tells in its text which child or officer it is about, and
 * each has as many records behind it as it says; gathered by several at a time they are the same.
 */
class FiguresTellNobodyTest {

  private static final String CHILD = "IDENTIFIER";
  private static final ReportingYear YEAR = ReportingYear.ending(2023);
  private static final LocalDate LAST = YEAR.lastDay();
  private static final CarePlanning ENGLAND = CarePlanning.england();

  /** With it, a policy asks for a talk by the day by which guidance does. */
  private static final CarePlanning WALSALL = ENGLAND.withOverlay(Walsall2022.overlay());

  /** Forty children who started a fortnight apart, some left, some never reviewed in time. */
  private static List<CareHistory> children() {
    return IntStream.range(0, 40).mapToObj(FiguresTellNobodyTest::child).toList();
  }

  private static CareHistory child(int number) {
    LocalDate start = LocalDate.of(2021, 9, 1).plusDays(14L * number);
    LegalStatus status = number % 3 == 0 ? LegalStatus.ACCOMMODATED : LegalStatus.FULL_CARE_ORDER;
    PeriodOfCare period =
        PeriodOfCare.startingOn(start)
            .withEpisodes(List.of(CareEpisode.startingOn(start, status, Placement.FOSTER_OTHER)));
    CareHistory.Builder history =
        CareHistory.builder(ChildId.of(CHILD + number))
            .dateOfBirth(start.minusYears(3L + number % 14).minusDays(number))
            .period(
                number % 7 == 0 ? period.endingOn(start.plusDays(200), ReasonCeased.OTHER) : period)
            .event(CareEventKind.REVIEW_RECORD_COMPLETED, start.plusDays(30))
            .event(CareEventKind.VISIT, start.plusDays(3))
            .completeRecordsOf(CareEventKind.REVIEW_RECORD_COMPLETED);
    Participation[] codes = Participation.values();
    int reviews = number % 7 == 0 ? number % 2 : number % 5;
    for (int i = 0; i < reviews; i++) {
      Review review = Review.heldOn(start.plusDays(25 + 95L * i / (1 + number % 2)));
      history.review(number % 11 == 0 ? review : review.withParticipation(codes[number % 8]));
    }
    if (number % 4 == 2 && reviews > 1) {
      history.event(CareEventKind.MIDWAY_CHECK_DONE, start.plusDays(60));
    }
    if (number % 4 == 2) {
      history.completeRecordsOf(CareEventKind.MIDWAY_CHECK_DONE);
    }
    if (number == 10) {
      // Two reviews of one child are overdue since one day.
      history.earlyReviewEvent(
          EarlyReviewEvent.arisingOn(
                  EarlyReviewEvent.Ground.REVIEWING_OFFICER_ASKED, LocalDate.of(2022, 2, 1))
              .withReviewBy(LocalDate.of(2022, 2, 16)));
    }
    if (number == 39) {
      history.doubt(Doubt.from(start, "a row was refused"));
    }
    return history.build();
  }

  private static List<Measure<?>> measures(Breakdown<?, ?> breakdown) {
    List<Measure<?>> measures = new ArrayList<>(List.of(breakdown.whole()));
    measures.addAll(breakdown.shares());
    return measures;
  }

  private static Population population() {
    return children().parallelStream().map(ChildFacts::of).collect(Population.in(YEAR));
  }

  private static Timeliness timeliness() {
    return children().parallelStream()
        .map(history -> ENGLAND.reviews(history, LAST))
        .collect(Timeliness.in(YEAR));
  }

  private static ReviewActivity activity() {
    return children().parallelStream()
        .map(history -> ENGLAND.reviews(history, LAST))
        .collect(ReviewActivity.in(YEAR));
  }

  private static DutyTimeliness steps() {
    return children().parallelStream()
        .map(history -> WALSALL.timeline(history, LAST))
        .collect(
            DutyTimeliness.in(
                YEAR,
                EnumSet.of(
                    Duty.REVIEW_RECORD, Duty.PLACEMENT_PLAN, Duty.VISIT, Duty.REVIEW_DISCUSSION)));
  }

  private static MidwayChecks midway() {
    return children().parallelStream().collect(MidwayChecks.in(YEAR, 2));
  }

  private static ReviewParticipation participation() {
    return children().parallelStream().collect(ReviewParticipation.in(YEAR, AgeCut.from(5)));
  }

  private static PlanRatings ratings() {
    return PlanRatings.of(
        IntStream.range(0, 60)
            .mapToObj(
                i ->
                    new PlanRating(
                        ChildId.of(CHILD + i % 30),
                        LocalDate.of(2021, 9, 1).plusDays(9L * i),
                        List.of(Rating.values()).get(i % 3)))
            .toList());
  }

  /** Every plan is green, so that each overdue review is that of a green one. */
  private static PlanRatings green() {
    return PlanRatings.of(
        IntStream.range(0, 40)
            .mapToObj(
                i -> new PlanRating(ChildId.of(CHILD + i), LocalDate.of(2022, 5, 1), Rating.GREEN))
            .toList());
  }

  private static DisputeFigures disputes() {
    return DisputeFigures.in(
        YEAR,
        Map.of(
            "D1", WrittenDispute.of("2022-05-03 opened 1; 2022-05-05 answered 1", "DRIFT", "North"),
            "D2", WrittenDispute.of("2022-05-03 opened 1; 2022-05-05 answered 1", "DRIFT", ""),
            "D3", WrittenDispute.of("2022-08-03 raised", "SAFETY", "South"),
            "D4",
                WrittenDispute.of(
                    "2022-05-03 opened 1; 2022-05-03 answered 1; 2022-05-03 escalated 2;"
                        + " 2022-05-05 answered 2",
                    "DRIFT",
                    "North")));
  }

  private static ChallengeConsistency consistency() {
    return ChallengeConsistency.in(
        YEAR,
        ratings(),
        List.of(
            new ChildDispute(
                ChildId.of(CHILD + 2),
                "D1",
                WrittenDispute.of("2022-05-20 opened 1", "DRIFT", "North"))),
        20);
  }

  private static ReviewRecords records() {
    return ReviewRecords.of(
        List.of(
            ReviewRecord.builder(ChildId.of(CHILD + 1), LocalDate.of(2022, 5, 1))
                .chair(OfficerId.of("OFFICER"))
                .manner(Manner.REMOTE)
                .reasonLate("SICKNESS")
                .build()));
  }

  private static List<Object> figures() {
    return List.of(
        population(),
        timeliness(),
        activity(),
        steps(),
        midway(),
        participation(),
        AgeCut.asCoded(),
        AgeCut.from(5),
        ratings(),
        disputes(),
        consistency(),
        records(),
        LatenessReasons.of(timeliness(), records()),
        ReviewCircumstances.of(activity(), records()),
        rearrangements());
  }

  private static Rearrangements rearrangements() {
    return Rearrangements.in(
        YEAR,
        List.of(
            new RearrangedReview(
                ChildId.of(CHILD + 1),
                LocalDate.of(2022, 5, 1),
                Optional.empty(),
                Optional.of("SICKNESS"))));
  }

  private static List<Measure<?>> measures() {
    Population population = population();
    DurationBands bands = DurationBands.endingAtMonths(3, 12);
    List<Measure<?>> measures = new ArrayList<>();
    Stream.of(
            population.byLegalStatus(),
            population.byLegalStatusWithLeavers(YEAR),
            population.byAge(),
            population.byPlacement(),
            population.bySex(),
            population.byDuration(bands),
            population.endsByDuration(bands),
            participation().byCode(),
            ratings().given(YEAR),
            ratings().latest(LAST, List.of(ChildId.of(CHILD + 1), ChildId.of(CHILD + 39))),
            ratings().movements(YEAR),
            disputes().byStage(),
            disputes().answersByBand(TimeBand.upTo(List.of(10, 20))),
            disputes().byTeam(),
            activity().reviewsFallingDue(6))
        .forEach(breakdown -> measures.addAll(measures(breakdown)));
    measures.addAll(
        List.of(
            population.lookedAfter(),
            population.onShortBreaks(),
            population.ratePer10000(1000),
            population.starts(),
            population.ends(),
            population.unaccompanied(),
            population.farFromHome(20),
            population.recordedAsDisabled(),
            population.withManyPlacements(2),
            population.longTermStability(new LongTermStability(16, 3, 2)),
            disputes().raised(),
            disputes().answersInTime(),
            consistency().redOrAmberWithoutDispute(),
            consistency().disputesOnGreenPlan(),
            consistency().overdueReviewsOnGreenPlan(activity()),
            ChallengeConsistency.in(YEAR, green(), List.of(), 20)
                .overdueReviewsOnGreenPlan(activity()),
            activity().reviewsHeld(),
            activity().reviewsOverdue(),
            activity().childrenWithReviewOverdue(),
            rearrangements().cancelled(),
            steps().inTime(Duty.REVIEW_RECORD),
            steps().inTime(Duty.PLACEMENT_PLAN),
            steps().inTime(Duty.VISIT),
            steps().inTime("WALSALL-DISCUSSION"),
            steps().inTime(Duty.REVIEW_DISCUSSION)));
    measures.addAll(timeliness().measures());
    measures.addAll(participation().measures());
    measures.addAll(midway().measures());
    return measures;
  }

  @Test
  void noFigureNamesAChildOrAnOfficer() {
    assertThat(figures())
        .extracting(Object::toString)
        .allSatisfy(
            text -> assertThat(text).isNotBlank().doesNotContain(CHILD).doesNotContain("OFFICER"));
    assertThat(population().period()).isEqualTo(YEAR);
  }

  @Test
  void noRecordBehindAFigureNamesOneAndNoneIsMissing() {
    for (Measure<?> measure : measures()) {
      assertThat(measure.evidence(Part.NUMERATOR))
          .as(measure.id())
          .hasSize((int) measure.numerator())
          .extracting(Object::toString)
          .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain(CHILD));
      if (measure.denominator().isPresent()) {
        assertThat(measure.evidence(Part.DENOMINATOR))
            .as(measure.id())
            .hasSize((int) measure.denominator().getAsLong())
            .extracting(Object::toString)
            .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain(CHILD));
      }
      assertThat(measure.evidence(Part.LEFT_OUT))
          .as(measure.id())
          .hasSize((int) measure.leftOut())
          .extracting(Object::toString)
          .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain(CHILD));
    }
  }

  @Test
  void recordsAreValues() {
    List<TimeInCare> ends = population().ends().evidence(Part.NUMERATOR);
    List<ChildInCare> there = population().lookedAfter().evidence(Part.NUMERATOR);
    List<StepEvidence> steps = steps().inTime(Duty.REVIEW_RECORD).evidence(Part.DENOMINATOR);

    assertThat(Set.copyOf(ends)).hasSameSizeAs(ends);
    assertThat(ends)
        .isEqualTo(population().ends().evidence(Part.NUMERATOR))
        .extracting(time -> time.reasonCeased().orElseThrow())
        .containsOnly(ReasonCeased.OTHER);
    assertThat(Set.copyOf(there)).hasSameSizeAs(there);
    assertThat(steps).isNotEmpty().allSatisfy(step -> assertThat(step.trigger()).isPresent());
  }
}
