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
    for (EarlyReviewEvent event : history.earlyReviewEvents()) {
      if (!isInCare(history, event.day())) {
        throw outsideCare("early review called for", event, history);
      }
    }
    for (CareEventKind kind : history.recordedKinds()) {
      history.daysOf(kind).forEach(day -> checkEvent(history, new CareEvent(kind, day)));
    }
  }

  private static void checkEvent(CareHistory history, CareEvent event) {
    if (!event.kind().mayHappenBeforeBirth()
        && history.dateOfBirth().filter(event.day()::isBefore).isPresent()) {
      throw new IllegalArgumentException("event before the child was born: " + event);
    }
    if (!event.kind().mayHappenOutsideCare() && !isInCare(history, event.day())) {
      throw outsideCare("event", event, history);
    }
  }

  private static IllegalArgumentException outsideCare(
      String what, Object event, CareHistory history) {
    return new IllegalArgumentException(
        what + " outside every period of care: " + event + "; periods are " + history.periods());
  }

  private static boolean isInCare(CareHistory history, LocalDate day) {
    LocalDate earliest = history.dateOfBirth().orElse(LocalDate.MIN);
    for (PeriodOfCare period : history.periods()) {
      LocalDate first = period.start().orElse(earliest);
      @Nullable LocalDate last = history.lastDayOf(period).orElse(null);
      if (!day.isBefore(first) && (last == null || !day.isAfter(last))) {
        return true;
      }
      earliest = last == null ? earliest : last.plusDays(1);
    }
    return false;
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
