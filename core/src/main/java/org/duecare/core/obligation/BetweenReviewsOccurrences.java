package org.duecare.core.obligation;

import java.util.List;
import java.util.function.Consumer;
import org.duecare.core.care.Review;
import org.duecare.core.law.Rule;
import org.duecare.core.law.Trigger;

/**
 * The reviews from which the next one counts, for what is to be done between the two. They are
 * those from which the obligation on the next one is known to count.
 */
final class BetweenReviewsOccurrences {

  private BetweenReviewsOccurrences() {}

  static void find(
      KnownPeriod known, List<Obligation> onReviews, Consumer<Occurrence> occurrences) {
    for (Obligation next : onReviews) {
      Trigger event = next.rule().map(Rule::trigger).orElse(null);
      if (event == Trigger.FIRST_REVIEW || event == Trigger.PREVIOUS_REVIEW) {
        next.trigger()
            .map(
                day ->
                    Occurrence.repeatedAfter(
                        day,
                        event,
                        known,
                        next.review().map(BetweenReviewsOccurrences::ending).orElse(null)))
            .ifPresent(occurrences);
      }
    }
  }

  private static Ending ending(Review next) {
    return new Ending(Ending.Cause.REVIEW, next.firstRecordedDay());
  }
}
