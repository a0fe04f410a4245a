package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.duecare.calendar.Certainty;
import org.duecare.calendar.DateSpan;
import org.duecare.core.CarePlanning;
import org.duecare.core.HistoryNotation;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.law.Duty;
import org.duecare.core.law.england.EnglishRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ObligationTest {

  private static final LocalDate WED_2026_04_01 = LocalDate.of(2026, 4, 1);
  private static final LocalDate FRI_2026_05_01 = LocalDate.of(2026, 5, 1);
  private static final LocalDate SAT_2026_05_02 = LocalDate.of(2026, 5, 2);
  private static final LocalDate MON_2026_06_01 = LocalDate.of(2026, 6, 1);

  private static Obligation first(String history, LocalDate asOf) {
    return CarePlanning.england()
        .reviews(HistoryNotation.parse(history), asOf)
        .obligations()
        .get(0);
  }

  @Test
  void holdsThePeriodTheRuleAndTheDay() {
    Obligation obligation =
        first("in care 2026-04-01 to 2026-05-01 DIED; review 2026-04-28", MON_2026_06_01);

    assertThat(obligation.asOf()).isEqualTo(MON_2026_06_01);
    assertThat(obligation.period())
        .contains(
            PeriodOfCare.startingOn(WED_2026_04_01).endingOn(FRI_2026_05_01, ReasonCeased.DIED));
    assertThat(obligation.periodEnd()).contains(FRI_2026_05_01);
    assertThat(obligation.rule()).contains(EnglishRules.FIRST);
    assertThat(obligation.certainty()).contains(Certainty.PUBLISHED);
    assertThat(obligation).hasToString("First review due by Friday 1 May 2026");
  }

  @Test
  void isOverdueWhereTheLimitPassedInAnOpenPeriodOnly() {
    Obligation overdue = first("in care 2026-04-01", SAT_2026_05_02);
    Obligation ended = first("in care 2026-04-01 to 2026-05-02 OTHER", SAT_2026_05_02);
    Obligation inTime = first("in care 2026-04-01", FRI_2026_05_01);

    assertThat(overdue.isOverdue()).isTrue();
    assertThat(overdue.isPending()).isTrue();
    assertThat(ended.outcome()).isEqualTo(Outcome.OUTSTANDING);
    assertThat(ended.isOverdue()).isFalse();
    assertThat(ended.isPending()).isFalse();
    assertThat(inTime.isOverdue()).isFalse();
    assertThat(inTime.isPending()).isTrue();
  }

  @Test
  void isNotPendingWhereItWasMetOrLapsedOrIsUnknown() {
    assertThat(first("in care 2026-04-01; review 2026-04-28", MON_2026_06_01).isPending())
        .isFalse();
    assertThat(first("in care 2026-04-01 to 2026-04-20 DIED", MON_2026_06_01).isPending())
        .isFalse();
    assertThat(first("in care before 2026-04-01", LocalDate.of(2026, 4, 15)).isPending()).isFalse();
  }

  @Test
  void isUnknownWhereAFactIsMissing() {
    Obligation unknown = first("in care before 2026-04-01", LocalDate.of(2026, 4, 15));

    assertThat(unknown.isUnknown()).isTrue();
    assertThat(unknown.missingFact()).contains(MissingFact.START_OF_CARE);
    assertThat(unknown.due()).isEmpty();
    assertThat(unknown.certainty()).isEmpty();
    assertThat(first("in care 2026-04-01", FRI_2026_05_01).isUnknown()).isFalse();
  }

  @Test
  void knowsBetweenWhichDaysItsLimitLies() {
    assertThat(first("in care 2026-04-01", FRI_2026_05_01).limitBetween())
        .contains(DateSpan.closed(FRI_2026_05_01, FRI_2026_05_01));
    assertThat(first("born 2026-03-01; in care before 2026-04-01", FRI_2026_05_01).limitBetween())
        .contains(DateSpan.closed(LocalDate.of(2026, 3, 27), LocalDate.of(2026, 4, 30)));
    assertThat(first("in care before 2026-04-01", FRI_2026_05_01).limitBetween())
        .contains(DateSpan.closed(LocalDate.MIN, LocalDate.of(2026, 4, 30)));
    assertThat(first("in care 2011-03-31", FRI_2026_05_01).limitBetween()).isEmpty();
    assertThat(first("in care 2026-04-01; doubt about everything", FRI_2026_05_01).limitBetween())
        .isEmpty();
  }

  @ParameterizedTest(name = "opened {0}, completed {1}: {2}")
  @CsvSource({
    "2026-05-01, 2026-06-02, true",
    "2026-05-01, 2026-06-03, false",
    "2026-04-30, 2026-06-01, true",
    "2026-04-30, 2026-06-02, false",
    "2026-04-28, 2026-05-28, true",
    "2026-04-28, 2026-05-29, false",
    "2026-05-01, 2026-05-04, true",
    "2026-05-02, 2026-05-04, false",
    "2026-04-28, 2026-05-01, false"
  })
  void mayHaveBeenOpenedInTimeAndCompletedWithinTheTimeOfAnAdjournment(
      LocalDate opened, LocalDate completed, boolean arguable) {
    Obligation obligation =
        first(
            "in care 2026-04-01; review " + opened + " to " + completed,
            MON_2026_06_01.plusDays(9));

    assertThat(obligation.openedInTimeAndCompletedAfterAdjournment()).isEqualTo(arguable);
  }

  @Test
  void saysNothingAboutAnAdjournmentOfWhichOneMeetingIsNotRecorded() {
    assertThat(
            first("in care 2026-04-01; last meeting 2026-05-04", MON_2026_06_01)
                .openedInTimeAndCompletedAfterAdjournment())
        .isFalse();
    assertThat(
            first("in care 2026-04-01; review 2026-05-04", MON_2026_06_01)
                .openedInTimeAndCompletedAfterAdjournment())
        .isFalse();
    assertThat(
            first("in care before 2026-04-01; review 2026-05-04 to 2026-05-05", MON_2026_06_01)
                .openedInTimeAndCompletedAfterAdjournment())
        .as("late by a limit that is not known")
        .isFalse();
  }

  private static Inquiry inquiry() {
    return Inquiry.onReviews(
        Obligations.under(CarePlanning.england().ruleBook(), CarePlanning.england().calendar()),
        HistoryNotation.parse("in care 2026-04-01"),
        WED_2026_04_01);
  }

  @Test
  void isNeverMissedBeforeItsLimit() {
    ObligationDraft draft =
        new ObligationDraft(inquiry(), null, null, null)
            .due(CarePlanning.england().due("ENG-REV-1", WED_2026_04_01))
            .outcome(Outcome.OUTSTANDING);

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(draft::build)
        .withMessage("OUTSTANDING before its limit First review due by Friday 1 May 2026");
  }

  @ParameterizedTest
  @EnumSource(names = {"UNKNOWN", "NOT_YET_DUE"})
  void hasReachedNoOutcomeWhileNothingIsDecided(Outcome outcome) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ExplanationStep.OutcomeReached(
                    Duty.REVIEW, outcome, WED_2026_04_01, Optional.empty(), Optional.empty()))
        .withMessage("no outcome is reached: " + outcome + " says that nothing is decided yet");
  }
}
