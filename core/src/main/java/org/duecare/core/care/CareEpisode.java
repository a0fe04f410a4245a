package org.duecare.core.care;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of care under one legal status in one placement. Where nothing is said of a move, an
 * episode begins a new placement if its placement is of another kind than the one before, those
 * left out that are temporary or of a missing child. It starts on its first day and ends on the day
 * on which the next begins or care ends: the start is inclusive, the end exclusive.
 *
 * <p>Immutable and thread-safe.
 */
public final class CareEpisode {

  private final LocalDate start;
  private final @Nullable LocalDate end;
  private final LegalStatus legalStatus;
  private final Placement placement;

  /** Whether the child moved into the placement with this episode; null where it is not said. */
  private final @Nullable Boolean moved;

  /** Whether it is away for a while from an adoptive placement; the episodes before tell that. */
  private final boolean awayFromAdoptive;

  private CareEpisode(
      LocalDate start,
      @Nullable LocalDate end,
      LegalStatus legalStatus,
      Placement placement,
      @Nullable Boolean moved,
      boolean awayFromAdoptive) {
    this.start = Objects.requireNonNull(start, "start");
    this.end = end;
    this.legalStatus = Objects.requireNonNull(legalStatus, "legalStatus");
    this.placement = Objects.requireNonNull(placement, "placement");
    this.moved = moved;
    this.awayFromAdoptive = awayFromAdoptive;
  }

  /**
   * An episode that has not ended.
   *
   * @param start the first day, inclusive
   * @param legalStatus why the child is looked after
   * @param placement where the child lives
   * @return the episode
   */
  public static CareEpisode startingOn(
      LocalDate start, LegalStatus legalStatus, Placement placement) {
    return new CareEpisode(
        start, null, legalStatus, placement, null, /* awayFromAdoptive= */ false);
  }

  /**
   * This episode, ended on a day.
   *
   * @param end the day on which it ended, exclusive
   * @return the ended episode
   * @throws IllegalArgumentException if the end lies before the start
   */
  public CareEpisode endingOn(LocalDate end) {
    Objects.requireNonNull(end, "end");
    if (end.isBefore(start)) {
      throw new IllegalArgumentException(
          "episode ends before it starts: starts " + start + ", ends " + end);
    }
    return new CareEpisode(start, end, legalStatus, placement, moved, awayFromAdoptive);
  }

  /**
   * This episode, begun with a move: the child lives with other carers than in the episode before,
   * though the placement may be of the same kind.
   *
   * @return the episode in a new placement
   */
  public CareEpisode inNewPlacement() {
    return new CareEpisode(start, end, legalStatus, placement, /* moved= */ true, awayFromAdoptive);
  }

  /**
   * This episode, begun without a move: the child stays with the carers of the episode before,
   * though the placement may be of another kind now.
   *
   * @return the episode in the same placement
   */
  public CareEpisode inSamePlacement() {
    return new CareEpisode(
        start, end, legalStatus, placement, /* moved= */ false, awayFromAdoptive);
  }

  /**
   * Whether this episode begins a placement: it is said, or the placement is of another kind and
   * not one of absence.
   *
   * @param before the episode before, of those that are no absence from a placement
   * @return true if the child came into another placement with this episode
   */
  public boolean beginsPlacementAfter(CareEpisode before) {
    boolean elsewhere = placement != before.placement && !placement.isAbsence();
    return moved == null ? elsewhere : moved;
  }

  /**
   * Whether the child is placed for adoption in this episode: in an adoptive placement or, as an
   * episode of a {@link PeriodOfCare}, for a while away from one that it keeps, in hospital, on
   * holiday or missing. Regulation 36(10) of SI 2005/389 speaks of a child who is returned to the
   * agency or removed, not of one who is away.
   *
   * @return true in an adoptive placement, and in an absence from one
   */
  public boolean isPlacedForAdoption() {
    return placement.isAdoptive() || awayFromAdoptive;
  }

  /**
   * The last of this episode and those before it that is no absence from a placement: after an
   * absence the child is back in the placement before it, which it did not end.
   *
   * @param before the last of those before this one; null for the first
   * @return the episode after which the next one is judged by {@link #beginsPlacementAfter}
   */
  public CareEpisode lastInPlacement(@Nullable CareEpisode before) {
    return before != null && placement.isAbsence() ? before : this;
  }

  /**
   * This episode after another one of its period.
   *
   * @param before the episode before; null for the first
   */
  CareEpisode after(@Nullable CareEpisode before) {
    boolean away =
        before != null
            && before.isPlacedForAdoption()
            && placement.isAbsence()
            && !isSaidToBeginPlacement();
    return away == awayFromAdoptive
        ? this
        : new CareEpisode(start, end, legalStatus, placement, moved, away);
  }

  /**
   * Whether the child is looked after in this episode only by accommodation, which makes a child
   * looked after once it has lasted more than 24 hours (Children Act 1989 section 22(2)).
   *
   * @return true where a shorter stay does not make a child looked after, or may not
   */
  public boolean needsMoreThan24Hours() {
    return !isPlacedForAdoption() && legalStatus.needsMoreThan24Hours();
  }

  /**
   * Whether it is said that the child moved into the placement with this episode.
   *
   * @return true after {@link #inNewPlacement()}, false after {@link #inSamePlacement()}; empty
   *     where nothing is said and the kinds of placement decide
   */
  public Optional<Boolean> newPlacement() {
    return Optional.ofNullable(moved);
  }

  /** Whether the child is said to have moved into the placement with this episode. */
  boolean isSaidToBeginPlacement() {
    return Boolean.TRUE.equals(moved);
  }

  /**
   * The first day.
   *
   * @return the first day, inclusive
   */
  public LocalDate start() {
    return start;
  }

  /**
   * The day on which the episode ended.
   *
   * @return the end, exclusive; empty while the episode is open
   */
  public Optional<LocalDate> end() {
    return Optional.ofNullable(end);
  }

  /**
   * Why the child was looked after.
   *
   * @return the legal status
   */
  public LegalStatus legalStatus() {
    return legalStatus;
  }

  /**
   * Where the child lived.
   *
   * @return the placement
   */
  public Placement placement() {
    return placement;
  }

  /**
   * Of which kinds the child's remand may be.
   *
   * @return none without a remand; both where neither the legal status nor the placement tells;
   *     immutable
   */
  public Set<KindOfRemand> possibleKindsOfRemand() {
    return KindOfRemand.possibleIn(legalStatus, placement);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CareEpisode that
        && start.equals(that.start)
        && Objects.equals(end, that.end)
        && legalStatus == that.legalStatus
        && placement == that.placement
        && Objects.equals(moved, that.moved);
  }

  @Override
  public int hashCode() {
    return Objects.hash(start, end, legalStatus, placement, moved);
  }

  @Override
  public String toString() {
    return legalStatus + ", " + placement + " from " + start + (end == null ? "" : " to " + end);
  }
}
