package org.duecare.metrics.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Doubt;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Placement;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.care.Review;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Instrument;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.Verification;
import org.duecare.core.law.local.Walsall2022;
import org.duecare.core.obligation.Outcome;
import org.duecare.metrics.measure.Measure.Part;
import org.duecare.metrics.measure.ReportingPeriod;
import org.duecare.metrics.measure.ReportingSpan;
import org.duecare.metrics.measure.ReportingYear;
import org.junit.jupiter.api.Test;

/** The steps around the reviews of a few children, counted by hand. */
class DutyTimelinessTest {

  private static final ReportingYear YEAR = ReportingYear.ending(2023);
  private static final Set<Duty> DUTIES =
      Set.of(Duty.REVIEW_RECORD, Duty.REVIEW_DISCUSSION, Duty.MANAGER_RESPONSE);

  private static CareHistory.Builder child(String id) {
    return CareHistory.builder(ChildId.of(id))
        .period(PeriodOfCare.startingOn(LocalDate.of(2022, 5, 9)))
        .review(Review.heldOn(LocalDate.of(2022, 6, 8)))
        .review(Review.heldOn(LocalDate.of(2022, 9, 8)))
        .review(Review.heldOn(LocalDate.of(2023, 3, 8)));
  }

  private static CareHistory recorded(String id, String... days) {
    CareHistory.Builder history =
        child(id).completeRecordsOf(CareEventKind.REVIEW_RECORD_COMPLETED);
    Stream.of(days)
        .forEach(day -> history.event(CareEventKind.REVIEW_RECORD_COMPLETED, LocalDate.parse(day)));
    return history.build();
  }

  private static DutyTimeliness in(ReportingPeriod period, CarePlanning law, CareHistory... all) {
    return Stream.of(all)
        .map(history -> law.timeline(history, period.lastDay()))
        .collect(DutyTimeliness.in(period, DUTIES));
  }

  @Test
  void recordsInTime() {
    // 15 working days after 8 June, 8 September and 8 March are 29 June, 30 September (19 September
    // was a holiday) and 29 March.
    DutyTimeliness steps =
        in(
            YEAR,
            CarePlanning.england(),
            recorded("ALL", "2022-06-29", "2022-09-30", "2023-03-29"),
            recorded("LATE", "2022-06-30", "2022-09-20"),
            child("NOT-RECORDED").build());

    assertThat(steps.inTime(Duty.REVIEW_RECORD))
        .hasToString("review-record-in-time: 4/6 (66.7%), 3 left out");
    assertThat(steps.inTime("IRO-RECORD"))
        .hasToString("iro-record-in-time: 4/6 (66.7%), 3 left out");
    assertThat(steps.inTime(Duty.REVIEW_RECORD, Authority.STATUTORY_GUIDANCE))
        .hasToString("review-record-in-time-statutory-guidance: 4/6 (66.7%), 3 left out");
    assertThat(steps.inTime(Duty.REVIEW_RECORD, Authority.STATUTE).denominator()).hasValue(0);
    assertThat(steps.inTime(Duty.REVIEW_RECORD).evidence(Part.LEFT_OUT))
        .hasSize(3)
        .allSatisfy(
            step -> {
              assertThat(step.child()).isEqualTo(ChildId.of("NOT-RECORDED"));
              assertThat(step.rule()).contains("IRO-RECORD");
              assertThat(step.missingFact()).isPresent();
              assertThat(step.toString()).doesNotContain("NOT-RECORDED");
            });
  }

  @Test
  void aLimitCountsInThePeriodInWhichItFell() {
    CareHistory all = recorded("ALL", "2022-06-29", "2022-09-30", "2023-03-29");
    List<Long> byQuarter =
        YEAR.quarters().stream()
            .map(
                quarter ->
                    in(quarter, CarePlanning.england(), all)
                        .inTime(Duty.REVIEW_RECORD)
                        .denominator()
                        .orElseThrow())
            .toList();

    assertThat(byQuarter).containsExactly(1L, 1L, 0L, 1L);
  }

