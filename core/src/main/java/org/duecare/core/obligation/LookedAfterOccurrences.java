package org.duecare.core.obligation;

import java.util.function.Consumer;
import org.duecare.core.law.Trigger;

/** That the child became looked after, on a day that is known or on one of several. */
final class LookedAfterOccurrences {

  private LookedAfterOccurrences() {}

  static void find(KnownPeriod known, Consumer<Occurrence> occurrences) {
    Occurrence became =
        Occurrence.on(known.becameLookedAfter(), Trigger.BECAME_LOOKED_AFTER, known, null);
    occurrences.accept(
        known.startKnown()
            ? became
            : became.under(Condition.onDayFrom(known.earliestStart, MissingFact.START_OF_CARE)));
  }
}
