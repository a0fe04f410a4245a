package org.duecare.core.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Refuses a history that cannot have happened. */
final class CareHistoryChecks {

  private CareHistoryChecks() {}

  static void check(CareHistory history) {
    checkPeriods(history);
    for (Doubt doubt : history.doubts()) {
      if (doubt.isAboutEverything()) {
        return;
      }
    }
    new ReviewBounds(history).check();
    for (EarlyReviewEvent event : history.events()) {
      checkEvent(history, event);
    }
  }

  private static void checkEvent(CareHistory history, EarlyReviewEvent event) {
    LocalDate earliest = history.dateOfBirth().orElse(LocalDate.MIN);
    for (PeriodOfCare period : history.periods()) {
      LocalDate first = period.start().orElse(earliest);
      @Nullable LocalDate last = history.lastDayOf(period).orElse(null);
      if (!event.day().isBefore(first) && (last == null || !event.day().isAfter(last))) {
        return;
      }
      earliest = last == null ? earliest : last.plusDays(1);
    }
    throw new IllegalArgumentException(
        "early review called for outside every period of care: "
            + event
            + "; periods are "
            + history.periods());
  }

  private static void checkPeriods(CareHistory history) {
    @Nullable LocalDate birth = history.dateOfBirth().orElse(null);
    @Nullable LocalDate majority = history.majority().orElse(null);
    @Nullable PeriodOfCare before = null;
    for (PeriodOfCare period : history.periods()) {
      LocalDate start = period.knownFrom();
      if (birth != null && start.isBefore(birth)) {
        throw new IllegalArgumentException("period of care starts before birth: starts " + start);
      }
      if (majority != null && !start.isBefore(majority)) {
        throw new IllegalArgumentException(
            "period of care starts on or after the 18th birthday: starts " + start);
      }
      if (before != null && !before.end().filter(end -> end.isBefore(start)).isPresent()) {
        throw new IllegalArgumentException(
            "period of care starts before the one before it ended: starts "
                + start
                + ", the one before "
                + before.end().map(end -> "ended " + end).orElse("is open"));
      }
      before = period;
    }
  }
}
