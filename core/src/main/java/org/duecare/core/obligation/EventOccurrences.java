package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.law.Trigger;
import org.jspecify.annotations.Nullable;

/** Recorded events of a period of care of which the reviewing officer has to hear or heard. */
final class EventOccurrences {

  private EventOccurrences() {}

  static void find(KnownPeriod known, CareHistory history, Consumer<Occurrence> occurrences) {
    for (LocalDate day : days(CareEventKind.PLACEMENT_CHANGE_PROPOSED, known, history)) {
      occurrences.accept(Occurrence.on(day, Trigger.PLACEMENT_CHANGE_PROPOSED, known, null));
    }
    for (LocalDate day : days(CareEventKind.EDUCATION_PLAN_CHANGE_PROPOSED, known, history)) {
      occurrences.accept(Occurrence.on(day, Trigger.EDUCATION_PLAN_CHANGE_PROPOSED, known, null));
    }
    for (LocalDate day : days(CareEventKind.SERIOUS_INCIDENT, known, history)) {
      occurrences.accept(Occurrence.on(day, Trigger.SERIOUS_INCIDENT, known, null));
    }
    List<LocalDate> received = days(CareEventKind.REVIEW_DECISIONS_RECEIVED, known, history);
    for (int i = 0; i < received.size(); i++) {
      @Nullable Ending ending =
          i == received.size() - 1
              ? null
              : new Ending(Ending.Cause.NEXT_REVIEW, received.get(i + 1).minusDays(1));
      occurrences.accept(
          Occurrence.on(received.get(i), Trigger.REVIEW_DECISIONS_RECEIVED, known, ending));
    }
  }

  private static List<LocalDate> days(CareEventKind kind, KnownPeriod known, CareHistory history) {
    return history.daysOf(kind).stream()
        .filter(day -> !day.isBefore(known.earliestStart))
        .filter(day -> !day.isAfter(known.lastKnownDay()))
        .distinct()
        .toList();
  }
}
