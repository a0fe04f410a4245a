package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.law.Trigger;
import org.jspecify.annotations.Nullable;

/** The beginnings of placements in secure accommodation and their reviews. */
final class SecureAccommodationOccurrences {

  private static final EventSpan PLACEMENT =
      new EventSpan(
          CareEventKind.SECURE_ACCOMMODATION_BEGUN,
          CareEventKind.SECURE_ACCOMMODATION_ENDED,
          Ending.Cause.SECURE_ACCOMMODATION);

  private SecureAccommodationOccurrences() {}

  static void find(CareHistory history, KnownPeriod known, Consumer<Occurrence> occurrences) {
    for (LocalDate day : history.daysOf(CareEventKind.SECURE_ACCOMMODATION_BEGUN)) {
      if (known.includes(day)) {
        occurrences.accept(
            Occurrence.on(day, Trigger.SECURE_ACCOMMODATION, known, ending(history, known, day))
                .leavingOpen(PLACEMENT.open(history, day, known.lastKnownDay())));
      }
    }
    for (LocalDate day : history.daysOf(CareEventKind.SECURE_ACCOMMODATION_REVIEWED)) {
      @Nullable Ending ending = known.includes(day) ? ending(history, known, day) : null;
      if (known.includes(day) && (ending == null || ending.day().isAfter(day))) {
        occurrences.accept(
            Occurrence.repeatedAfter(day, Trigger.SECURE_ACCOMMODATION_REVIEW, known, ending)
                .leavingOpen(PLACEMENT.open(history, day, known.lastKnownDay())));
      }
    }
  }

  private static @Nullable Ending ending(CareHistory history, KnownPeriod known, LocalDate day) {
    return PLACEMENT.ending(history, day, known.lastKnownDay());
  }
}
