package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.CarePlanning;
import org.duecare.core.EqualityGroups;
import org.duecare.core.HistoryNotation;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.reading.Readings;
import org.duecare.core.law.reading.StartDay;
import org.duecare.core.timeline.StatutoryTimeline;
import org.junit.jupiter.api.Test;

class RecordedObligationTest {

  private static final CarePlanning ENGLAND = CarePlanning.england();
  private static final LocalDate AS_OF = LocalDate.of(2026, 12, 1);
  private static final CareHistory HISTORY =
      HistoryNotation.parse("in care 2026-04-01; review 2026-04-28; review 2026-07-30");
  private static final Explanation EXPLANATION =
      ENGLAND.due("ENG-REV-1", LocalDate.of(2026, 4, 1)).explanation();

  private static List<Obligation> reviews(CarePlanning planning) {
    return planning.reviews(HISTORY, AS_OF).obligations();
  }

  private static RecordedObligation recorded(Outcome outcome) {
    return RecordedObligation.of(AS_OF, Duty.REVIEW, outcome, EXPLANATION);
  }

  /**
   * One more closed day changes no limit of these reviews; what was stored is not counted again.
   */
  @Test
  void isNotWorkedOutAgain() {
    Obligation was = reviews(ENGLAND).get(1);
    Obligation is = Recordings.of(was);

    assertThat(is).isEqualTo(was);
    assertThat(is.outcome()).isEqualTo(Outcome.LATE);
    assertThat(is.daysLate()).isEqualTo(OptionalInt.of(2));
    assertThat(is.explanation()).isSameAs(is.explanation()).isEqualTo(was.explanation());
    assertThat(is.previous()).contains(reviews(ENGLAND).get(0));
    assertThat(is.due().orElseThrow().calendar()).isEmpty();
    assertThat(was.due().orElseThrow().calendar()).contains(WorkingDayCalendar.englandAndWales());
  }

  @Test
  void saysByWhichReadingsItWasWorkedOut() {
    Readings readings = Readings.mainstream().with(StartDay.COUNTED);
    Obligation was = reviews(ENGLAND.withReadings(readings)).get(0);

    assertThat(was.readings()).isEqualTo(readings);
    assertThat(Recordings.of(was).readings()).isEqualTo(readings);
    assertThat(recorded(Outcome.NOT_YET_DUE).build().readings().areMainstream()).isTrue();
  }

  @Test
  void whatIsNotSetIsEmpty() {
    Obligation bare = recorded(Outcome.NOT_YET_DUE).build();

    assertThat(bare.triggerBasis()).isEqualTo(TriggerBasis.HAPPENED);
    assertThat(List.of(bare.rule(), bare.due(), bare.limitBetween(), bare.step(), bare.previous()))
        .allMatch(Optional::isEmpty);
    assertThat(bare.sequence()).isEmpty();
    assertThat(bare.openedInTimeAndCompletedAfterAdjournment()).isFalse();
    assertThat(bare.explanation()).isEqualTo(EXPLANATION);
  }

  @Test
  void theEndOfCareEndedItOnlyWhereThatIsSaid() {
    assertThat(recorded(Outcome.OUTSTANDING).periodEnd(AS_OF).build().isOverdue()).isTrue();
    assertThat(
            recorded(Outcome.OUTSTANDING)
                .ending(new Ending(Ending.Cause.CARE, AS_OF))
                .build()
                .isOverdue())
        .isFalse();
  }

  /** In the relaxation of 2020 a limit bound only where practicable; the other was adjourned. */
  @Test
  void keepsWhatDoesNotFollowFromTheRest() {
    Obligation relaxed =
        ENGLAND
            .reviews(
                HistoryNotation.parse(
                    "in care 2019-07-01; review 2019-07-26; review 2019-10-24; review 2020-05-11"),
                LocalDate.of(2020, 6, 1))
            .obligations()
            .get(2);
    Obligation adjourned =
        ENGLAND
            .reviews(
                HistoryNotation.parse("in care 2026-04-01; review 2026-04-30 to 2026-05-11"), AS_OF)
            .obligations()
            .get(0);

    assertThat(relaxed.relaxation()).isPresent();
    assertThat(Recordings.of(relaxed)).isEqualTo(relaxed);
    assertThat(Recordings.of(relaxed).daysPastRelaxedLimit())
        .isEqualTo(relaxed.daysPastRelaxedLimit())
        .isPresent();
    assertThat(adjourned.openedInTimeAndCompletedAfterAdjournment()).isTrue();
    assertThat(Recordings.of(adjourned)).isEqualTo(adjourned);
    assertThat(Recordings.of(adjourned).openedInTimeAndCompletedAfterAdjournment()).isTrue();
  }