  @Test
  void whatIsDoneInTimeCountsThoughTheNextReviewComesBeforeItsLimit() {
    CareHistory.Builder twice =
        CareHistory.builder(ChildId.of("TWICE"))
            .period(PeriodOfCare.startingOn(LocalDate.of(2022, 5, 9)))
            .review(Review.heldOn(LocalDate.of(2022, 6, 8)))
            .review(Review.heldOn(LocalDate.of(2022, 6, 22)))
            .completeRecordsOf(CareEventKind.REVIEW_RECORD_COMPLETED)
            .completeRecordsOf(CareEventKind.SEEN_BY_REVIEWING_OFFICER);
    // The limits are 29 June and 13 July; the child is seen by the day of each review.
    twice.event(CareEventKind.REVIEW_RECORD_COMPLETED, LocalDate.of(2022, 6, 15));
    twice.event(CareEventKind.REVIEW_RECORD_COMPLETED, LocalDate.of(2022, 6, 30));
    twice.event(CareEventKind.SEEN_BY_REVIEWING_OFFICER, LocalDate.of(2022, 6, 7));
    ReportingPeriod quarter =
        new ReportingSpan(LocalDate.of(2022, 4, 1), LocalDate.of(2022, 7, 31));

    DutyTimeliness steps =
        Stream.of(twice.build())
            .map(history -> CarePlanning.england().timeline(history, quarter.lastDay()))
            .collect(
                DutyTimeliness.in(
                    quarter, Set.of(Duty.REVIEW_RECORD, Duty.CHILD_SEEN_BEFORE_REVIEW)));

    assertThat(steps.inTime(Duty.REVIEW_RECORD))
        .hasToString("review-record-in-time: 2/2 (100.0%), 0 left out");
    assertThat(steps.inTime(Duty.CHILD_SEEN_BEFORE_REVIEW))
        .hasToString("child-seen-before-review-in-time: 1/2 (50.0%), 0 left out");
  }

  @Test
  void layersAreNotMixed() {
    CareHistory.Builder history = child("TALK").completeRecordsOf(CareEventKind.REVIEW_DISCUSSED);
    // 15 working days before 8 March are 15 February.
    history.event(CareEventKind.REVIEW_DISCUSSED, LocalDate.of(2023, 2, 15));
    CareHistory talk = history.build();
    CarePlanning walsall = CarePlanning.england().withOverlay(Walsall2022.overlay());

    DutyTimeliness steps = in(YEAR, walsall, talk);

    // Both layers ask for the same talk before each review; what binds is counted once.
    assertThat(steps.rules()).contains("IRO-CONSULT", "WALSALL-DISCUSSION");
    long binding = steps.inTime(Duty.REVIEW_DISCUSSION).denominator().orElseThrow();
    assertThat(steps.inTime(Duty.REVIEW_DISCUSSION, Authority.LOCAL_POLICY).denominator())
        .hasValue(binding);
    assertThat(steps.inTime(Duty.REVIEW_DISCUSSION, Authority.STATUTORY_GUIDANCE).denominator())
        .hasValue(binding);
    assertThat(binding).isEqualTo(3);
    assertThat(steps.inTime(Duty.REVIEW_DISCUSSION).numerator()).isEqualTo(1);
  }

  @Test
  void ofTwoRulesOfOneLayerTheEarlierLimitCounts() {
    CarePlanning local =
        CarePlanning.england()
            .withOverlay(List.of(record("LOCAL-RECORD-1", 10), record("LOCAL-RECORD-2", 12)));
    // 10 working days after 8 June are 22 June, 12 are 24 June.
    CareHistory history = recorded("TWO", "2022-06-23", "2022-09-20", "2023-03-20");

    DutyTimeliness steps = in(YEAR, local, history);

    assertThat(steps.inTime(Duty.REVIEW_RECORD, Authority.LOCAL_POLICY))
        .hasToString("review-record-in-time-local-policy: 2/3 (66.7%), 0 left out");
    assertThat(steps.inTime("LOCAL-RECORD-1").numerator()).isEqualTo(2);
    assertThat(steps.inTime("LOCAL-RECORD-2").numerator()).isEqualTo(3);
    assertThat(steps.inTime(Duty.REVIEW_RECORD).numerator()).isEqualTo(2);
    assertThat(steps.inTime(Duty.REVIEW_RECORD, Authority.STATUTORY_GUIDANCE).numerator())
        .isEqualTo(3);
  }

  private static Rule record(String id, int workingDays) {
    return Rule.builder(id)
        .under(new Instrument("Local", "A local policy").provision("1"), Authority.LOCAL_POLICY)
        .inForceFrom(LocalDate.of(2020, 1, 1))
        .verified(Verification.SECONDARY_TEXT)
        .requires(Duty.REVIEW_RECORD)
        .within(new TimeLimit.WorkingDays(workingDays))
        .after(Trigger.REVIEW_COMPLETED)
        .build();
  }

