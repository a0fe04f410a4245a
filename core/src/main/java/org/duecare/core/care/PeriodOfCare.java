package org.duecare.core.care;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duecare.core.law.reading.AccommodationStart;
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
  private final @Nullable LocalTime startTime;
  private final @Nullable LocalDate end;
  private final @Nullable LocalTime endTime;
  private final @Nullable ReasonCeased reasonCeased;
  private final List<CareEpisode> episodes;

  private PeriodOfCare(
      LocalDate knownFrom,
      @Nullable LocalDate start,
      @Nullable LocalTime startTime,
      @Nullable LocalDate end,
      @Nullable LocalTime endTime,
      @Nullable ReasonCeased reasonCeased,
      List<CareEpisode> episodes) {
    this.knownFrom = Objects.requireNonNull(knownFrom, "start");
    this.start = start;
    this.startTime = startTime;
    this.end = end;
    this.endTime = endTime;
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
    return new PeriodOfCare(start, start, null, null, null, null, List.of());
  }

  /**
   * A period that had begun before a day, on which day is not known, and has not ended.
   *
   * @param day the first day on which the child is known to be looked after; the child became
   *     looked after earlier
   * @return the period
   */
  public static PeriodOfCare begunBefore(LocalDate day) {
    return new PeriodOfCare(
        Objects.requireNonNull(day, "day"), null, null, null, null, null, List.of());
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
    return new PeriodOfCare(knownFrom, start, startTime, end, null, reasonCeased, episodes);
  }

  /**
   * This period, begun at a time of day, which tells whether accommodation lasted more than 24
   * hours (Children Act 1989 section 22(2)). Midnight is how systems write a day without a time; it
   * is taken so.
   *
   * @param time the time of day in England
   * @return the period with this time
   * @throws IllegalArgumentException if the day on which it began is not known, or it would end
   *     before it starts
   */
  public PeriodOfCare begunAt(LocalTime time) {
    Objects.requireNonNull(time, "time");
    if (start == null) {
      throw new IllegalArgumentException(
          "period of care with a time of day and no first day: begun at "
              + time
              + ", it needs the day on which it began");
    }
    return withTimes(timeOfDay(time), endTime);
  }

  /**
   * This period, ended at a time of day. Midnight is taken as no time given.
   *
   * @param time the time of day in England
   * @return the period with this time
   * @throws IllegalArgumentException if the period is open, or would end before it starts
   */
  public PeriodOfCare endedAt(LocalTime time) {
    Objects.requireNonNull(time, "time");
    if (end == null) {
      throw new IllegalArgumentException(
          "period of care with a time of day and no last day: ended at "
              + time
              + ", it needs the day on which it ended");
    }
    return withTimes(startTime, timeOfDay(time));
  }

  private PeriodOfCare withTimes(@Nullable LocalTime begun, @Nullable LocalTime ended) {
    if (begun != null && ended != null && knownFrom.equals(end) && ended.isBefore(begun)) {
      throw new IllegalArgumentException(
          "period of care ends before it starts: starts at " + begun + ", ends at " + ended);
    }
    return new PeriodOfCare(knownFrom, start, begun, end, ended, reasonCeased, episodes);
  }

  private static @Nullable LocalTime timeOfDay(LocalTime time) {
    return time.equals(LocalTime.MIDNIGHT) ? null : time;
  }

  /**
   * This period with its episodes. An open episode ends where the next begins.
   *
   * @param episodes the episodes in order of their starts, the first on the period's first known
   *     day
   * @return the period with these episodes in place of any before
   * @throws IllegalArgumentException if the first episode starts on another day than the period is
   *     known from, an episode starts before the one before it or on another day than that one
   *     ended, or an episode starts or ends after the period
   */
  public PeriodOfCare withEpisodes(List<CareEpisode> episodes) {
    List<CareEpisode> given = List.copyOf(Objects.requireNonNull(episodes, "episodes"));
    if (!given.isEmpty() && !given.get(0).start().equals(knownFrom)) {
      throw new IllegalArgumentException(
          "episode out of order: starts " + given.get(0).start() + ", expected " + knownFrom);
    }
    List<CareEpisode> following = following(given);
    if (end != null) {
      checkWithin(following, end);
    }
    return new PeriodOfCare(knownFrom, start, startTime, end, endTime, reasonCeased, following);
  }

  /** The episodes, each but the last ended where the next begins. */
  private static List<CareEpisode> following(List<CareEpisode> given) {
    List<CareEpisode> following = new ArrayList<>(given.size());
    for (int i = 0; i < given.size(); i++) {
      CareEpisode episode = given.get(i).after(i == 0 ? null : following.get(i - 1));
      if (i + 1 < given.size()) {
        LocalDate next = given.get(i + 1).start();
        checkFollows(episode, next);
        episode = episode.end().isPresent() ? episode : episode.endingOn(next);
      }
      following.add(episode);
    }
    return List.copyOf(following);
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
   * The time of day at which the child became looked after.
   *
   * @return the time; empty where it is not given
   */
  public Optional<LocalTime> startTime() {
    return Optional.ofNullable(startTime);
  }

  /**
   * The time of day at which the child ceased to be looked after.
   *
   * @return the time; empty where it is not given
   */
  public Optional<LocalTime> endTime() {
    return Optional.ofNullable(endTime);
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
   * Whether the period is a recorded short break, one of a series.
   *
   * @return true if all its episodes, one or more, are
   */
  public boolean isShortBreak() {
    if (episodes.isEmpty()) {
      return false;
    }
    for (CareEpisode episode : episodes) {
      if (episode.legalStatus() != LegalStatus.SHORT_BREAK) {
        return false;
      }
    }
    return true;
  }

  /**
   * The episode that ran at the end of a day.
   *
   * @param day a day of the period
   * @return the last episode that began on or before the day; empty where none is known
   */
  public Optional<CareEpisode> episodeOn(LocalDate day) {
    Objects.requireNonNull(day, "day");
    for (int i = episodes.size() - 1; i >= 0; i--) {
      if (!episodes.get(i).start().isAfter(day)) {
        return Optional.of(episodes.get(i));
      }
    }
    return Optional.empty();
  }

  /**
   * The day from which the child is looked after in this period, by a reading of ambiguity A2: it
   * is about accommodation under section 20 of the Children Act 1989, short breaks included, that
   * outlasts its first day.
   *
   * @param reading from when such a child is looked after
   * @return the first day of the period or the next one; empty where the first day is not known
   */
  public Optional<LocalDate> lookedAfterFrom(AccommodationStart reading) {
    Objects.requireNonNull(reading, "reading");
    Optional<LocalDate> start = start();
    return reading == AccommodationStart.AFTER_24_HOURS
        ? start.map(first -> beginsAsAccommodation(first) ? first.plusDays(1) : first)
        : start;
  }

  private boolean beginsAsAccommodation(LocalDate first) {
    return !first.equals(end)
        && episodeOn(first).filter(it -> it.legalStatus().isUnderSection20()).isPresent();
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
        && Objects.equals(startTime, that.startTime)
        && Objects.equals(end, that.end)
        && Objects.equals(endTime, that.endTime)
        && reasonCeased == that.reasonCeased
        && episodes.equals(that.episodes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(knownFrom, start, startTime, end, endTime, reasonCeased, episodes);
  }

  @Override
  public String toString() {
    return (start != null ? "looked after from " : "looked after since before ")
        + knownFrom
        + (end == null ? "" : " to " + end + ", " + reasonCeased);
  }
}
