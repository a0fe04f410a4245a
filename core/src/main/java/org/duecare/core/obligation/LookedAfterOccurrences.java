package org.duecare.core.obligation;

import java.util.function.Consumer;
import org.duecare.core.law.Trigger;

/** That the child became looked after, where the day is known. */
final class LookedAfterOccurrences {

  private LookedAfterOccurrences() {}

  static void find(KnownPeriod known, Consumer<Occurrence> occurrences) {
    if (known.startKnown()) {
      occurrences.accept(
          Occurrence.on(known.becameLookedAfter(), Trigger.BECAME_LOOKED_AFTER, known, null));
    }
  }
}
