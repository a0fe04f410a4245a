package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.KindOfRemand;
import org.duecare.core.care.PlacementPeriod;
import org.duecare.core.law.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * The beginnings of placements, and those in an emergency. The regulations on them do not apply to
 * short breaks (regulation 48 of SI 2010/959, 62 of WSI 2015/1818), to a child placed for adoption
 * (regulation 3 of both) and to youth detention (regulations 47A and 56).
 */
final class PlacementOccurrences {

  private final DutyFacts facts;
  private final Consumer<Occurrence> occurrences;

  private PlacementOccurrences(DutyFacts facts, Consumer<Occurrence> occurrences) {
    this.facts = facts;
    this.occurrences = occurrences;
  }

  static void find(DutyFacts facts, Consumer<Occurrence> occurrences) {
    PlacementOccurrences found = new PlacementOccurrences(facts, occurrences);
    facts.placements.forEach(found::begun);
    if (facts.placements.isEmpty()) {
      found.begunSomewhere();
    }
    facts.daysOf(CareEventKind.PLACED_IN_EMERGENCY).forEach(found::begunInEmergency);
  }

  private void begun(PlacementPeriod placement) {
    if (placement.start().isPresent()) {
      add(placement.knownFrom(), Trigger.PLACEMENT, placement, null);
    } else {
      add(
          facts.known.latestStart,
          Trigger.PLACEMENT,
          placement,
          Condition.onUnknownDay(MissingFact.START_OF_PLACEMENT));
    }
  }

  /** The first placement, of which only that there was one is known. */
  private void begunSomewhere() {
    add(
        facts.known.latestStart,
        Trigger.PLACEMENT,
        null,
        facts.known.startKnown()
            ? Condition.whetherOwed(MissingFact.WHETHER_CALLED_FOR)
            : Condition.onUnknownDay(MissingFact.START_OF_PLACEMENT));
  }

  private void begunInEmergency(LocalDate day) {
    @Nullable PlacementPeriod placement = facts.placementOn(day);
    add(day, Trigger.PLACEMENT_IN_EMERGENCY, placement, null);
    if (facts.daysOf(CareEventKind.PLACED_OUT_OF_AREA).contains(day)) {
      add(day, Trigger.PLACEMENT_OUT_OF_AREA_IN_EMERGENCY, placement, null);
    }
    if (day.equals(facts.start())) {
      add(day, Trigger.FIRST_PLACEMENT_IN_EMERGENCY, placement, null);
      @Nullable Occurrence review =
          FirstReviewOccurrence.find(
              Trigger.FIRST_REVIEW_DUE_OR_HELD_AFTER_EMERGENCY, day, day, facts);
      if (review != null) {
        applying(review, first(placement), facts, occurrences);
      }
    }
  }

  private void add(
      LocalDate day,
      Trigger trigger,
      @Nullable PlacementPeriod placement,
      @Nullable Condition missing) {
    applying(
        Occurrence.on(day, trigger, facts.known, ending(trigger, placement)).under(missing),
        first(placement),
        facts,
        occurrences);
  }

  private static @Nullable CareEpisode first(@Nullable PlacementPeriod placement) {
    return placement == null ? null : placement.episodes().get(0);
  }

  /** Adds an event if the regulations on placements apply, or may apply, to an episode. */
  static void applying(
      Occurrence occurrence,
      @Nullable CareEpisode episode,
      DutyFacts facts,
      Consumer<Occurrence> occurrences) {
    if (episode != null
        && (episode.legalStatus().isShortBreak() || episode.isPlacedForAdoption())) {
      return;
    }
    Set<KindOfRemand> remand =
        episode == null || !facts.knowsRemands(episode.start())
            ? Set.of()
            : episode.possibleKindsOfRemand();
    boolean mayBeDetention = remand.contains(KindOfRemand.YOUTH_DETENTION);
    if (!mayBeDetention || remand.size() > 1) {
      occurrences.accept(
          mayBeDetention && occurrence.condition() == null
              ? occurrence.under(Condition.whetherOwed(MissingFact.KIND_OF_REMAND))
              : occurrence);
    }
  }

  /** A child keeps the personal education plan in the next placement. */
  private @Nullable Ending ending(Trigger trigger, @Nullable PlacementPeriod placement) {
    return placement == null || trigger == Trigger.FIRST_PLACEMENT_IN_EMERGENCY
        ? null
        : ending(placement, facts.known);
  }

  /** The end of a placement, if it had ended on the as-of day; that of a move is the next one's. */
  static @Nullable Ending ending(PlacementPeriod placement, KnownPeriod known) {
    return placement
        .end()
        .map(end -> DutyFacts.endingOn(end, Ending.Cause.PLACEMENT, known))
        .orElse(null);
  }
}