  @Test
  void refusesWhatNoObligationIs() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> recorded(Outcome.UNKNOWN).build())
        .withMessage(
            "outcome and missing fact do not fit: found UNKNOWN and null; UNKNOWN needs a fact, and"
                + " no other outcome has one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> recorded(Outcome.LATE).missingFact(MissingFact.START_OF_CARE).build())
        .withMessageStartingWith("outcome and missing fact do not fit: found LATE and");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> recorded(Outcome.LATE).sequence(0))
        .withMessage("number of a review too low: 0; 1 or more is allowed");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> recorded(Outcome.LATE).due(ENGLAND.due("ENG-REV-1", AS_OF)).doneOn(AS_OF).build())
        .withMessageStartingWith("found LATE before the limit First review due by");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                recorded(Outcome.LATE)
                    .previous(
                        recorded(Outcome.ON_TIME).period(PeriodOfCare.startingOn(AS_OF)).build())
                    .build())
        .withMessage(
            "obligation on the review before is of another period or as of another day; the same"
                + " are needed");
  }

  @Test
  void equalsWhatAnswersAlike() {
    Obligation first = reviews(ENGLAND).get(0);
    Obligation second = reviews(ENGLAND).get(1);

    EqualityGroups.assertToldApart(
        List.of(
            List.of(first, reviews(ENGLAND).get(0), Recordings.of(first)),
            List.of(second, Recordings.of(second)),
            List.of(recorded(Outcome.ON_TIME).build(), recorded(Outcome.ON_TIME).build()),
            List.of(recorded(Outcome.LATE).build()),
            List.of(recorded(Outcome.ON_TIME).owedToTheEnd().build()),
            List.of(recorded(Outcome.ON_TIME).ofReviewHeldOn(AS_OF).build()),
            List.of(
                recorded(Outcome.ON_TIME)
                    .readings(Readings.mainstream().with(StartDay.COUNTED))
                    .build()),
            List.of(recorded(Outcome.ON_TIME).previous(recorded(Outcome.ON_TIME).build()).build()),
            List.of(
                recorded(Outcome.ON_TIME)
                    .step(new ReviewStep(Trigger.PLACEMENT, AS_OF, 0))
                    .build()),
            List.of(
                RecordedObligation.of(
                        AS_OF,
                        Duty.REVIEW,
                        Outcome.ON_TIME,
                        new Explanation(
                            List.of(new ExplanationStep.DueOnUnknownDay(Optional.empty()))))
                    .build())));
  }

  /** Of one day are the decisions of two reviews, of which each is answered for itself. */
  @Test
  void keepsOfWhichReviewItIs() {
    String received = "; done REVIEW_DECISIONS_RECEIVED 2023-06-01 for ";
    StatutoryTimeline timeline =
        ENGLAND
            .timeline(
                HistoryNotation.parse(
                    "in care 2023-05-01; review 2023-05-25; review 2023-05-30"
                        + received
                        + "2023-05-25"
                        + received
                        + "2023-05-30; done MANAGER_RESPONDED 2023-06-07 for 2023-05-30"),
                LocalDate.of(2024, 3, 31))
            .about(Duty.MANAGER_RESPONSE);
    List<Obligation> stored = timeline.obligations().stream().map(Recordings::of).toList();

    assertThat(stored).isEqualTo(timeline.obligations());
    assertThat(stored)
        .extracting(each -> each.ofReviewHeldOn().orElseThrow())
        .contains(LocalDate.of(2023, 5, 25), LocalDate.of(2023, 5, 30));
    assertThat(Requirement.of(stored)).isEqualTo(timeline.requirements()).hasSize(2);
  }

  @Test
  void keepsWhetherItIsOwedToTheEnd() {
    Obligation owed =
        ENGLAND
            .timeline(
                HistoryNotation.parse(
                    "in care 2026-04-01; review 2026-04-28; complete SEEN_BY_REVIEWING_OFFICER"),
                AS_OF)
            .under("IRO-SEEN")
            .obligations()
            .get(0);

    assertThat(Recordings.of(owed).isOwedToTheEnd()).isTrue();
    assertThat(Recordings.of(owed)).isEqualTo(owed);
    assertThat(reviews(ENGLAND).get(0).isOwedToTheEnd()).isFalse();
  }

  /** Two that are equal are asked each for itself, where no event tells that they are one thing. */
  @Test
  void isGroupedAsItWas() {
    Obligation unknown = recorded(Outcome.ON_TIME).build();
    StatutoryTimeline timeline = ENGLAND.timeline(HISTORY, AS_OF);

    assertThat(Requirement.of(List.of(unknown, recorded(Outcome.ON_TIME).build()))).hasSize(2);
    assertThat(Requirement.of(timeline.obligations().stream().map(Recordings::of).toList()))
        .isEqualTo(timeline.requirements());
  }

  @Test
  void aRequirementIsToldApartByWhatBinds() {
    Obligation one = recorded(Outcome.ON_TIME).build();
    Obligation other = recorded(Outcome.LATE).build();

    EqualityGroups.assertToldApart(
        List.of(
            List.of(
                Requirement.recorded(List.of(one, other), Optional.empty()),
                Requirement.recorded(List.of(one, other), Optional.empty())),
            List.of(Requirement.recorded(List.of(other, one), Optional.empty())),
            List.of(Requirement.recorded(List.of(one, other), Optional.of(AS_OF)))));
    assertThat(Requirement.recorded(List.of(one), Optional.of(AS_OF)).explanation().toString())
        .contains("reading A19");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Requirement.recorded(List.of(), Optional.empty()))
        .withMessage("requirement without obligations: it needs one");
  }

  @Test
  void anEligibilityWithTooFewDaysIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Eligibility.recorded(
                    AS_OF,
                    Eligibility.Finding.UNDER_16,
                    Optional.empty(),
                    OptionalInt.of(-1),
                    Optional.empty(),
                    EXPLANATION))
        .withMessage("too few days counted: -1; 0 or more is allowed");
  }
}
