package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.law.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * The first placement of a period of care, which calls for a care plan under regulation 4 of SI
 * 2010/959 or of WSI 2015/1818 unless the child has another one: for the court in care proceedings
 * (section 31A of the Children Act 1989), or after a remand (Part 8A, in Wales Part 9).
 */
final class CarePlanOccurrences {

  private final DutyFacts facts;

  private CarePlanOccurrences(DutyFacts facts) {
    this.facts = facts;
  }

  static void find(DutyFacts facts, Consumer<Occurrence> occurrences) {
    CarePlanOccurrences found = new CarePlanOccurrences(facts);
    LocalDate start = facts.known.latestStart;
    boolean otherPlan =
        facts.episodes.isEmpty()
            ? found.isInProceedings(start)
            : found.hasOtherPlan(start, facts.episodes.get(0));
    if (otherPlan) {
      return;
    }
    if (facts.start() == null) {
      occurrences.accept(
          found
              .firstPlacement(start, null)
              .under(Condition.onUnknownDay(MissingFact.START_OF_CARE)));
    } else if (facts.episodes.isEmpty()) {
      // It may be a remand, or short breaks that go on.
      occurrences.accept(
          found
              .firstPlacement(start, null)
              .under(Condition.whetherOwed(MissingFact.WHETHER_CALLED_FOR)));
    } else {
      found.find(start, occurrences);
    }
  }

  private boolean hasOtherPlan(LocalDate start, CareEpisode first) {
    boolean remanded = facts.knowsRemands(start) && !first.possibleKindsOfRemand().isEmpty();
    boolean inProceedings = isUnderOrder(first) || isInProceedings(start);
    return remanded || inProceedings || first.isPlacedForAdoption() || goesOn(first);
  }

  private void find(LocalDate start, Consumer<Occurrence> occurrences) {
    @Nullable CareEpisode order =
        facts.episodes.stream().filter(CarePlanOccurrences::isUnderOrder).findFirst().orElse(null);
    @Nullable LocalDate begun = begunAfter(start);
    if (begun != null && (order == null || !begun.isAfter(order.start()))) {
      occurrences.accept(firstPlacement(start, new Ending(Ending.Cause.CARE_PROCEEDINGS, begun)));
    } else {
      // They had begun when the order was made; on which day before may not be recorded.
      boolean recorded =
          order == null || facts.history.hasCompleteRecordsOf(CareEventKind.CARE_PROCEEDINGS_BEGUN);
      occurrences.accept(
          firstPlacement(start, facts.endingWith(order, Ending.Cause.CARE_PROCEEDINGS))
              .under(recorded ? null : Condition.whetherOwed(MissingFact.CARE_PROCEEDINGS)));
    }
  }

  /** An order that ends care proceedings, or comes in them. */
  private static boolean isUnderOrder(CareEpisode episode) {
    return episode.legalStatus().isInCare() || episode.legalStatus() == LegalStatus.PLACEMENT_ORDER;
  }

  private Occurrence firstPlacement(LocalDate start, @Nullable Ending ending) {
    return Occurrence.on(start, Trigger.FIRST_PLACEMENT, facts.known, ending);
  }

  /** A series of short breaks counts as one placement, regulation 48(2). */
  private boolean goesOn(CareEpisode first) {
    KnownPeriod before = facts.before;
    return first.legalStatus().isShortBreak()
        && before != null
        && before.period.episodes().stream().anyMatch(it -> it.legalStatus().isShortBreak());
  }

  private boolean isInProceedings(LocalDate day) {
    @Nullable LocalDate begun = lastUpTo(day, CareEventKind.CARE_PROCEEDINGS_BEGUN);
    @Nullable LocalDate ended = lastUpTo(day, CareEventKind.CARE_PROCEEDINGS_ENDED);
    return begun != null && (ended == null || ended.isBefore(begun));
  }

  private @Nullable LocalDate begunAfter(LocalDate day) {
    return facts.firstDayFrom(day.plusDays(1), CareEventKind.CARE_PROCEEDINGS_BEGUN);
  }

  private @Nullable LocalDate lastUpTo(LocalDate day, CareEventKind kind) {
    List<LocalDate> days =
        facts.history.daysOf(kind).stream().filter(it -> !it.isAfter(day)).toList();
    return days.isEmpty() ? null : days.get(days.size() - 1);
  }
}
