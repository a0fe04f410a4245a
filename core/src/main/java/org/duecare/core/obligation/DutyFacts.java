package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.List;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.PlacementPeriod;
import org.duecare.core.law.Trigger;
import org.jspecify.annotations.Nullable;

/** What is known of one period of care, as those look at it who find the events of duties. */
final class DutyFacts {

  final CareHistory history;
  final KnownPeriod known;
  final RulesInForce rules;

  /** The period of care before; null where none is known. */
  final @Nullable KnownPeriod before;

  /** The episodes that had begun on the last day known. */
  final List<CareEpisode> episodes;

  /** The placements that had begun on the last day known. */
  final List<PlacementPeriod> placements;

  DutyFacts(
      CareHistory history, KnownPeriod known, @Nullable KnownPeriod before, RulesInForce rules) {
    this.history = history;
    this.known = known;
    this.before = before;
    this.rules = rules;
    LocalDate last = known.lastKnownDay();
    episodes =
        known.period.episodes().stream().filter(episode -> !episode.start().isAfter(last)).toList();
    placements =
        known.placements().stream()
            .filter(placement -> !placement.knownFrom().isAfter(last))
            .toList();
  }

  /** The day on which the child became looked after; null where it is not known. */
  @Nullable LocalDate start() {
    return known.startKnown() ? known.latestStart : null;
  }

  /** The days of the period on which something happened. */
  List<LocalDate> daysOf(CareEventKind kind) {
    return known.daysFrom(known.earliestStart, kind);
  }

  /** The days on which something happened, in the period or before it, since the one before. */
  List<LocalDate> daysSinceThePeriodBefore(CareEventKind kind) {
    @Nullable LocalDate closed = before == null ? null : before.closed;
    return known.daysFrom(closed == null ? LocalDate.MIN : closed.plusDays(1), kind);
  }

  /** The first day, from one on, on which something happened; null where it did not. */
  @Nullable LocalDate firstDayFrom(LocalDate day, CareEventKind kind) {
    List<LocalDate> days = known.daysFrom(day, kind);
    return days.isEmpty() ? null : days.get(0);
  }

  /** The placement in which the child lived on a day; null where none is known. */
  @Nullable PlacementPeriod placementOn(LocalDate day) {
    return placements.stream()
        .filter(placement -> !placement.knownFrom().isAfter(day))
        .filter(placement -> placement.end().filter(end -> !end.isAfter(day)).isEmpty())
        .findFirst()
        .orElse(null);
  }

  /** The end of the placement in which the child lived on a day; null while it lasts. */
  @Nullable Ending endOfPlacementOn(LocalDate day) {
    @Nullable PlacementPeriod placement = placementOn(day);
    return placement == null ? null : PlacementOccurrences.ending(placement, known);
  }

  /** An end on the first day of an episode, if it was reached. */
  @Nullable Ending endingWith(@Nullable CareEpisode episode, Ending.Cause cause) {
    return episode == null ? null : endingOn(episode.start(), cause, known);
  }

  /** An end on a day, if it was reached and care did not end by then. */
  static @Nullable Ending endingOn(LocalDate day, Ending.Cause cause, KnownPeriod known) {
    boolean reached = known.closed == null ? !day.isAfter(known.asOf) : day.isBefore(known.closed);
    return reached ? new Ending(cause, day) : null;
  }

  /**
   * Whether the law of a day had plans of their own for remanded children: Part 8A of SI 2010/959,
   * Part 9 of WSI 2015/1818.
   */
  boolean knowsRemands(LocalDate day) {
    return rules.after(Trigger.REMAND_TO_LOCAL_AUTHORITY_ACCOMMODATION, day) != null
        || rules.after(Trigger.REMAND_TO_YOUTH_DETENTION, day) != null;
  }
}
