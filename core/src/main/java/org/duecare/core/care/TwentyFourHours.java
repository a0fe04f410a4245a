package org.duecare.core.care;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether accommodation lasted more than 24 hours, Children Act 1989 section 22(2): hours that
 * passed, which are not those of the clock where it was put on or back. A time of day that is not
 * given may be any. Immutable and thread-safe.
 */
public enum TwentyFourHours {
  /** It lasted more than 24 hours. */
  MORE,
  /** It lasted 24 hours or less. */
  NOT_MORE,
  /** The times of day that are given do not tell. */
  NOT_KNOWN;

  private static final Duration LIMIT = Duration.ofHours(24);

  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  /**
   * Tells how long a period lasted.
   *
   * @param period the period of care
   * @param runsOn a day to whose end the period runs if it has no end
   * @return whether it lasted more than 24 hours
   */
  public static TwentyFourHours of(PeriodOfCare period, LocalDate runsOn) {
    Objects.requireNonNull(runsOn, "runsOn");
    ZonedDateTime latestStart =
        period
            .start()
            .map(day -> latest(day, period.startTime().orElse(null)))
            .orElseGet(() -> latest(period.knownFrom().minusDays(1), null));
    ZonedDateTime earliestEnd =
        period
            .end()
            .map(day -> earliest(day, period.endTime().orElse(null)))
            .orElseGet(() -> earliest(runsOn.plusDays(1), null));
    if (Duration.between(latestStart, earliestEnd).compareTo(LIMIT) > 0) {
      return MORE;
    }
    boolean bounded = period.start().isPresent() && period.end().isPresent();
    return bounded && longest(period).compareTo(LIMIT) <= 0 ? NOT_MORE : NOT_KNOWN;
  }

  private static Duration longest(PeriodOfCare period) {
    return Duration.between(
        earliest(period.start().orElseThrow(), period.startTime().orElse(null)),
        latest(period.end().orElseThrow(), period.endTime().orElse(null)));
  }

  /** The first moment that fits, of two when the clock was put back the first. */
  private static ZonedDateTime earliest(LocalDate day, @Nullable LocalTime time) {
    LocalDateTime moment = day.atTime(time == null ? LocalTime.MIN : time);
    return moment.atZone(ENGLAND).withEarlierOffsetAtOverlap();
  }

  private static ZonedDateTime latest(LocalDate day, @Nullable LocalTime time) {
    LocalDateTime moment = day.atTime(time == null ? LocalTime.MAX : time);
    return moment.atZone(ENGLAND).withLaterOffsetAtOverlap();
  }
}
