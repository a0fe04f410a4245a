package org.duecare.core.care;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
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
      history.eventsOf(kind).forEach(event -> checkEvent(history, event));
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
    if (event.kind().isAboutBeginningOfPlacement()) {
      checkPlacementBegan(history, event);
    }
  }

  /** A row that was refused may have been of a placement that began on the day. */
  private static void checkPlacementBegan(CareHistory history, CareEvent event) {
    for (Doubt doubt : history.doubts()) {
      boolean inDoubt = !event.day().isBefore(doubt.from()) && event.day().isBefore(doubt.until());
      if (doubt.kind() == Doubt.Kind.FACTS && inDoubt) {
        return;
      }
    }
    for (PeriodOfCare period : history.periods()) {
      List<LocalDate> begun = period.placements().stream().map(PlacementPeriod::knownFrom).toList();
      boolean known =
          !begun.isEmpty()
              && !event.day().isBefore(period.knownFrom())
              && history.lastDayOf(period).filter(event.day()::isAfter).isEmpty();
      if (known && !begun.contains(event.day())) {
        throw new IllegalArgumentException(
            "event on a day on which no placement began: "
                + event
                + "; placements of that period of care began on "
                + begun.stream().map(LocalDate::toString).collect(Collectors.joining(", ")));
      }
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
