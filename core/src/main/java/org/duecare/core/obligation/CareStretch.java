package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.duecare.core.care.CareEpisode;
import org.jspecify.annotations.Nullable;

/**
 * A part of a period of care throughout which reviews are held for one reason.
 *
 * @param kind the reason
 * @param afterRemand whether a remand of a child already looked after began it
 * @param first its first day
 * @param startKnown whether it began on that day; it began earlier otherwise
 * @param last its last known day, inclusive: a review on the day of a change belongs to what ends
 * @param next what follows; null where nothing does by the as-of day
 */
record CareStretch(
    KindOfCare kind,
    boolean afterRemand,
    LocalDate first,
    boolean startKnown,
    LocalDate last,
    @Nullable KindOfCare next) {

  /**
   * The stretches of a period that had begun by its last known day, in order, one or more.
   *
   * @param hasRules whether a kind has rules of its own; if not, it is taken for care
   * @param remandBegins whether a remand of a child already looked after begins one (ambiguity A26)
   */
  static List<CareStretch> of(
      KnownPeriod known, Predicate<KindOfCare> hasRules, boolean remandBegins) {
    List<CareStretch> stretches = new ArrayList<>(4);
    LocalDate lastKnown = known.lastKnownDay();
    @Nullable CareEpisode before = null;
    @Nullable CareEpisode placed = null;
    KindOfCare kind = KindOfCare.LOOKED_AFTER;
    LocalDate first = known.period.knownFrom();
    boolean startKnown = known.startKnown();
    boolean afterRemand = false;
    @Nullable LocalDate fullFrom = known.breaks == null ? null : known.breaks.fullFrom();
    for (CareEpisode episode : known.episodes()) {
      if (episode.start().isAfter(lastKnown)) {
        break;
      }
      KindOfCare own = KindOfCare.of(episode);
      boolean inFull =
          own == KindOfCare.SHORT_BREAKS && fullFrom != null && !episode.start().isBefore(fullFrom);
      KindOfCare next = hasRules.test(own) && !inFull ? own : KindOfCare.LOOKED_AFTER;
      boolean begins =
          placed != null
              && (next != kind
                  || (next == KindOfCare.ADOPTION && episode.beginsPlacementAfter(placed)));
      boolean remanded =
          remandBegins
              && before != null
              && episode.legalStatus().isRemand()
              && !before.legalStatus().isRemand();
      if (begins || remanded) {
        stretches.add(new CareStretch(kind, afterRemand, first, startKnown, episode.start(), next));
        first = episode.start();
        startKnown = true;
        afterRemand = remanded;
      }
      kind = next;
      before = episode;
      placed = episode.lastInPlacement(placed);
      LocalDate left = episode.end().orElse(lastKnown);
      if (fullFrom != null && kind == KindOfCare.SHORT_BREAKS && !fullFrom.isAfter(left)) {
        stretches.add(
            new CareStretch(
                kind, afterRemand, first, startKnown, fullFrom, KindOfCare.LOOKED_AFTER));
        kind = KindOfCare.LOOKED_AFTER;
        first = fullFrom;
        startKnown = true;
      }
    }
    stretches.add(new CareStretch(kind, afterRemand, first, startKnown, lastKnown, null));
    return stretches;
  }

  /** What ended it before care ended; null where nothing did. */
  @Nullable Ending ending() {
    if (next == null) {
      return null;
    }
    return new Ending(
        switch (next) {
          case LOOKED_AFTER ->
              switch (kind) {
                case LOOKED_AFTER -> Ending.Cause.REMANDED;
                case SHORT_BREAKS -> Ending.Cause.END_OF_SHORT_BREAKS;
                case ADOPTION -> Ending.Cause.RETURN_TO_CARE;
              };
          case SHORT_BREAKS -> Ending.Cause.SHORT_BREAKS;
          case ADOPTION ->
              kind == KindOfCare.ADOPTION
                  ? Ending.Cause.PLACEMENT
                  : Ending.Cause.ADOPTIVE_PLACEMENT;
        },
        last);
  }
}
