package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.duecare.core.care.PlacementPeriod;
import org.duecare.core.law.Trigger;
import org.jspecify.annotations.Nullable;

/** The beginnings of placements, as far as their days are known. */
final class PlacementOccurrences {

  private PlacementOccurrences() {}

  static void find(KnownPeriod known, Consumer<Occurrence> occurrences) {
    boolean first = true;
    for (PlacementPeriod placement : known.period.placements()) {
      LocalDate start = placement.start().orElse(null);
      if (start != null && !start.isAfter(known.lastKnownDay())) {
        @Nullable Ending ending = ending(placement, known);
        if (first) {
          occurrences.accept(Occurrence.on(start, Trigger.FIRST_PLACEMENT, known, null));
        }
        occurrences.accept(Occurrence.on(start, Trigger.PLACEMENT, known, ending));
      }
      first = false;
    }
  }

  /** The end of a placement, if it had ended on the as-of day. */
  static @Nullable Ending ending(PlacementPeriod placement, KnownPeriod known) {
    return placement
        .end()
        .filter(end -> end.isBefore(known.lastKnownDay()))
        .map(end -> new Ending(Ending.Cause.PLACEMENT, end))
        .orElse(null);
  }
}
