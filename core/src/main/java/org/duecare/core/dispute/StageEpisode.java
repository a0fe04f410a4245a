package org.duecare.core.dispute;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The time of a dispute at one level. Immutable and thread-safe.
 *
 * @param level the level from 1; 0 is the informal stage
 * @param opened the day on which it began
 * @param deadline by when the answer is, or was, due; empty where the policy sets no limit, and
 *     while the clock stands still
 * @param responded the day of the answer, also of one that came when the dispute had left the
 *     level; empty where there is none
 * @param left the day on which the dispute left the level; empty while it is there
 * @param bySilence whether it began because no answer had come, without an event
 */
public record StageEpisode(
    int level,
    LocalDate opened,
    Optional<DisputeDeadline> deadline,
    Optional<LocalDate> responded,
    Optional<LocalDate> left,
    boolean bySilence) {

  /**
   * Checks the parts.
   *
   * @param level the level from 1; 0 is the informal stage
   * @param opened the day on which it began
   * @param deadline by when the answer is, or was, due; empty where the policy sets no limit, and
   *     while the clock stands still
   * @param responded the day of the answer, also of one that came when the dispute had left the
   *     level; empty where there is none
   * @param left the day on which the dispute left the level; empty while it is there
   * @param bySilence whether it began because no answer had come, without an event
   * @throws NullPointerException if a part is null
   */
  public StageEpisode {
    Objects.requireNonNull(opened, "opened");
    Objects.requireNonNull(deadline, "deadline");
    Objects.requireNonNull(responded, "responded");
    Objects.requireNonNull(left, "left");
  }

  /**
   * Whether the answer came by its limit.
   *
   * @return empty where there is no answer or no limit
   */
  public Optional<Boolean> isAnsweredInTime() {
    return responded.flatMap(day -> deadline.map(limit -> !day.isAfter(limit.date())));
  }

  StageEpisode respondedOn(LocalDate day) {
    return new StageEpisode(level, opened, deadline, Optional.of(day), left, bySilence);
  }

  StageEpisode leftOn(LocalDate day) {
    return new StageEpisode(level, opened, deadline, responded, Optional.of(day), bySilence);
  }

  StageEpisode due(Optional<DisputeDeadline> limit) {
    return new StageEpisode(level, opened, limit, responded, left, bySilence);
  }
}