  @Test
  void whatMustPrecedeTheEndOfCareIsDueOnItsLastDay() {
    CareHistory history =
        CareHistory.builder(ChildId.of("END"))
            .period(
                PeriodOfCare.startingOn(LocalDate.of(2022, 5, 9))
                    .withEpisodes(
                        List.of(
                            CareEpisode.startingOn(
                                LocalDate.of(2022, 5, 9),
                                LegalStatus.ACCOMMODATED,
                                Placement.FOSTER_OTHER)))
                    .endingOn(LocalDate.of(2022, 7, 29), ReasonCeased.OTHER))
            .event(CareEventKind.CEASING_ASSESSED, LocalDate.of(2022, 7, 25))
            .completeRecordsOf(CareEventKind.CEASING_ASSESSED)
            .build();

    DutyTimeliness steps =
        Stream.of(CarePlanning.england().timeline(history, YEAR.lastDay()))
            .collect(DutyTimeliness.in(YEAR, Set.of(Duty.ASSESSMENT_BEFORE_END_OF_CARE)));

    assertThat(steps.inTime(Duty.ASSESSMENT_BEFORE_END_OF_CARE))
        .hasToString("assessment-before-end-of-care-in-time: 1/1 (100.0%), 0 left out");
  }

  private static CareHistory.Builder seen(LocalDate... days) {
    CareHistory.Builder history = child("SEEN");
    Stream.of(days).forEach(day -> history.event(CareEventKind.SEEN_BY_REVIEWING_OFFICER, day));
    return history;
  }

  private static String childSeen(CareHistory history) {
    return Stream.of(CarePlanning.england().timeline(history, YEAR.lastDay()))
        .collect(DutyTimeliness.in(YEAR, Set.of(Duty.CHILD_SEEN_BEFORE_REVIEW)))
        .inTime(Duty.CHILD_SEEN_BEFORE_REVIEW)
        .toString();
  }

  /** The review ends the time of the step whose limit it is: that may be kept as well as missed. */
  @Test
  void whatPrecedesAReviewCountsWhetherItWasDoneOrNot() {
    CareHistory.Builder twice = seen(LocalDate.of(2022, 6, 7), LocalDate.of(2022, 9, 8));

    assertThat(childSeen(twice.build()))
        .as("where not all is recorded what is not seen to be done is left out")
        .isEqualTo("child-seen-before-review-in-time: 2/2 (100.0%), 1 left out");
    assertThat(childSeen(twice.completeRecordsOf(CareEventKind.SEEN_BY_REVIEWING_OFFICER).build()))
        .isEqualTo("child-seen-before-review-in-time: 2/3 (66.7%), 0 left out");
  }

  /** 15 working days after 8 June are 29 June, after the next review. */
  @Test
  void whatFollowsAReviewCountsThoughTheNextReviewComesBeforeItsLimit() {
    LocalDate next = LocalDate.of(2022, 6, 20);
    CareHistory.Builder all =
        child("SOON")
            .review(Review.heldOn(next))
            .completeRecordsOf(CareEventKind.REVIEW_RECORD_COMPLETED);
    for (LocalDate day :
        List.of(LocalDate.of(2022, 6, 28), next.plusDays(9), LocalDate.of(2022, 9, 9))) {
      all.event(CareEventKind.REVIEW_RECORD_COMPLETED, day);
    }

    // Of 8 March nothing is recorded.
    assertThat(in(YEAR, CarePlanning.england(), all.build()).inTime(Duty.REVIEW_RECORD))
        .hasToString("review-record-in-time: 3/4 (75.0%), 0 left out");
  }

  @Test
  void aLimitBeforeTheReviewBeforeIsLeftOut() {
    CareHistory talks =
        child("TALK")
            .review(Review.heldOn(LocalDate.of(2022, 9, 20)))
            .event(CareEventKind.REVIEW_DISCUSSED, LocalDate.of(2022, 5, 10))
            .completeRecordsOf(CareEventKind.REVIEW_DISCUSSED)
            .build();

    // Nobody could keep the limit before 20 September, which lies before the review of the 8th.
    assertThat(in(YEAR, CarePlanning.england(), talks).inTime(Duty.REVIEW_DISCUSSION))
        .hasToString("review-discussion-in-time: 1/3 (33.3%), 1 left out");
  }

