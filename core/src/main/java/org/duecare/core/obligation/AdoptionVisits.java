package org.duecare.core.obligation;

import java.util.function.Consumer;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.Review;
import org.duecare.core.law.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Visits to a child placed for adoption, regulation 36(4)(a) of SI 2005/389: within a week of the
 * placement, weekly until its first review, then as each review decides. A week that runs when the
 * first review is held ends with it, for visits are weekly "until" then.
 */
final class AdoptionVisits {

  private AdoptionVisits() {}

  static void find(CareHistory history, VisitStretch stretch, Consumer<Occurrence> occurrences) {
    FirstReview first = FirstReview.in(stretch);
    if (stretch.startKnown()) {
      occurrences.accept(stretch.beginning(Trigger.ADOPTIVE_PLACEMENT_TO_VISIT));
    }
    @Nullable Ending ending = first.endingOr(stretch.ending());
    VisitOccurrences.eachVisit(
        history,
        stretch.from(),
        stretch.lastDay(),
        day -> {
          if (first.isAfter(day)) {
            occurrences.accept(
                Occurrence.repeatedAfter(
                        day, Trigger.VISIT_BEFORE_ADOPTION_REVIEW, stretch.known(), ending)
                    .excusedBy(first.doubt()));
          }
        });
    for (Review review : stretch.known().carriedOut) {
      if (review.heldOn().isAfter(stretch.from()) && stretch.includes(review.heldOn())) {
        occurrences.accept(
            Occurrence.on(
                review.heldOn(),
                Trigger.ADOPTION_REVIEW_ON_VISITS,
                stretch.known(),
                stretch.ending()));
      }
    }
  }
}
