package org.duecare.metrics.timeliness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duecare.calendar.DateSpan;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Review;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Rule;
import org.duecare.core.obligation.Ending;
import org.duecare.core.obligation.MissingFact;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The obligations of one child in which each review stands once, held or not: one that met several,
 * or would meet them, stands under the one with the earlier limit, and where that may be an unknown
 * one, under that. The completion of an adjourned review is no review of its own and does not stand
 * at all.
 *
 * <p>One review would meet what is not met of one period of care and can still be met, or could
 * until the same day. Nor do single short breaks count of which a return gives no reviews, for they
 * are reviewed as a series (decision 17): of breaks without other care in between the last stands.
 * That core also ends a series when no break follows for a year can change no figure of one.
 */
final class OneReviewADay {

  private OneReviewADay() {}

  static List<Obligation> of(List<Obligation> obligations) {
    return isAlready(obligations) ? obligations : merged(obligations);
  }

  /** Nearly every child: ordinary reviews, one after the other, and the next one. */
  private static boolean isAlready(List<Obligation> obligations) {
    @Nullable LocalDate before = null;
    boolean notHeld = false;
    for (Obligation obligation : obligations) {
      Review review = obligation.review().orElse(null);
      if (isAdjournment(obligation)
          || (review == null && notHeld)
          || (review != null && before != null && !review.heldOn().isAfter(before))) {
        return false;
      }
      before = review == null ? before : review.heldOn();
      notHeld |= review == null;
    }
    return true;
  }

  private static List<Obligation> merged(List<Obligation> obligations) {
    List<Obligation> merged = new ArrayList<>(obligations.size());
    Map<LocalDate, List<Obligation>> held = new LinkedHashMap<>();
    Map<Object, List<Obligation>> notHeld = new LinkedHashMap<>();
    @Nullable Obligation before = null;
    for (Obligation obligation : obligations) {
      Review review = obligation.review().orElse(null);
      if (isAdjournment(obligation)) {
        continue;
      }
      if (review != null) {
        held.computeIfAbsent(review.heldOn(), day -> new ArrayList<>(2)).add(obligation);
      } else if (isPresumedHeld(obligation)) {
        merged.add(obligation);
      } else if (isOfShortBreaks(obligation)) {
        if (before != null && isOfShortBreaks(before)) {
          notHeld.remove(before);
        }
        notHeld.put(obligation, List.of(obligation));
        before = obligation;
      } else {
        notHeld.computeIfAbsent(End.of(obligation), end -> new ArrayList<>(2)).add(obligation);
        before = obligation;
      }
    }
    held.values().forEach(ofOneReview -> merged.add(decisive(ofOneReview)));
    notHeld.values().forEach(ofOneReview -> merged.add(decisive(ofOneReview)));
    return merged;
  }

  /** Until when the obligations of a period could be met; null while they can. */
  private record End(@Nullable LocalDate periodKnownFrom, @Nullable LocalDate day) {

    static End of(Obligation obligation) {
      return new End(
          obligation.period().map(PeriodOfCare::knownFrom).orElse(null),
          obligation.ending().map(Ending::day).orElse(null));
    }
  }

  private static boolean isAdjournment(Obligation obligation) {
    Rule rule = obligation.rule().orElse(null);
    return rule != null && rule.duty() == Duty.REVIEW_COMPLETION;
  }

  /** A review that is taken to have been held before the first day of which reviews are known. */
  private static boolean isPresumedHeld(Obligation obligation) {
    return obligation.missingFact().orElse(null) == MissingFact.FIRST_REVIEW_PRESUMED;
  }

  private static boolean isOfShortBreaks(Obligation obligation) {
    return obligation.missingFact().orElse(null) == MissingFact.SHORT_BREAK_CLOCK
        && obligation.period().filter(PeriodOfCare::isShortBreak).isPresent();
  }

  /**
   * Missed under one is missed; in time, not due yet or lapsed under one, but perhaps missed under
   * another, is unknown. If two judged outcomes differ the missed one has the earlier limit in
   * every history that fits, so among them the order only matters for the kind and the days late.
   */
  private static Obligation decisive(List<Obligation> ofOneReview) {
    @Nullable Obligation judged = null;
    @Nullable Obligation doubtful = null;
    for (Obligation each : ofOneReview) {
      if (!each.isUnknown()) {
        judged = judged == null || precedes(each, judged) ? each : judged;
      } else if (doubtful == null && mayHaveBeenMissed(each)) {
        doubtful = each;
      }
    }
    if (judged == null) {
      return ofOneReview.get(0);
    }
    return isMissed(judged) || doubtful == null ? judged : doubtful;
  }

  /** Of equal limits, of which one was owed to the end and one was not, the missed one stands. */
  private static boolean precedes(Obligation one, Obligation other) {
    return isMissed(one) == isMissed(other) ? hasEarlierLimit(one, other) : isMissed(one);
  }

  private static boolean isMissed(Obligation judged) {
    return judged.outcome() == Outcome.LATE || judged.outcome() == Outcome.OUTSTANDING;
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
   * precede an end of accommodation not known yet, has no limit that can have been missed once it
   * was held; while it is not, it is not done either.
   */
  private static boolean mayHaveBeenMissed(Obligation unknown) {
    MissingFact missing = unknown.missingFact().orElseThrow();
    return unknown.review().isEmpty()
        || (missing != MissingFact.NO_LIMIT_FIXED && missing != MissingFact.END_OF_ACCOMMODATION);
  }
}