  /**
   * 15 working days after 8 March are 29 March; from the 20th on nobody knows where the child is.
   */
  @Test
  void aLimitOnADayInDoubtIsLeftOutMetOrNot() {
    Doubt doubt = Doubt.from(LocalDate.of(2023, 3, 20), "a row was refused");
    CareHistory met =
        recorded("MET", "2022-06-29", "2022-09-30", "2023-03-10").toBuilder().doubt(doubt).build();
    CareHistory missed =
        recorded("MISSED", "2022-06-29", "2022-10-03").toBuilder().doubt(doubt).build();

    assertThat(in(YEAR, CarePlanning.england(), met).inTime(Duty.REVIEW_RECORD))
        .hasToString("review-record-in-time: 2/2 (100.0%), 1 left out");
    assertThat(in(YEAR, CarePlanning.england(), missed).inTime(Duty.REVIEW_RECORD))
        .hasToString("review-record-in-time: 1/2 (50.0%), 1 left out");
  }

  /** What is said of days after care has no part in the record of a review that was held. */
  @Test
  void aDoubtThatBeginsAfterCareHidesNoMiss() {
    LocalDate left = LocalDate.of(2023, 3, 9);
    CareHistory.Builder history =
        CareHistory.builder(ChildId.of("LEFT"))
            .period(
                PeriodOfCare.startingOn(LocalDate.of(2022, 5, 9))
                    .endingOn(left, ReasonCeased.OTHER))
            .review(Review.heldOn(LocalDate.of(2022, 6, 8)))
            .review(Review.heldOn(LocalDate.of(2023, 3, 8)))
            .event(CareEventKind.REVIEW_RECORD_COMPLETED, LocalDate.of(2022, 6, 29))
            .completeRecordsOf(CareEventKind.REVIEW_RECORD_COMPLETED);

    CareHistory after = history.doubt(Doubt.from(left.plusDays(1), "a row was refused")).build();
    assertThat(in(YEAR, CarePlanning.england(), after).inTime(Duty.REVIEW_RECORD))
        .hasToString("review-record-in-time: 1/2 (50.0%), 0 left out");
    CareHistory onLastDay = history.doubt(Doubt.from(left, "a row was refused")).build();
    assertThat(in(YEAR, CarePlanning.england(), onLastDay).inTime(Duty.REVIEW_RECORD))
        .hasToString("review-record-in-time: 1/1 (100.0%), 1 left out");
  }

  @Test
  void aLimitThatMayLieInAnotherPeriodIsLeftOut() {
    CareHistory history =
        CareHistory.builder(ChildId.of("BEGUN"))
            .period(PeriodOfCare.begunBefore(LocalDate.of(2022, 4, 20)))
            .build();

    DutyTimeliness steps =
        Stream.of(CarePlanning.england().timeline(history, YEAR.lastDay()))
            .collect(DutyTimeliness.in(YEAR, Set.of(Duty.FIRST_REVIEW)));

    // No review was held, whenever care began; the limit fell in this year or in one before.
    assertThat(steps.inTime(Duty.FIRST_REVIEW))
        .hasToString("first-review-in-time: 0/0, 1 left out");
    assertThat(steps.inTime(Duty.FIRST_REVIEW).evidence(Part.LEFT_OUT))
        .extracting(StepEvidence::outcome)
        .containsExactly(Outcome.OUTSTANDING);
  }

  @Test
  void silenceIsNoLateAnswer() {
    CareHistory silent =
        child("SILENT")
            .event(CareEventKind.REVIEW_DECISIONS_RECEIVED, LocalDate.of(2022, 6, 10))
            .completeRecordsOf(CareEventKind.MANAGER_RESPONDED)
            .build();

    assertThat(in(YEAR, CarePlanning.england(), silent).inTime(Duty.MANAGER_RESPONSE))
        .hasToString("manager-response-in-time: 0/0, 0 left out");
  }

  @Test
  void refusesWhatWasNotAskedFor() {
    DutyTimeliness steps = in(YEAR, CarePlanning.england());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> steps.inTime(Duty.VISIT))
        .withMessageStartingWith("duty that was not to be counted: VISIT; allowed are ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DutyTimeliness.in(YEAR, Set.of()))
        .withMessage("no duty to be counted: one or more are needed");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Stream.of(
                        CarePlanning.england()
                            .timeline(child("DAY").build(), LocalDate.of(2023, 3, 30)))
                    .collect(DutyTimeliness.in(YEAR, DUTIES)))
        .withMessage(
            "timeline as of another day than the last of the period: as of 2023-03-30; 2023-03-31 is"
                + " needed");
  }
}
