package org.duecare.example.json;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.duecare.calendar.Certainty;
import org.duecare.calendar.DayStatus;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.approximation.Approximation;
import org.duecare.core.approximation.Origin;
import org.duecare.core.care.Direction;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.Verification;
import org.duecare.core.law.england.CoverageGround;
import org.duecare.core.law.reading.StartDay;
import org.duecare.core.obligation.Eligibility;
import org.duecare.core.obligation.Ending;
import org.duecare.core.obligation.Explanation;
import org.duecare.core.obligation.ExplanationStep;
import org.duecare.core.obligation.MissingFact;
import org.duecare.core.obligation.Outcome;
import org.duecare.core.obligation.TriggerBasis;

/** Why a date or an outcome is what it is, step by step. */
public final class ExplanationExamples {

  private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.englandAndWales();
  private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
  private static final LocalDate LATER = LocalDate.of(2024, 5, 24);
  private static final Rule RULE = LawExamples.BARE;

  private ExplanationExamples() {}

  /** The examples. */
  public static List<Example> all() {
    return Stream.concat(
            Stream.of(
                Example.of(
                    "obligation",
                    new Explanation(
                        List.of(
                            new ExplanationStep.DueOnUnknownDay(Optional.empty()),
                            new ExplanationStep.FactMissing(
                                MissingFact.DOUBTFUL_FACTS, Optional.of("two dates are given")))))),
            steps().map(ExplanationExamples::step))
        .toList();
  }

  private static Example step(ExplanationStep step) {
    String name =
        step.getClass()
            .getSimpleName()
            .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
            .toLowerCase(Locale.ROOT);
    return Example.of("obligation", "ExplanationStep-" + name, ExplanationStep.class, step);
  }

  private static Stream<ExplanationStep> steps() {
    return Stream.of(counting(), outcomes(), questions(), comparisons()).flatMap(each -> each);
  }

  private static Stream<ExplanationStep> counting() {
    return Stream.of(
        new ExplanationStep.DueBy(RULE, DAY),
        new ExplanationStep.DueOnUnknownDay(Optional.of(RULE)),
        new ExplanationStep.CountedFrom(RULE, DAY, Optional.of(StartDay.COUNTED)),
        new ExplanationStep.EventExpected(TriggerBasis.LAST_DAY, DAY, Optional.of(RULE)),
        new ExplanationStep.UnderRule(RULE),
        new ExplanationStep.WorkingDaysCounted(CALENDAR.explain(LocalDate.of(2024, 4, 30), 5)),
        new ExplanationStep.EndOfShorterMonth(31, LocalDate.of(2024, 4, 30)),
        new ExplanationStep.LimitRolledOn(
            LocalDate.of(2024, 5, 7),
            List.of(CALENDAR.statusOf(LocalDate.of(2024, 5, 6))),
            LawExamples.CITATION,
            Verification.PRIMARY_TEXT),
        new ExplanationStep.NotBefore(DAY),
        new ExplanationStep.PlanBy(DAY),
        new ExplanationStep.DayToPlanByUnknown(DAY),
        new ExplanationStep.CertaintyOfDate(
            Certainty.PUBLISHED,
            ExplanationStep.CertaintyOfDate.Basis.PUBLISHED_BANK_HOLIDAYS,
            DAY),
        new ExplanationStep.LimitBetween(Optional.of(DAY), LATER),
        new ExplanationStep.EarlierReviewMovedLimit(DAY, DAY.plusDays(3), LATER),
        new ExplanationStep.ReadingChosen(
            StartDay.NOT_COUNTED, Optional.of(DAY), Optional.of(Outcome.LATE)),
        new ExplanationStep.CareReviewsGoOn(LawExamples.CITATION),
        new ExplanationStep.LimitRelaxed(LawExamples.RELAXATION, Optional.of(4)));
  }

  private static Stream<ExplanationStep> outcomes() {
    return Stream.of(
        new ExplanationStep.FirstReviewPresumed(DAY),
        new ExplanationStep.OneDateForReview(DAY),
        new ExplanationStep.OutcomeReached(
            Duty.REVIEW,
            Outcome.OUTSTANDING,
            LATER,
            Optional.of(23),
            Optional.of(new Ending(Ending.Cause.CARE, LATER))),
        new ExplanationStep.DoneWithoutLimit(Duty.VISIT, DAY),
        new ExplanationStep.CareEndedByAge(18),
        new ExplanationStep.OpenedInTime(new TimeLimit.WorkingDays(20)),
        new ExplanationStep.WithdrawalOfAccommodationNotTested(LawExamples.CITATION),
        new ExplanationStep.FactMissing(
            MissingFact.DOUBTFUL_FACTS, Optional.of("two dates are given")));
  }

  private static Stream<ExplanationStep> questions() {
    return Stream.of(
        new ExplanationStep.EligibilityFound(Eligibility.Finding.ELIGIBLE, DAY),
        new ExplanationStep.EligibleFrom(DAY),
        new ExplanationStep.DaysCounted(100, 91),
        new ExplanationStep.SinceByOtherReading(StartDay.NOT_COUNTED, Optional.of(DAY)),
        new ExplanationStep.CoverageFound(Optional.of(CoverageGround.CARE_ORDER), DAY),
        new ExplanationStep.Since(DAY),
        new ExplanationStep.UnderProvision(LawExamples.CITATION),
        new ExplanationStep.ReviewedUnder(LawExamples.CITATION),
        new ExplanationStep.AfterCutOff(
            Trigger.DISPUTE_LEVEL, DAY, LocalTime.of(17, 0), DAY.plusDays(1)),
        new ExplanationStep.ClockStood(DAY, LATER, 16, /* inWorkingDays= */ true));
  }

  private static Stream<ExplanationStep> comparisons() {
    return Stream.of(
        new ExplanationStep.DateMoved(RULE, Optional.of(DAY), Optional.of(LATER)),
        new ExplanationStep.WorkingDayChanged(
            new DayStatus.Working(DAY), new DayStatus.Closure(DAY, "offices closed")),
        new ExplanationStep.RuleChanged(RULE, RULE),
        new ExplanationStep.DateOnOneSide(RULE, ExplanationStep.DateOnOneSide.Side.AFTER),
        new ExplanationStep.CountedFromAnotherDay(DAY, LATER),
        new ExplanationStep.DateGiven(Optional.of(RULE), DAY, Optional.of(LATER)),
        new ExplanationStep.DateReproduced(approximation()),
        new ExplanationStep.DateDirected(direction()),
        new ExplanationStep.DirectedPastLimit(RULE, LATER, DAY));
  }

  static Approximation approximation() {
    return Approximation.of(new TimeLimit.Days(28), Origin.EVENT, DAY, CALENDAR);
  }

  static Direction direction() {
    return Direction.about("INV-2", DAY)
        .setting(LATER)
        .by(Direction.Author.REVIEWING_OFFICER, DAY.plusDays(2))
        .because("the hearing comes first")
        .build();
  }
}
