package org.duecare.core.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time that a child lives in one placement, through whatever episodes it goes: neither a change
 * of legal status ends it nor an absence, in a temporary placement or as a missing child, from
 * which the child returns.
 *
 * <p>Immutable and thread-safe.
 */
public final class PlacementPeriod {

  private final List<CareEpisode> episodes;
  private final boolean startKnown;

  private PlacementPeriod(List<CareEpisode> episodes, boolean startKnown) {
    this.episodes = List.copyOf(episodes);
    this.startKnown = startKnown;
  }

  /**
   * A placement that began with the first of its episodes.
   *
   * @param episodes the episodes through which it goes, at least one, each but the last ended where
   *     the next begins
   * @return the placement
   * @throws IllegalArgumentException if there is no episode, or they do not follow each other
   */
  public static PlacementPeriod begunWith(List<CareEpisode> episodes) {
    return new PlacementPeriod(checked(episodes), /* startKnown= */ true);
  }

  /**
   * A placement that began before the facts that are known.
   *
   * @param episodes the episodes through which it is known to go, at least one, each but the last
   *     ended where the next begins
   * @return the placement
   * @throws IllegalArgumentException if there is no episode, or they do not follow each other
   */
  public static PlacementPeriod begunBefore(List<CareEpisode> episodes) {
    return new PlacementPeriod(checked(episodes), /* startKnown= */ false);
  }

  private static List<CareEpisode> checked(List<CareEpisode> episodes) {
    if (episodes.isEmpty()) {
      throw new IllegalArgumentException("placement without an episode: it needs one or more");
    }
    for (int i = 1; i < episodes.size(); i++) {
      LocalDate start = episodes.get(i).start();
      Optional<LocalDate> ended = episodes.get(i - 1).end();
      if (!ended.equals(Optional.of(start))) {
        throw new IllegalArgumentException(
            "episode out of order: starts "
                + start
                + ", the one before "
                + ended.map(day -> "ended " + day).orElse("is open"));
      }
    }
    return episodes;
  }

  /** The placements of a period of care, in order. */
  static List<PlacementPeriod> of(PeriodOfCare period) {
    List<PlacementPeriod> placements = new ArrayList<>(4);
    List<CareEpisode> sameHome = new ArrayList<>(4);
    @Nullable CareEpisode before = null;
    for (CareEpisode episode : period.episodes()) {
      if (before != null && episode.beginsPlacementAfter(before)) {
        placements.add(placement(placements, sameHome, period));
        sameHome.clear();
      }
      sameHome.add(episode);
      before = episode.lastInPlacement(before);
    }
    if (!sameHome.isEmpty()) {
      placements.add(placement(placements, sameHome, period));
    }
    return List.copyOf(placements);
  }

  private static PlacementPeriod placement(
      List<PlacementPeriod> before, List<CareEpisode> episodes, PeriodOfCare period) {
    CareEpisode first = episodes.get(0);
    boolean startKnown =
        !before.isEmpty()
            || first.isSaidToBeginPlacement()
            || period.start().equals(Optional.of(first.start()));
    return new PlacementPeriod(episodes, startKnown);
  }

  /**
   * The day on which the placement began.
   *
   * @return the first day, inclusive; empty where it began before the facts that are known
   */
  public Optional<LocalDate> start() {
    return startKnown ? Optional.of(knownFrom()) : Optional.empty();
  }

  /**
   * The first day on which the child is known to live in this placement.
   *
   * @return the start where it is known, otherwise a day after it
   */
  public LocalDate knownFrom() {
    return episodes.get(0).start();
  }

  /**
   * The day on which the placement ended.
   *
   * @return the end, exclusive; empty while it lasts
   */
  public Optional<LocalDate> end() {
    return episodes.get(episodes.size() - 1).end();
  }

  /**
   * The episodes of the placement.
   *
   * @return the episodes in order, one or more, immutable
   */
  public List<CareEpisode> episodes() {
    return episodes;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PlacementPeriod that
        && startKnown == that.startKnown
        && episodes.equals(that.episodes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(episodes, startKnown);
  }

  @Override
  public String toString() {
    return (startKnown ? "placement from " : "placement since before ")
        + knownFrom()
        + end().map(day -> " to " + day).orElse("");
  }
}
