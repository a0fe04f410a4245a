package org.duecare.metrics.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Review;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Duty;
import org.duecare.core.law.local.Walsall2022;
import org.duecare.metrics.measure.Measure.Part;
import org.duecare.metrics.measure.ReportingPeriod;
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
