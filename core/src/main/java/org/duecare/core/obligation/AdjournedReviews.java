package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duecare.core.care.Review;
import org.duecare.core.law.Rule;
import org.jspecify.annotations.Nullable;

/**
 * By when the adjourned reviews of a period had to be completed. One that never was is answered by
 * the next review carried out.
 */
final class AdjournedReviews {

  private AdjournedReviews() {}

  static List<Obligation> of(RuleVersions versions, KnownPeriod known) {
    List<Obligation> obligations = new ArrayList<>(0);
    for (Review review : known.reviews) {
      boolean appliesTo =
          wasAdjourned(review)
              && !known.isPlacedForAdoptionOn(review.opened().orElseThrow().minusDays(1));
      if (appliesTo) {
        obligations.add(judge(versions, known, review));
      }
    }
    return obligations;
  }

  static boolean wasAdjourned(Review review) {
    return review.isAdjourned()
        || (review.recorded() == Review.Recorded.FIRST_AND_LAST_MEETING
            && !review.opened().equals(review.completed()));
  }

  private static Obligation judge(RuleVersions versions, KnownPeriod known, Review review) {
    LocalDate opened = review.opened().orElseThrow();
    Rule rule = versions.nearestTo(opened);
    boolean resumed = review.completed().isPresent();
    @Nullable Review answer = resumed ? review : known.firstHeldFrom(opened.plusDays(1));
    ObligationDraft draft = new ObligationDraft(known, answer);
    if (!rule.isInForceOn(opened)) {
      return draft.withoutLimit(rule, opened).unknown(MissingFact.EARLIER_LAW).build();
    }
    DueDate due = DueDate.of(rule, opened, known.inquiry.counting());
    LocalDate limit = due.date();
    KnownPeriod.@Nullable Cut cut =
        known.cutOff(opened, limit, answer == null ? null : answer.heldOn());
    if (cut != null) {
      return draft.unknown(cut).build();
    }
    @Nullable MissingFact missing =
        resumed ? null : FixedLimit.missingFact(opened.plusDays(1), limit, answer, known);
    return missing == null
        ? draft.due(due).outcome(FixedLimit.outcome(limit, answer, known)).build()
        : draft.due(due).unknown(missing, known).build();
  }
}
