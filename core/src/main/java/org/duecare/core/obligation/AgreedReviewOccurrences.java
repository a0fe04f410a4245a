package org.duecare.core.obligation;

import java.util.function.Consumer;
import org.duecare.core.care.PlacementPeriod;
import org.duecare.core.law.Trigger;

/** That a placement began whose reviews, in Scotland, come as often as was agreed. */
final class AgreedReviewOccurrences {

  private AgreedReviewOccurrences() {}

  static void find(DutyFacts facts, Consumer<Occurrence> occurrences) {
    for (PlacementPeriod placement : facts.placements) {
      if (PlacementCourses.isAgreed(placement, facts.history)) {
        occurrences.accept(
            Occurrence.on(
                placement.knownFrom(),
                Trigger.REVIEWS_TO_BE_AGREED,
                facts.known,
                PlacementOccurrences.ending(placement, facts.known)));
      }
    }
  }
}
