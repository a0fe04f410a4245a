package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareHistory;
import org.duecare.core.law.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Visits in a series of short breaks, regulation 48 of SI 2010/959. The series counts as one
 * placement, though each break may be a period of care: breaks that follow each other in placements
 * of one kind, without other care in between, are taken as one series. The first visit may come
 * later where it was not practicable, so that a miss of its limit is not certain.
 *
 * @param history the facts of the child
 * @param occurrences takes what is found
 */
record ShortBreakVisits(CareHistory history, Consumer<Occurrence> occurrences) {

  /** Whether a stretch belongs to the series of short breaks before it. */
  static boolean goOnIn(VisitStretch stretch, List<VisitStretch> series) {
    if (series.isEmpty() || stretch.kind() != KindOfCare.SHORT_BREAKS) {
      return false;
    }
    VisitStretch last = series.get(series.size() - 1);
    return stretch.known() != last.known() && samePlacement(first(stretch), first(last));
  }

  private static CareEpisode first(VisitStretch stretch) {
    return stretch.episodes().get(0);
  }

  private static boolean samePlacement(CareEpisode one, CareEpisode other) {
    return one.placement() == other.placement();
  }

  void find(List<VisitStretch> series) {
    if (series.isEmpty()) {
      return;
    }
    VisitStretch first = series.get(0);
    VisitStretch last = series.get(series.size() - 1);
    KnownPeriod known = last.known();
    @Nullable Ending ending = last.ending();
    LocalDate from = first.from();
    if (first.startKnown()) {
      occurrences.accept(
          Occurrence.on(from, Trigger.SHORT_BREAKS_TO_VISIT, known, ending)
              .excusedBy(MissingFact.WHETHER_VISIT_PRACTICABLE));
    }
    VisitOccurrences.eachVisit(
        history,
        from,
        last.lastDay(),
        day ->
            occurrences.accept(
                Occurrence.repeatedAfter(day, Trigger.VISIT_IN_SHORT_BREAKS, known, ending)));
  }
}
