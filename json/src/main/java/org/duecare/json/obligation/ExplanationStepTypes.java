package org.duecare.json.obligation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.duecare.core.obligation.ExplanationStep;

/** What the steps of an explanation are called. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @Type(value = ExplanationStep.DueBy.class, name = "due-by"),
  @Type(value = ExplanationStep.DueOnUnknownDay.class, name = "due-on-unknown-day"),
  @Type(value = ExplanationStep.CountedFrom.class, name = "counted-from"),
  @Type(value = ExplanationStep.EventExpected.class, name = "event-expected"),
  @Type(value = ExplanationStep.UnderRule.class, name = "under-rule"),
  @Type(value = ExplanationStep.WorkingDaysCounted.class, name = "working-days-counted"),
  @Type(value = ExplanationStep.EndOfShorterMonth.class, name = "end-of-shorter-month"),
  @Type(value = ExplanationStep.LimitRolledOn.class, name = "limit-rolled-on"),
  @Type(value = ExplanationStep.NotBefore.class, name = "not-before"),
  @Type(value = ExplanationStep.PlanBy.class, name = "plan-by"),
  @Type(value = ExplanationStep.DayToPlanByUnknown.class, name = "day-to-plan-by-unknown"),
  @Type(value = ExplanationStep.CertaintyOfDate.class, name = "certainty-of-date"),
  @Type(value = ExplanationStep.LimitBetween.class, name = "limit-between"),
  @Type(value = ExplanationStep.EarlierReviewMovedLimit.class, name = "earlier-review-moved-limit"),
  @Type(value = ExplanationStep.ReadingChosen.class, name = "reading-chosen"),
  @Type(value = ExplanationStep.CareReviewsGoOn.class, name = "care-reviews-go-on"),
  @Type(value = ExplanationStep.LimitRelaxed.class, name = "limit-relaxed"),
  @Type(value = ExplanationStep.FirstReviewPresumed.class, name = "first-review-presumed"),
  @Type(value = ExplanationStep.OneDateForReview.class, name = "one-date-for-review"),
  @Type(value = ExplanationStep.OutcomeReached.class, name = "outcome-reached"),
  @Type(value = ExplanationStep.DoneWithoutLimit.class, name = "done-without-limit"),
  @Type(value = ExplanationStep.CareEndedByAge.class, name = "care-ended-by-age"),
  @Type(value = ExplanationStep.OpenedInTime.class, name = "opened-in-time"),
  @Type(
      value = ExplanationStep.WithdrawalOfAccommodationNotTested.class,
      name = "withdrawal-of-accommodation-not-tested"),
  @Type(value = ExplanationStep.FactMissing.class, name = "fact-missing"),
  @Type(value = ExplanationStep.EligibilityFound.class, name = "eligibility-found"),
  @Type(value = ExplanationStep.EligibleFrom.class, name = "eligible-from"),
  @Type(value = ExplanationStep.DaysCounted.class, name = "days-counted"),
  @Type(value = ExplanationStep.SinceByOtherReading.class, name = "since-by-other-reading"),
  @Type(value = ExplanationStep.CoverageFound.class, name = "coverage-found"),
  @Type(value = ExplanationStep.Since.class, name = "since"),
  @Type(value = ExplanationStep.UnderProvision.class, name = "under-provision"),
  @Type(value = ExplanationStep.ReviewedUnder.class, name = "reviewed-under"),
  @Type(value = ExplanationStep.AfterCutOff.class, name = "after-cut-off"),
  @Type(value = ExplanationStep.ClockStood.class, name = "clock-stood"),
  @Type(value = ExplanationStep.DateMoved.class, name = "date-moved"),
  @Type(value = ExplanationStep.WorkingDayChanged.class, name = "working-day-changed"),
  @Type(value = ExplanationStep.RuleChanged.class, name = "rule-changed"),
  @Type(value = ExplanationStep.DateOnOneSide.class, name = "date-on-one-side"),
  @Type(value = ExplanationStep.CountedFromAnotherDay.class, name = "counted-from-another-day"),
  @Type(value = ExplanationStep.DateGiven.class, name = "date-given"),
  @Type(value = ExplanationStep.DateReproduced.class, name = "date-reproduced"),
  @Type(value = ExplanationStep.DateDirected.class, name = "date-directed"),
  @Type(value = ExplanationStep.DirectedPastLimit.class, name = "directed-past-limit")
})
interface ExplanationStepTypes {}
