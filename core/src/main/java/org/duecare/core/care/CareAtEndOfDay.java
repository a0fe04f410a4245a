package org.duecare.core.care;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a child is looked after at the end of a day, as every figure of who is there counts it: a
 * period of care that ends on the day has ended. The set is complete. Immutable and thread-safe.
 */
public enum CareAtEndOfDay {
  /** Looked after, and not on short breaks. */
  LOOKED_AFTER,
  /** On short breaks, of which each is recorded or only the agreement. */
  ON_SHORT_BREAKS,
  /** Not certain, for the facts of that day are in doubt. */
  IN_DOUBT,
  /** Not looked after. */
  NOT_LOOKED_AFTER;

  /**
   * Tells it of a child.
   *
   * @param history the facts of the child
   * @param day the day
   * @return the one that holds at the end of the day
   */
  public static CareAtEndOfDay of(CareHistory history, LocalDate day) {
    Objects.requireNonNull(day, "day");
    if (isNotBorn(history, day) || isAdult(history, day)) {
      return NOT_LOOKED_AFTER;
    }
    @Nullable PeriodOfCare care = lastBegunBy(day, history);
    if (history.isInDoubt(care == null ? null : care.knownFrom(), day)) {
      return IN_DOUBT;
    }
    @Nullable LocalDate last = care == null ? null : history.lastDayOf(care).orElse(null);
    if (care == null || (last != null && !last.isAfter(day))) {
      return NOT_LOOKED_AFTER;
    }
    Optional<CareEpisode> episode = care.episodeOn(day);
    return episode.isPresent() && episode.get().legalStatus().isShortBreak()
        ? ON_SHORT_BREAKS
        : LOOKED_AFTER;
  }

  /** Whatever else is in doubt, care does not begin before birth. */
  private static boolean isNotBorn(CareHistory history, LocalDate day) {
    @Nullable LocalDate birth = history.dateOfBirth().orElse(null);
    return birth != null && birth.isAfter(day);
  }

  /** Nor does it last beyond the 18th birthday, on which it has ended. */
  private static boolean isAdult(CareHistory history, LocalDate day) {
    @Nullable LocalDate majority = history.majority().orElse(null);
    return majority != null && !majority.isAfter(day);
  }

  private static @Nullable PeriodOfCare lastBegunBy(LocalDate day, CareHistory history) {
    @Nullable PeriodOfCare last = null;
    for (PeriodOfCare care : history.periods()) {
      if (care.knownFrom().isAfter(day)) {
        break;
      }
      last = care;
    }
    return last;
  }

  /**
   * Whether the child is certainly looked after, be it on short breaks.
   *
   * @return true for LOOKED_AFTER and ON_SHORT_BREAKS
   */
  public boolean isInCare() {
    return this == LOOKED_AFTER || this == ON_SHORT_BREAKS;
  }

  /**
   * Whether the child may be looked after, be it on short breaks.
   *
   * @return true but for NOT_LOOKED_AFTER
   */
  public boolean mayBeInCare() {
    return this != NOT_LOOKED_AFTER;
  }
}
