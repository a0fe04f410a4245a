package org.duecare.core.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An unbroken time during which a child is looked after, whatever changes of legal status and
 * placement it holds. Both its first and its last day belong to it. A child who leaves and comes
 * back begins a new period.
 *
 * <p>The day on which the child became looked after may be unknown: records that begin in the
 * middle of a period show only that it had begun before a day. Immutable and thread-safe.
 */
public final class PeriodOfCare {

  private final LocalDate knownFrom;
  private final @Nullable LocalDate start;
  private final @Nullable LocalDate end;
  private final @Nullable ReasonCeased reasonCeased;
  private final List<CareEpisode> episodes;

  private PeriodOfCare(
      LocalDate knownFrom,
      @Nullable LocalDate start,
      @Nullable LocalDate end,
      @Nullable ReasonCeased reasonCeased,
      List<CareEpisode> episodes) {
    this.knownFrom = Objects.requireNonNull(knownFrom, "start");
    this.start = start;
    this.end = end;
    this.reasonCeased = reasonCeased;
    this.episodes = episodes;
  }

  /**
   * A period that began on a day and has not ended.
   *
   * @param start the day on which the child became looked after, inclusive
   * @return the period
   */
  public static PeriodOfCare startingOn(LocalDate start) {
    return new PeriodOfCare(start, start, null, null, List.of());
  }

  /**
   * A period that had begun before a day, on which day is not known, and has not ended.
   *
   * @param day the first day on which the child is known to be looked after; the child became
   *     looked after earlier
   * @return the period
   */
  public static PeriodOfCare begunBefore(LocalDate day) {
    return new PeriodOfCare(Objects.requireNonNull(day, "day"), null, null, null, List.of());
  }

  /**
   * This period, ended on a day.
   *
   * @param end the last day, inclusive
   * @param reasonCeased why the child ceased to be looked after
   * @return the ended period
   * @throws IllegalArgumentException if the end lies before the start, or an episode starts or ends
   *     after it
   */
  public PeriodOfCare endingOn(LocalDate end, ReasonCeased reasonCeased) {
    Objects.requireNonNull(end, "end");
    Objects.requireNonNull(reasonCeased, "reasonCeased");
    if (end.isBefore(knownFrom)) {
      throw new IllegalArgumentException(
          "period of care ends before it starts: starts " + knownFrom + ", ends " + end);
    }
    checkWithin(episodes, end);
    return new PeriodOfCare(knownFrom, start, end, reasonCeased, episodes);
  }

  /**
   * This period with its episodes.
   *
   * @param episodes the episodes in order of their starts, the first on the period's first known
   *     day
   * @return the period with these episodes in place of any before
   * @throws IllegalArgumentException if the first episode starts on another day than the period is
   *     known from, an episode starts before the one before it or on another day than that one
   *     ended, or an episode starts or ends after the period
   */
  public PeriodOfCare withEpisodes(List<CareEpisode> episodes) {
    List<CareEpisode> copy = List.copyOf(Objects.requireNonNull(episodes, "episodes"));
    if (!copy.isEmpty() && !copy.get(0).start().equals(knownFrom)) {
      throw new IllegalArgumentException(
          "episode out of order: starts " + copy.get(0).start() + ", expected " + knownFrom);
    }
    for (int i = 1; i < copy.size(); i++) {
      checkFollows(copy.get(i - 1), copy.get(i).start());
    }
    if (end != null) {
      checkWithin(copy, end);
    }
    return new PeriodOfCare(knownFrom, start, end, reasonCeased, copy);
  }

  private static void checkFollows(CareEpisode before, LocalDate start) {
    @Nullable LocalDate ended = before.end().orElse(null);
    boolean follows = ended == null ? !start.isBefore(before.start()) : start.equals(ended);
    if (!follows) {
      throw new IllegalArgumentException(
          "episode out of order: starts "
              + start
              + ", expected "
              + (ended == null ? "from " + before.start() : ended));
    }
  }

  private static void checkWithin(List<CareEpisode> episodes, LocalDate end) {
    if (episodes.isEmpty()) {
      return;
    }
    CareEpisode last = episodes.get(episodes.size() - 1);
    LocalDate latest = last.end().orElse(last.start());
    if (latest.isAfter(end)) {
      throw new IllegalArgumentException(
          "episode reaches past its period of care: reaches " + latest + ", period ends " + end);
    }
  }

  /**
   * The day on which the child became looked after.
   *
   * @return the first day, inclusive; empty where it is not known
   */
  public Optional<LocalDate> start() {
    return Optional.ofNullable(start);
  }

  /**
   * The first day on which the child is known to be looked after in this period.
   *
   * @return the start where it is known, otherwise a day after it
   */
  public LocalDate knownFrom() {
    return knownFrom;
  }

  /**
   * The day on which the child ceased to be looked after.
   *
   * @return the last day, inclusive; empty while the period is open
   */
  public Optional<LocalDate> end() {
    return Optional.ofNullable(end);
  }

  /**
   * Why the child ceased to be looked after.
   *
   * @return the reason; empty while the period is open
   */
  public Optional<ReasonCeased> reasonCeased() {
    return Optional.ofNullable(reasonCeased);
  }

  /**
   * The episodes of the period that are known.
   *
   * @return the episodes in order of their starts, immutable
   */
  public List<CareEpisode> episodes() {
    return episodes;
  }

  /**
   * The placements in which the child lived, as far as episodes are known.
   *
   * @return the placements in order, immutable
   */
  public List<PlacementPeriod> placements() {
    return PlacementPeriod.of(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PeriodOfCare that
        && knownFrom.equals(that.knownFrom)
        && Objects.equals(start, that.start)
        && Objects.equals(end, that.end)
        && reasonCeased == that.reasonCeased
        && episodes.equals(that.episodes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(knownFrom, start, end, reasonCeased, episodes);
  }

  @Override
  public String toString() {
    return (start != null ? "looked after from " : "looked after since before ")
        + knownFrom
        + (end == null ? "" : " to " + end + ", " + reasonCeased);
  }
}
