package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.KindOfRemand;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.law.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * The remands of a period of care. They start the clocks of Part 8A of SI 2010/959, in Wales of
 * Part 9 of WSI 2015/1818, for a child who was looked after already, too, and never a new clock of
 * reviews (ambiguity A26).
 */
final class RemandOccurrences {

  private final DutyFacts facts;

  /** Of which kinds the remand may be in each episode; of none without one. */
  private final List<Set<KindOfRemand>> kinds = new ArrayList<>();

  private RemandOccurrences(DutyFacts facts) {
    this.facts = facts;
    for (CareEpisode episode : facts.episodes) {
      Set<KindOfRemand> before = kinds.isEmpty() ? Set.of() : kinds.get(kinds.size() - 1);
      kinds.add(goesOn(episode, before) ? before : episode.possibleKindsOfRemand());
    }
  }

  static void find(DutyFacts facts, Consumer<Occurrence> occurrences) {
    RemandOccurrences remands = new RemandOccurrences(facts);
    int first = facts.start() == null ? 1 : 0;
    for (int i = first; i < remands.kinds.size(); i++) {
      for (KindOfRemand kind : remands.kinds.get(i)) {
        remands.find(i, kind, occurrences);
      }
    }
  }

  /** A remanded child who is for a while in hospital, on holiday or missing. */
  private static boolean goesOn(CareEpisode episode, Set<KindOfRemand> before) {
    return episode.placement().isAbsence()
        && episode.legalStatus() == LegalStatus.REMANDED
        && !before.isEmpty();
  }

  private void find(int i, KindOfRemand kind, Consumer<Occurrence> occurrences) {
    Set<KindOfRemand> now = kinds.get(i);
    Set<KindOfRemand> before = i == 0 ? Set.of() : kinds.get(i - 1);
    boolean certain = now.size() == 1 && !before.contains(kind);
    if (!before.equals(now) && !before.equals(Set.of(kind))) {
      LocalDate day = facts.episodes.get(i).start();
      occurrences.accept(
          Occurrence.on(day, trigger(kind), facts.known, end(i, kind))
              .under(certain ? null : Condition.whetherOwed(MissingFact.KIND_OF_REMAND)));
    }
  }

  private @Nullable Ending end(int i, KindOfRemand kind) {
    for (int next = i + 1; next < kinds.size(); next++) {
      if (!kinds.get(next).contains(kind)) {
        return facts.endingWith(facts.episodes.get(next), Ending.Cause.REMAND);
      }
    }
    return null;
  }

  private static Trigger trigger(KindOfRemand kind) {
    return switch (kind) {
      case LOCAL_AUTHORITY_ACCOMMODATION -> Trigger.REMAND_TO_LOCAL_AUTHORITY_ACCOMMODATION;
      case YOUTH_DETENTION -> Trigger.REMAND_TO_YOUTH_DETENTION;
    };
  }
}
