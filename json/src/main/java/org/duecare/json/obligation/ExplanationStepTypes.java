package org.duecare.json.obligation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.duecare.core.obligation.ExplanationStep;

/** What the steps of an explanation are called. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ExplanationStep.DueBy.class, name = "due-by"),
  @JsonSubTypes.Type(value = ExplanationStep.DueOnUnknownDay.class, name = "due-on-unknown-day"),
  @JsonSubTypes.Type(value = ExplanationStep.CountedFrom.class, name = "counted-from"),
  @JsonSubTypes.Type(value = ExplanationStep.EventExpected.class, name = "event-expected"),
  @JsonSubTypes.Type(value = ExplanationStep.UnderRule.class, name = "under-rule"),
  @JsonSubTypes.Type(
      value = ExplanationStep.WorkingDaysCounted.class,
      name = "working-days-counted"),
  @JsonSubTypes.Type(
      value = ExplanationStep.EndOfShorterMonth.class,
      name = "end-of-shorter-month"),
  @JsonSubTypes.Type(value = ExplanationStep.LimitRolledOn.class, name = "limit-rolled-on"),
  @JsonSubTypes.Type(value = ExplanationStep.NotBefore.class, name = "not-before"),
  @JsonSubTypes.Type(value = ExplanationStep.PlanBy.class, name = "plan-by"),
  @JsonSubTypes.Type(
      value = ExplanationStep.DayToPlanByUnknown.class,
      name = "day-to-plan-by-unknown"),
  @JsonSubTypes.Type(value = ExplanationStep.CertaintyOfDate.class, name = "certainty-of-date"),
  @JsonSubTypes.Type(value = ExplanationStep.LimitBetween.class, name = "limit-between"),
  @JsonSubTypes.Type(
      value = ExplanationStep.EarlierReviewMovedLimit.class,
      name = "earlier-review-moved-limit"),
  @JsonSubTypes.Type(value = ExplanationStep.ReadingChosen.class, name = "reading-chosen"),
  @JsonSubTypes.Type(value = ExplanationStep.CareReviewsGoOn.class, name = "care-reviews-go-on"),
  @JsonSubTypes.Type(value = ExplanationStep.LimitRelaxed.class, name = "limit-relaxed"),
  @JsonSubTypes.Type(
      value = ExplanationStep.FirstReviewPresumed.class,
      name = "first-review-presumed"),
  @JsonSubTypes.Type(value = ExplanationStep.OneDateForReview.class, name = "one-date-for-review"),
  @JsonSubTypes.Type(value = ExplanationStep.OutcomeReached.class, name = "outcome-reached"),
  @JsonSubTypes.Type(value = ExplanationStep.DoneWithoutLimit.class, name = "done-without-limit"),
  @JsonSubTypes.Type(value = ExplanationStep.CareEndedByAge.class, name = "care-ended-by-age"),
  @JsonSubTypes.Type(value = ExplanationStep.OpenedInTime.class, name = "opened-in-time"),
  @JsonSubTypes.Type(
      value = ExplanationStep.WithdrawalOfAccommodationNotTested.class,
      name = "withdrawal-of-accommodation-not-tested"),
  @JsonSubTypes.Type(value = ExplanationStep.FactMissing.class, name = "fact-missing"),
  @JsonSubTypes.Type(value = ExplanationStep.EligibilityFound.class, name = "eligibility-found"),
  @JsonSubTypes.Type(value = ExplanationStep.EligibleFrom.class, name = "eligible-from"),
  @JsonSubTypes.Type(value = ExplanationStep.DaysCounted.class, name = "days-counted"),
  @JsonSubTypes.Type(
      value = ExplanationStep.SinceByOtherReading.class,
      name = "since-by-other-reading"),
  @JsonSubTypes.Type(value = ExplanationStep.CoverageFound.class, name = "coverage-found"),
  @JsonSubTypes.Type(value = ExplanationStep.Since.class, name = "since"),
  @JsonSubTypes.Type(value = ExplanationStep.UnderProvision.class, name = "under-provision"),
  @JsonSubTypes.Type(value = ExplanationStep.ReviewedUnder.class, name = "reviewed-under"),
  @JsonSubTypes.Type(value = ExplanationStep.AfterCutOff.class, name = "after-cut-off"),
  @JsonSubTypes.Type(value = ExplanationStep.ClockStood.class, name = "clock-stood"),
  @JsonSubTypes.Type(value = ExplanationStep.DateMoved.class, name = "date-moved"),
  @JsonSubTypes.Type(value = ExplanationStep.WorkingDayChanged.class, name = "working-day-changed"),
  @JsonSubTypes.Type(value = ExplanationStep.RuleChanged.class, name = "rule-changed"),
  @JsonSubTypes.Type(value = ExplanationStep.DateOnOneSide.class, name = "date-on-one-side"),
  @JsonSubTypes.Type(
      value = ExplanationStep.CountedFromAnotherDay.class,
      name = "counted-from-another-day"),
  @JsonSubTypes.Type(value = ExplanationStep.DateGiven.class, name = "date-given"),
  @JsonSubTypes.Type(value = ExplanationStep.DateReproduced.class, name = "date-reproduced"),
  @JsonSubTypes.Type(value = ExplanationStep.DateDirected.class, name = "date-directed"),
  @JsonSubTypes.Type(value = ExplanationStep.DirectedPastLimit.class, name = "directed-past-limit")
})
interface ExplanationStepTypes {}
