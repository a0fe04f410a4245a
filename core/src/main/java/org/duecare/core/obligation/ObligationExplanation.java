package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.duecare.core.care.Birthday;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Review;
import org.duecare.core.law.Relaxation;

/** Says how the limit of an obligation came about and what became of it. */
final class ObligationExplanation {

  private final Obligation obligation;
  private final Inquiry inquiry;
  private final List<ExplanationStep> steps = new ArrayList<>();

  private ObligationExplanation(Obligation obligation, Inquiry inquiry) {
    this.obligation = obligation;
    this.inquiry = inquiry;
  }

  static Explanation of(Obligation obligation, Inquiry inquiry) {
    return new ObligationExplanation(obligation, inquiry).explain();
  }

  private Explanation explain() {
    obligation.due().ifPresentOrElse(this::counted, this::notCounted);
    steps.addAll(OtherReadings.of(obligation, inquiry));
    expected();
    obligation
        .presumedBefore()
        .ifPresent(day -> steps.add(new ExplanationStep.FirstReviewPresumed(day)));
    oneDate();
    outcome();
    return new Explanation(steps);
  }

  /** The first step, which needs no other. */
  static ExplanationStep headline(Obligation obligation) {
    return obligation
        .due()
        .<ExplanationStep>map(due -> new ExplanationStep.DueBy(due.rule(), due.date()))
        .orElseGet(() -> new ExplanationStep.DueOnUnknownDay(obligation.rule()));
  }

  private void counted(DueDate due) {
    steps.addAll(DueDateExplanation.of(due));
    obligation.previous().ifPresent(previous -> afterPrevious(due, previous));
  }

  private void expected() {
    if (obligation.triggerBasis() != TriggerBasis.HAPPENED) {
      obligation
          .trigger()
          .ifPresent(
              day ->
                  steps.add(
                      new ExplanationStep.EventExpected(
                          obligation.triggerBasis(),
                          day,
                          obligation.due().flatMap(DueDate::ruleRestedOn))));
    }
  }

  private void notCounted() {
    steps.add(headline(obligation));
    obligation
        .rule()
        .ifPresent(
            rule -> {
              obligation
                  .trigger()
                  .ifPresent(
                      day ->
                          steps.add(new ExplanationStep.CountedFrom(rule, day, Optional.empty())));
              steps.add(new ExplanationStep.UnderRule(rule));
            });
    obligation
        .limitBetween()
        .ifPresent(
            span ->
                steps.add(
                    new ExplanationStep.LimitBetween(
                        Optional.of(span.first()).filter(day -> !day.equals(LocalDate.MIN)),
                        span.last())));
  }

  private void afterPrevious(DueDate due, Obligation previous) {
    Review held = previous.review().orElseThrow();
    previous
        .due()
        .map(DueDate::date)
        .ifPresent(
            own -> {
              if (previous.outcome() == Outcome.ON_TIME && held.heldOn().isBefore(own)) {
                steps.add(
                    new ExplanationStep.EarlierReviewMovedLimit(due.trigger(), own, due.date()));
              }
            });
  }

  private void oneDate() {
    obligation
        .previous()
        .filter(previous -> obligation.trigger().isPresent())
        .flatMap(Obligation::review)
        .ifPresent(this::oneDate);
    obligation.review().ifPresent(this::oneDate);
  }

  private void oneDate(Review review) {
    if (review.recorded() == Review.Recorded.ONE_DATE) {
      steps.add(new ExplanationStep.OneDateForReview(review.heldOn()));
    }
  }

  private void outcome() {
    obligation.relaxation().ifPresent(this::relaxed);
    obligation
        .missingFact()
        .filter(MissingFact.NO_LIMIT_FIXED::equals)
        .flatMap(fact -> obligation.doneOn())
        .ifPresent(day -> steps.add(new ExplanationStep.DoneWithoutLimit(obligation.duty(), day)));
    obligation
        .missingFact()
        .ifPresent(fact -> steps.add(new ExplanationStep.FactMissing(fact, obligation.reason())));
    if (!obligation.isUnknown() && obligation.outcome() != Outcome.NOT_YET_DUE) {
      steps.add(
          new ExplanationStep.OutcomeReached(
              obligation.duty(),
              obligation.outcome(),
              dayOfOutcome(),
              boxed(obligation.daysLate()),
              obligation.ending()));
    }
    endOfCare();
    if (obligation.openedInTimeAndCompletedAfterAdjournment()) {
      obligation
          .completionLimit()
          .flatMap(limit -> limit.rule().limit())
          .ifPresent(allowed -> steps.add(new ExplanationStep.OpenedInTime(allowed)));
    }
    obligation
        .withdrawalNotTested()
        .map(ExplanationStep.WithdrawalOfAccommodationNotTested::new)
        .ifPresent(steps::add);
  }

  /** Tells by how much a relaxed limit was exceeded, in place of the step that does not know. */
  private void relaxed(Relaxation relaxation) {
    steps.removeIf(ExplanationStep.LimitRelaxed.class::isInstance);
    steps.add(
        new ExplanationStep.LimitRelaxed(relaxation, boxed(obligation.daysPastRelaxedLimit())));
  }

  /** Care that ended with the child's minority. */
  private void endOfCare() {
    boolean byAge =
        obligation.periodEnd().isPresent()
            && obligation.ending().filter(it -> it.cause() == Ending.Cause.CARE).isPresent()
            && !obligation.period().flatMap(PeriodOfCare::end).equals(obligation.periodEnd());
    if (byAge && obligation.doneOn().isEmpty()) {
      steps.add(new ExplanationStep.CareEndedByAge(Birthday.AGE_OF_MAJORITY));
    }
  }

  private LocalDate dayOfOutcome() {
    return obligation
        .doneOn()
        .or(() -> obligation.ending().map(Ending::day))
        .orElse(obligation.asOf());
  }

  private static Optional<Integer> boxed(OptionalInt days) {
    return days.stream().boxed().findFirst();
  }
}
