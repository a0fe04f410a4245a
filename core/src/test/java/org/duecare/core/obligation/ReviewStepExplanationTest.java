package org.duecare.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duecare.core.CarePlanning;
import org.duecare.core.HistoryNotation;
import org.junit.jupiter.api.Test;

/** What is counted back from a review says from which day, and why that one. */
class ReviewStepExplanationTest {

  private static final CarePlanning ENGLAND = CarePlanning.england();
  private static final LocalDate WED_2026_06_10 = LocalDate.of(2026, 6, 10);
  private static final LocalDate FRI_2026_05_15 = LocalDate.of(2026, 5, 15);
  private static final String CARE =
      "in care 2026-05-13; complete REVIEW_DISCUSSED SEEN_BY_REVIEWING_OFFICER MANAGER_RESPONDED";

  private static Obligation step(String rule, String history, LocalDate asOf) {
    List<Obligation> obligations =
        ENGLAND.timeline(HistoryNotation.parse(history), asOf).under(rule).obligations();
    return obligations.get(0);
  }

  private static List<String> lines(Explanation explanation) {
    return explanation.toString().lines().map(String::strip).toList();
  }

  @Test
  void countsBackDayByDay() {
    assertThat(lines(ENGLAND.due("IRO-CONSULT", WED_2026_06_10).explanation()))
        .containsExactly(
            "Discussion of the reviewing officer and the social worker before the review due by"
                + " Tuesday 19 May 2026",
            "15 working days before Wednesday 10 June 2026 (day of the review)",
            "rule IRO-CONSULT, IRO Handbook 2010 chapter 3, in force since 1 April 2011 [statutory"
                + " guidance, wording not checked against the text]",
            "counted back, day 1 is Tuesday 9 June 2026; skipped 6 weekend days, Spring bank holiday"
                + " 25 May 2026",
            "certainty PUBLISHED: bank holidays in this span are on the government's list of 21"
                + " August 2026; a later proclamation may move it",
            "reading A10: only the day of the review is left out; were the days clear ones, the"
                + " limit would be Monday 18 May 2026");
  }

  @Test
  void theClearDaysOfEveryStep() {
    assertThat(ENGLAND.due("IRO-INVITE", WED_2026_06_10).explanation().toString())
        .contains("the limit would be Tuesday 26 May 2026");
    assertThat(ENGLAND.due("IRO-REPORT", WED_2026_06_10).explanation().toString())
        .contains("the limit would be Thursday 4 June 2026");
  }

  @Test
  void aHolidayProclaimedAfterTheLimitMovedIt() {
    assertThat(ENGLAND.due("IRO-CONSULT", LocalDate.of(2022, 9, 21)).explanation().toString())
        .contains("State Funeral", "reading A24: ", "the limit would be Wednesday 31 August 2022")
        .contains("all bank holidays in this span are past");
    assertThat(ENGLAND.due("IRO-REPORT", LocalDate.of(2022, 9, 21)).explanation().toString())
        .as("the limit of 15 September came after the proclamation")
        .doesNotContain("reading A24");
  }

  @Test
  void daysOfTheNextYearAreNotPastBecauseTheLimitIs() {
    assertThat(ENGLAND.due("IRO-CONSULT", LocalDate.of(2026, 1, 9)).explanation().toString())
        .startsWith("Discussion")
        .contains("by Tuesday 16 December 2025")
        .doesNotContain("past and on record");
  }

  @Test
  void saysThatTheReviewIsPlanned() {
    Obligation planned =
        step("IRO-CONSULT", CARE + "; done REVIEW_PLANNED 2026-06-08", FRI_2026_05_15);

    assertThat(planned.triggerBasis()).isEqualTo(TriggerBasis.PLANNED);
    assertThat(lines(planned.explanation()))
        .contains("the review has not begun: Monday 8 June 2026 is planned for it");
    assertThat(planned.explanation().inOneLine())
        .isEqualTo(
            "The reviewing officer's talk with the social worker must happen by Friday 15 May 2026:"
                + " 15 working days before Monday 8 June 2026, when the review begins (as planned)");
  }

  @Test
  void saysThatNoDayIsPlanned() {
    Obligation pending = step("IRO-CONSULT", CARE, FRI_2026_05_15);

    assertThat(pending.triggerBasis()).isEqualTo(TriggerBasis.LAST_DAY);
    assertThat(lines(pending.explanation()))
        .contains(
            "the review has not begun and no day is planned for it: Thursday 11 June 2026 is the"
                + " last day for it, by rule ENG-REV-1");
    assertThat(pending.explanation().inOneLine())
        .endsWith("when the review begins (at the latest)");
  }

  @Test
  void saysNeitherOfAReviewThatWasHeld() {
    Obligation held = step("IRO-SEEN", CARE + "; review 2026-06-10", WED_2026_06_10);

    assertThat(held.triggerBasis()).isEqualTo(TriggerBasis.HAPPENED);
    assertThat(lines(held.explanation()))
        .containsExactly(
            "Reviewing officer's meeting with the child before the review due by Wednesday 10 June"
                + " 2026",
            "by Wednesday 10 June 2026 (day of the review)",
            "rule IRO-SEEN, IRO Handbook 2010 chapter 3, in force since 1 April 2011 [statutory"
                + " guidance]",
            "certainty PUBLISHED: no bank holiday plays a part",
            "not done by Wednesday 10 June 2026, when the review began: that was the last day for"
                + " it");
    assertThat(held.isOverdue()).as("it can no longer be done").isFalse();
  }

  @Test
  void silenceAgreesWithTheDecisions() {
    Obligation silent =
        step(
            "IRO-MANAGER",
            CARE + "; review 2026-06-10; done REVIEW_DECISIONS_RECEIVED 2026-06-15",
            LocalDate.of(2026, 7, 1));

    assertThat(lines(silent.explanation()))
        .contains("the time to object ended on Monday 22 June 2026: no longer due");
    assertThat(silent.isPending()).isFalse();
  }

  @Test
  void namesTheDayOfWhatHasNoLimit() {
    Obligation told =
        step(
            "ENG-IRO-INCIDENT",
            CARE + "; done SERIOUS_INCIDENT 2026-06-10; done TOLD_OF_SERIOUS_INCIDENT 2026-06-12",
            LocalDate.of(2026, 7, 1));

    assertThat(lines(told.explanation()))
        .containsExactly(
            "Notice of the serious incident to the reviewing officer due on a day that is not known",
            "called for on Wednesday 10 June 2026; the rule itself counts no days",
            "rule ENG-IRO-INCIDENT, SI 2010/959 regulation 37, in force since 1 April 2011 [statute,"
                + " wording not checked against the text]",
            "done on Friday 12 June 2026",
            "unknown: the provision fixes no time limit for this");
  }

  @Test
  void refusesAnExpectationOfWhatHappened() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ExplanationStep.EventExpected(
                    TriggerBasis.HAPPENED, WED_2026_06_10, Optional.empty()))
        .withMessage("day of an event is its own: found HAPPENED; any other basis is allowed");
  }
}
