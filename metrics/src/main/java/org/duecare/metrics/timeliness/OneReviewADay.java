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
import org.duecare.core.obligation.Obligation;
import org.jspecify.annotations.Nullable;

/**
 * The obligations of one child in which each review held stands once. A review that met several
 * stands under the one with the earlier limit. The completion of an adjourned review is no review
 * of its own and does not stand at all.
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
    Map<LocalDate, Obligation> held = new LinkedHashMap<>();
    for (Obligation obligation : obligations) {
      Review review = obligation.review().orElse(null);
      if (!isAdjournment(obligation)) {
        if (review == null) {
          merged.add(obligation);
        } else {
          held.merge(review.heldOn(), obligation, OneReviewADay::decisive);
        }
      }
    }
    merged.addAll(held.values());
    return merged;
  }

  private static boolean isAdjournment(Obligation obligation) {
    Rule rule = obligation.rule().orElse(null);
    return rule != null && rule.duty() == Duty.REVIEW_COMPLETION;
  }

  /**
   * Judged before unknown, then the limit that may be the earlier. If two judged outcomes differ
   * the late one has the earlier limit in every history that fits, so the order only matters for
   * the kind and the days late.
   */
  private static Obligation decisive(Obligation one, Obligation other) {
    if (one.isUnknown() || other.isUnknown()) {
      return one.isUnknown() && !other.isUnknown() ? other : one;
    }
    DateSpan limit = one.limitBetween().orElseThrow();
    DateSpan otherLimit = other.limitBetween().orElseThrow();
    int order = otherLimit.first().compareTo(limit.first());
    boolean otherFirst = order < 0 || (order == 0 && otherLimit.last().isBefore(limit.last()));
    return otherFirst ? other : one;
  }
}
