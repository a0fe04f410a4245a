package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.law.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Recorded events of a period of care of which the reviewing officer has to hear or heard; the
 * decisions of its last review may be received when it has ended.
 */
final class EventOccurrences {

  private EventOccurrences() {}

  static void find(
      KnownPeriod known,
      @Nullable KnownPeriod next,
      CareHistory history,
      Consumer<Occurrence> occurrences) {
    for (LocalDate day : days(CareEventKind.PLACEMENT_CHANGE_PROPOSED, known, history)) {
      occurrences.accept(Occurrence.on(day, Trigger.PLACEMENT_CHANGE_PROPOSED, known, null));
    }
    for (LocalDate day : days(CareEventKind.EDUCATION_PLAN_CHANGE_PROPOSED, known, history)) {
      occurrences.accept(Occurrence.on(day, Trigger.EDUCATION_PLAN_CHANGE_PROPOSED, known, null));
    }
    for (LocalDate day : days(CareEventKind.SERIOUS_INCIDENT, known, history)) {
      occurrences.accept(Occurrence.on(day, Trigger.SERIOUS_INCIDENT, known, null));
    }
    List<LocalDate> received = history.daysOf(CareEventKind.REVIEW_DECISIONS_RECEIVED);
    received.stream()
        .filter(
            day -> !day.isBefore(known.earliestStart) && !day.isAfter(lastDayAfter(known, next)))
        .distinct()
        .map(day -> decisions(day, EventSpan.first(received, day.plusDays(1), known.asOf), known))
        .forEach(occurrences);
  }

  /** The last day on which the decisions of a review of a period may be received. */
  private static LocalDate lastDayAfter(KnownPeriod known, @Nullable KnownPeriod next) {
    if (known.closed == null || known.endedByDeath()) {
      return known.lastKnownDay();
    }
    return next == null ? known.asOf : next.earliestStart.minusDays(1);
  }

  private static Occurrence decisions(
      LocalDate received, @Nullable LocalDate others, KnownPeriod known) {
    @Nullable Ending ending =
        others == null ? null : new Ending(Ending.Cause.NEXT_REVIEW, others.minusDays(1));
    return Occurrence.on(received, Trigger.REVIEW_DECISIONS_RECEIVED, known, ending)
        .outlastingCare();
  }

  private static List<LocalDate> days(CareEventKind kind, KnownPeriod known, CareHistory history) {
    return history.daysOf(kind).stream()
        .filter(day -> !day.isBefore(known.earliestStart))
        .filter(day -> !day.isAfter(known.lastKnownDay()))
        .distinct()
        .toList();
  }
}
