package org.duecare.metrics.timeliness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duecare.calendar.DateSpan;
import org.duecare.core.care.Review;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Rule;
import org.duecare.core.obligation.MissingFact;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The obligations of one child in which each review held stands once. A review that met several
 * stands under the one with the earlier limit, and where that may be an unknown one, under that.
 * The completion of an adjourned review is no review of its own and does not stand at all.
 */
final class OneReviewADay {

  private OneReviewADay() {}

  static List<Obligation> of(List<Obligation> obligations) {
    return isAlready(obligations) ? obligations : merged(obligations);
  }

  /** Nearly every child: ordinary reviews, one after the other. */
  private static boolean isAlready(List<Obligation> obligations) {
    @Nullable LocalDate before = null;
    for (Obligation obligation : obligations) {
      Review review = obligation.review().orElse(null);
      if (isAdjournment(obligation)
          || (review != null && before != null && !review.heldOn().isAfter(before))) {
        return false;
      }
      before = review == null ? before : review.heldOn();
    }
    return true;
  }

  private static List<Obligation> merged(List<Obligation> obligations) {
    List<Obligation> merged = new ArrayList<>(obligations.size());
    Map<LocalDate, List<Obligation>> held = new LinkedHashMap<>();
    for (Obligation obligation : obligations) {
      Review review = obligation.review().orElse(null);
      if (!isAdjournment(obligation)) {
        if (review == null) {
          merged.add(obligation);
        } else {
          held.computeIfAbsent(review.heldOn(), day -> new ArrayList<>(2)).add(obligation);
        }
      }
    }
    held.values().forEach(ofOneReview -> merged.add(decisive(ofOneReview)));
    return merged;
  }

  private static boolean isAdjournment(Obligation obligation) {
    Rule rule = obligation.rule().orElse(null);
    return rule != null && rule.duty() == Duty.REVIEW_COMPLETION;
  }

  /**
   * Late under one is late; in time under one, but perhaps not under another, is unknown. If two
   * judged outcomes differ the late one has the earlier limit in every history that fits, so among
   * them the order only matters for the kind and the days late.
   */
  private static Obligation decisive(List<Obligation> ofOneReview) {
    @Nullable Obligation judged = null;
    @Nullable Obligation doubtful = null;
    for (Obligation each : ofOneReview) {
      if (!each.isUnknown()) {
        judged = judged == null || hasEarlierLimit(each, judged) ? each : judged;
      } else if (doubtful == null && mayHaveBeenMissed(each)) {
        doubtful = each;
      }
    }
    if (judged == null) {
      return ofOneReview.get(0);
    }
    return judged.outcome() == Outcome.ON_TIME && doubtful != null ? doubtful : judged;
  }

  private static boolean hasEarlierLimit(Obligation one, Obligation other) {
    DateSpan limit = one.limitBetween().orElseThrow();
    DateSpan otherLimit = other.limitBetween().orElseThrow();
    int order = limit.first().compareTo(otherLimit.first());
    return order < 0 || (order == 0 && limit.last().isBefore(otherLimit.last()));
  }

  /**
   * Whether the review may have been held after the limit of an unknown outcome: unknown it is only
   * where some possible limit was missed. An early review for which no day is fixed, or that has to
   * precede an end of accommodation not known yet, has no limit that can have been missed.
   */
  private static boolean mayHaveBeenMissed(Obligation unknown) {
    MissingFact missing = unknown.missingFact().orElseThrow();
    return missing != MissingFact.NO_LIMIT_FIXED && missing != MissingFact.END_OF_ACCOMMODATION;
  }
}
