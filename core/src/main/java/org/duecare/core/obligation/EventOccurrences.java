package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.duecare.core.care.CareEvent;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.law.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Recorded events of a period of care of which the reviewing officer has to hear or heard; the
 * decisions of its last review may be received when it has ended.
 */
final class EventOccurrences {

  private static final Map<CareEventKind, Trigger> TRIGGERS =
      new EnumMap<>(
          Map.of(
              CareEventKind.PLACEMENT_CHANGE_PROPOSED, Trigger.PLACEMENT_CHANGE_PROPOSED,
              CareEventKind.PLACEMENT_WITH_PARENT_PROPOSED, Trigger.PLACEMENT_WITH_PARENT_PROPOSED,
              CareEventKind.CARE_PLAN_CHANGE_PROPOSED, Trigger.CARE_PLAN_CHANGE_PROPOSED,
              CareEventKind.EDUCATION_PLAN_CHANGE_PROPOSED, Trigger.EDUCATION_PLAN_CHANGE_PROPOSED,
              CareEventKind.SERIOUS_INCIDENT, Trigger.SERIOUS_INCIDENT));

  private EventOccurrences() {}

  static void find(
      KnownPeriod known,
      @Nullable KnownPeriod next,
      CareHistory history,
      Consumer<Occurrence> occurrences) {
    for (Map.Entry<CareEventKind, Trigger> each : TRIGGERS.entrySet()) {
      for (LocalDate day : known.daysFrom(known.earliestStart, each.getKey())) {
        occurrences.accept(Occurrence.on(day, each.getValue(), known, null));
      }
    }
    List<LocalDate> received = history.daysOf(CareEventKind.REVIEW_DECISIONS_RECEIVED);
    LocalDate last = lastDayAfter(known, next);
    history.eventsOf(CareEventKind.REVIEW_DECISIONS_RECEIVED).stream()
        .filter(event -> !event.day().isBefore(known.earliestStart) && !event.day().isAfter(last))
        .distinct()
        .map(
            event ->
                decisions(
                    event, EventSpan.first(received, event.day().plusDays(1), known.asOf), known))
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
      CareEvent received, @Nullable LocalDate others, KnownPeriod known) {
    @Nullable Ending ending =
        others == null ? null : new Ending(Ending.Cause.NEXT_REVIEW, others.minusDays(1));
    return Occurrence.on(received.day(), Trigger.REVIEW_DECISIONS_RECEIVED, known, ending)
        .outlastingCare()
        .ofReview(received.reviewHeldOn().orElse(null));
  }
}
