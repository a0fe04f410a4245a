package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.law.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * The moves of a child from one placement to another within a period of care. A move into an
 * adoptive placement or into short breaks is none of these: the reviews that follow it have a clock
 * of their own, and one that follows later ends what was asked for.
 */
final class MoveOccurrences {

  private MoveOccurrences() {}

  static void find(KnownPeriod known, Consumer<Occurrence> occurrences) {
    known.placements().stream()
        .skip(1)
        .map(placement -> placement.episodes().get(0))
        .filter(episode -> !episode.start().isAfter(known.lastKnownDay()))
        .filter(episode -> !hasOtherClock(episode))
        .map(CareEpisode::start)
        .map(day -> Occurrence.on(day, Trigger.NEW_HOME, known, otherClockAfter(day, known)))
        .forEach(occurrences);
  }

  private static @Nullable Ending otherClockAfter(LocalDate moved, KnownPeriod known) {
    return known.period.episodes().stream()
        .filter(MoveOccurrences::hasOtherClock)
        .map(CareEpisode::start)
        .filter(start -> start.isAfter(moved) && !start.isAfter(known.lastKnownDay()))
        .findFirst()
        .map(start -> new Ending(Ending.Cause.PLACEMENT, start))
        .orElse(null);
  }

  private static boolean hasOtherClock(CareEpisode episode) {
    return episode.legalStatus().isShortBreak() || episode.isPlacedForAdoption();
  }
}
