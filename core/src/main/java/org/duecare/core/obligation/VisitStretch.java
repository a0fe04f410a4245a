package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.PlacementPeriod;
import org.duecare.core.law.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * A part of one placement throughout which one law has the child visited.
 *
 * @param kind what the law on visits takes it for
 * @param episodes its episodes, one or more
 * @param startKnown whether it began with its first episode; it began earlier otherwise
 * @param lastDay the last day that is known of it, inclusive; before the first where the child left
 *     on the day of coming
 * @param ending what ended it; null where nothing but care did, or nothing by the as-of day
 * @param known the period of care
 */
record VisitStretch(
    KindOfCare kind,
    List<CareEpisode> episodes,
    boolean startKnown,
    LocalDate lastDay,
    @Nullable Ending ending,
    KnownPeriod known) {

  /** The stretches of a period of care that had begun by its last known day, in order. */
  static List<VisitStretch> of(KnownPeriod known) {
    List<VisitStretch> stretches = new ArrayList<>(4);
    List<PlacementPeriod> placements = known.placements();
    for (int i = 0; i < placements.size(); i++) {
      PlacementPeriod placement = placements.get(i);
      List<CareEpisode> all = placement.episodes();
      int first = 0;
      for (int next = 1; next < all.size(); next++) {
        if (KindOfCare.of(all.get(next)) != KindOfCare.of(all.get(first))) {
          boolean startKnown = first > 0 || placement.start().isPresent();
          Ending ending = new Ending(Ending.Cause.OTHER_LAW, all.get(next).start());
          add(stretches, all.subList(first, next), startKnown, ending, known);
          first = next;
        }
      }
      boolean startKnown = first > 0 || placement.start().isPresent();
      @Nullable Ending ending =
          i + 1 < placements.size()
              ? new Ending(Ending.Cause.PLACEMENT, placements.get(i + 1).knownFrom())
              : null;
      add(stretches, all.subList(first, all.size()), startKnown, ending, known);
    }
    return stretches;
  }

  /**
   * Adds a stretch, if it had begun.
   *
   * @param next what ended it, on the first day of the stretch that follows; null if none does
   */
  private static void add(
      List<VisitStretch> stretches,
      List<CareEpisode> episodes,
      boolean startKnown,
      @Nullable Ending next,
      KnownPeriod known) {
    LocalDate lastKnown = known.lastKnownDay();
    if (episodes.get(0).start().isAfter(lastKnown)) {
      return;
    }
    @Nullable LocalDate left = episodes.get(episodes.size() - 1).end().orElse(null);
    @Nullable Ending ending =
        next != null || left == null ? next : new Ending(Ending.Cause.PLACEMENT, left);
    LocalDate lastDay = lastKnown;
    if (ending != null && !ending.day().isAfter(lastKnown)) {
      lastDay = next == null ? ending.day() : ending.day().minusDays(1);
    }
    boolean ended = ending != null && ending.day().isBefore(lastKnown);
    stretches.add(
        new VisitStretch(
            KindOfCare.of(episodes.get(0)),
            episodes,
            startKnown,
            lastDay,
            ended ? ending : null,
            known));
  }

  /** The first day that is known of it. */
  LocalDate from() {
    return episodes.get(0).start();
  }

  boolean includes(LocalDate day) {
    return !day.isBefore(from()) && !day.isAfter(lastDay);
  }

  /** What happened before the first day that is known of the stretch. */
  Occurrence beginningBefore(Trigger trigger) {
    return Occurrence.on(from().minusDays(1), trigger, known, ending);
  }

  /** What happened on the first day of the stretch, if that day is known. */
  Occurrence beginning(Trigger trigger) {
    return Occurrence.on(from(), trigger, known, ending);
  }
}
