package org.duecare.json.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.duecare.calendar.DateSpan;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Review;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Relaxation;
import org.duecare.core.law.Rule;
import org.duecare.core.law.reading.Readings;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.obligation.Ending;
import org.duecare.core.obligation.Explanation;
import org.duecare.core.obligation.MissingFact;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.Outcome;
import org.duecare.core.obligation.RecordedObligation;
import org.duecare.core.obligation.ReviewStep;
import org.duecare.core.obligation.TriggerBasis;
import org.duecare.json.LeftOut;
import org.jspecify.annotations.Nullable;

/**
 * An obligation. By itself it holds its period and the obligations before it; among others it
 * refers to them.
 *
 * @param triggerBasis what the day of the event is taken from; empty where it happened
 * @param ofReviewHeldOn of which review the event is; empty where it is of none
 * @param earliestLimit the first day on which the limit may lie; empty where nothing bounds it
 * @param latestLimit the last day on which the limit may lie; empty where the rules give no answer
 * @param owedToTheEnd whether the end of its time spares nothing; empty where it does
 * @param readings by which readings it was worked out; empty where all are mainstream
 * @param period the period of care, of an obligation by itself
 * @param earlier the obligations on the reviews before, the first one first, of an obligation by
 *     itself; their period is the same and not repeated
 * @param inPeriod the place of the period, counted from 0, of an obligation among others
 * @param previous the place of the obligation before, counted from 0, of one among others
 */
public record ObligationForm(
    LocalDate asOf,
    Duty duty,
    Outcome outcome,
    Optional<MissingFact> missingFact,
    Optional<Rule> rule,
    Optional<LocalDate> trigger,
    Optional<TriggerBasis> triggerBasis,
    Optional<LocalDate> ofReviewHeldOn,
    Optional<DueDate> due,
    Optional<LocalDate> earliestLimit,
    Optional<LocalDate> latestLimit,
    Optional<Relaxation> relaxation,
    Optional<LocalDate> doneOn,
    Optional<Review> review,
    Optional<Boolean> openedInTimeAndCompletedAfterAdjournment,
    Optional<Ending> ending,
    Optional<Boolean> owedToTheEnd,
    OptionalInt sequence,
    Optional<ReviewStep> step,
    Optional<LocalDate> periodEnd,
    Optional<Readings> readings,
    Explanation explanation,
    Optional<PeriodOfCare> period,
    Optional<List<ObligationForm>> earlier,
    OptionalInt inPeriod,
    OptionalInt previous) {

  static ObligationForm of(Obligation obligation) {
    List<ObligationForm> earlier = new ArrayList<>();
    for (@Nullable Obligation each = obligation.previous().orElse(null);
        each != null;
        each = each.previous().orElse(null)) {
      earlier.add(
          0,
          of(each, Optional.empty(), Optional.empty(), OptionalInt.empty(), OptionalInt.empty()));
    }
    return of(
        obligation,
        obligation.period(),
        LeftOut.whenEmpty(earlier),
        OptionalInt.empty(),
        OptionalInt.empty());
  }

  /** An obligation among others. */
  static ObligationForm of(Obligation obligation, OptionalInt inPeriod, OptionalInt previous) {
    return of(obligation, Optional.empty(), Optional.empty(), inPeriod, previous);
  }

  private static ObligationForm of(
      Obligation from,
      Optional<PeriodOfCare> period,
      Optional<List<ObligationForm>> earlier,
      OptionalInt inPeriod,
      OptionalInt previous) {
    return new ObligationForm(
        from.asOf(),
        from.duty(),
        from.outcome(),
        from.missingFact(),
        from.rule(),
        from.trigger(),
        Optional.of(from.triggerBasis()).filter(basis -> basis != TriggerBasis.HAPPENED),
        from.ofReviewHeldOn(),
        from.due(),
        from.limitBetween().map(DateSpan::first).filter(day -> !day.equals(LocalDate.MIN)),
        from.limitBetween().map(DateSpan::last),
        from.relaxation(),
        from.doneOn(),
        from.review(),
        Optional.of(from.openedInTimeAndCompletedAfterAdjournment()).filter(so -> so),
        from.ending(),
        Optional.of(from.isOwedToTheEnd()).filter(so -> so),
        from.sequence(),
        from.step(),
        from.periodEnd(),
        Optional.of(from.readings()).filter(it -> !it.areMainstream()),
        from.explanation(),
        period,
        earlier,
        inPeriod,
        previous);
  }

  Obligation value() {
    if (inPeriod.isPresent() || previous.isPresent()) {
      throw new IllegalArgumentException(
          "obligation by itself refers to others: inPeriod and previous are allowed in a timeline");
    }
    @Nullable Obligation before = null;
    for (ObligationForm each : earlier.orElse(List.of())) {
      before = each.value(period, Optional.ofNullable(before));
    }
    return value(period, Optional.ofNullable(before));
  }

  Obligation value(Optional<PeriodOfCare> inThis, Optional<Obligation> before) {
    RecordedObligation obligation =
        RecordedObligation.of(asOf, duty, outcome, explanation)
            .readings(readings.orElseGet(Readings::mainstream));
    missingFact.ifPresent(obligation::missingFact);
    rule.ifPresent(obligation::rule);
    trigger.ifPresent(day -> obligation.trigger(day, triggerBasis.orElse(TriggerBasis.HAPPENED)));
    ofReviewHeldOn.ifPresent(obligation::ofReviewHeldOn);
    due.ifPresent(obligation::due);
    latestLimit.ifPresent(
        last ->
            obligation.limitBetween(DateSpan.closed(earliestLimit.orElse(LocalDate.MIN), last)));
    relaxation.ifPresent(obligation::relaxation);
    doneOn.ifPresent(obligation::doneOn);
    review.ifPresent(obligation::review);
    openedInTimeAndCompletedAfterAdjournment
        .filter(so -> so)
        .ifPresent(so -> obligation.openedInTimeAndCompletedAfterAdjournment());
    ending.ifPresent(obligation::ending);
    owedToTheEnd.filter(so -> so).ifPresent(so -> obligation.owedToTheEnd());
    sequence.ifPresent(obligation::sequence);
    step.ifPresent(obligation::step);
    periodEnd.ifPresent(obligation::periodEnd);
    inThis.ifPresent(obligation::period);
    before.ifPresent(obligation::previous);
    return obligation.build();
  }
}
