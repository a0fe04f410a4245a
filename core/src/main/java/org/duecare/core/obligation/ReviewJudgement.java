package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.Optional;
import org.duecare.core.care.EarlyReviewEvent.Ground;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.Review;
import org.duecare.core.law.Citation;
import org.duecare.core.law.Relaxation;
import org.duecare.core.law.Rule;
import org.jspecify.annotations.Nullable;

/** Judges one obligation on an ordinary review by the limits that the facts allow. */
final class ReviewJudgement {

  private final ReviewRules rules;
  private final KnownPeriod known;
  private final PossibleLimits limits;
  private final @Nullable Obligation previous;
  private final @Nullable LocalDate presumedBefore;
  private final int step;

  ReviewJudgement(
      ReviewRules rules,
      KnownPeriod known,
      PossibleLimits limits,
      @Nullable Obligation previous,
      @Nullable LocalDate presumedBefore,
      int step) {
    this.rules = rules;
    this.known = known;
    this.limits = limits;
    this.previous = previous;
    this.presumedBefore = presumedBefore;
    this.step = step;
  }

  /**
   * The first review of a period that had begun long before the reviews are known; none where
   * regulation 33 never gave it a limit that could have passed.
   */
  Optional<Obligation> heldBefore(LocalDate day) {
    if (known.cutOff(limits.latest(), day.minusDays(1)) != null) {
      return Optional.empty();
    }
    ObligationDraft draft = obligation(null, 1);
    if (limits.underEarlierLaw()) {
      draft.limitBetween(known.latestStart, day.minusDays(1));
    }
    return Optional.of(draft.unknown(MissingFact.FIRST_REVIEW_PRESUMED).build());
  }

  Obligation judge(@Nullable Review review, int sequence, @Nullable DueDate completionLimit) {
    KnownPeriod.@Nullable Cut cut =
        known.cutOff(limits.latest(), review == null ? null : review.heldOn());
    if (cut != null) {
      return new ObligationDraft(known, review).step(step).unknown(cut).build();
    }
    ObligationDraft draft = obligation(review, sequence).completionLimit(completionLimit);
    if (limits.underEarlierLaw()) {
      return draft.unknown(MissingFact.EARLIER_LAW).build();
    }
    draft.withdrawalNotTested(withdrawalNotTested());
    @Nullable Outcome outcome = review == null ? pending() : held(review);
    @Nullable Relaxation relaxation = limits.relaxation();
    if (relaxation != null && (outcome == Outcome.LATE || outcome == Outcome.OUTSTANDING)) {
      return draft.relaxed(relaxation).unknown(MissingFact.WHETHER_PRACTICABLE).build();
    }
    return outcome == null
        ? draft.unknown(missingFact(review), known).build()
        : draft.outcome(outcome).build();
  }

  /** A rule of which the facts do not tell whether it asks for this review, or sets a limit. */
  Obligation undecided(
      Rule rule, @Nullable MissingFact fact, @Nullable Review review, int sequence) {
    ObligationDraft draft =
        new ObligationDraft(known, review).sequence(sequence).step(step).rule(rule);
    return fact == null
        ? draft.unknown(missingFact(review), known).build()
        : draft.unknown(fact).build();
  }

  private ObligationDraft obligation(@Nullable Review review, int sequence) {
    return new ObligationDraft(known, review)
        .sequence(sequence)
        .step(step)
        .limits(limits)
        .previous(previous)
        .presumedBefore(presumedBefore);
  }

  /** Ground (e) of regulation 33(3) asks what parents would do, which no record tells. */
  private @Nullable Citation withdrawalNotTested() {
    boolean notTested =
        known
                .endedUnreviewedIn()
                .filter(last -> last.legalStatus() == LegalStatus.ACCOMMODATED)
                .isPresent()
            && !known.mayHideReviewBetween(known.earliestStart, known.lastKnownDay())
            && known.earlyReviewEvents.stream()
                .noneMatch(event -> event.ground() == Ground.ACCOMMODATION_TO_BE_WITHDRAWN);
    return notTested ? rules.withdrawalOfAccommodation() : null;
  }

  private @Nullable Outcome held(Review review) {
    LocalDate first = review.heldOn();
    LocalDate last = review.completed().isPresent() ? first : known.lastPossibleCompletion(review);
    if (!last.isAfter(limits.earliest())) {
      return Outcome.ON_TIME;
    }
    return first.isAfter(limits.latest()) ? Outcome.LATE : null;
  }

  private @Nullable Outcome pending() {
    LocalDate lastDay = known.lastKnownDay();
    if (lastDay.isAfter(limits.latest())) {
      return Outcome.OUTSTANDING;
    }
    if (lastDay.isAfter(limits.earliest())) {
      return null;
    }
    return known.closed == null ? Outcome.NOT_YET_DUE : Outcome.LAPSED;
  }

  private MissingFact missingFact(@Nullable Review review) {
    if (review != null && review.completed().isEmpty()) {
      return MissingFact.DAY_COMPLETED;
    }
    if (known.undatedReview != null) {
      return MissingFact.DOUBTFUL_FACTS;
    }
    if (limits.rule() != null && previous != null && previous.openingUnknown()) {
      return MissingFact.DAY_OPENED;
    }
    return known.reviewsKnownFrom != null ? MissingFact.EARLIER_REVIEWS : MissingFact.START_OF_CARE;
  }
}
