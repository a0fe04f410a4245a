package org.duecare.core.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The outcome of an obligation whose limit is known to the day. */
final class FixedLimit {

  private FixedLimit() {}

  static Outcome outcome(LocalDate limit, @Nullable LocalDate met, KnownPeriod known) {
    if (met != null) {
      return met.isAfter(limit) ? Outcome.LATE : Outcome.ON_TIME;
    }
    if (known.lastKnownDay().isAfter(limit)) {
      return Outcome.OUTSTANDING;
    }
    return known.closed == null ? Outcome.NOT_YET_DUE : Outcome.LAPSED;
  }
}
