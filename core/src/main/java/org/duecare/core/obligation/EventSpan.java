package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.List;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.jspecify.annotations.Nullable;

/**
 * Something that events of one kind begin and events of another end. The next beginning ends it,
 * too, for nothing of its kind runs beside another.
 *
 * @param begun what begins it
 * @param ended what ends it; its day is the last
 * @param cause the end in words
 */
record EventSpan(CareEventKind begun, CareEventKind ended, Ending.Cause cause) {

  /** What ended, by the as-of day, that which ran on a day; null where nothing is known to have. */
  @Nullable Ending ending(CareHistory history, LocalDate day, LocalDate asOf) {
    @Nullable LocalDate end = recordedEnd(history, day, asOf);
    @Nullable LocalDate last = end == null ? nextBeginning(history, day, asOf) : end;
    return last == null ? null : new Ending(cause, last);
  }

  /** The open question whether it had ended, where no end is recorded and one may be missing. */
  KnownPeriod.@Nullable Cut open(CareHistory history, LocalDate day, LocalDate asOf) {
    return history.hasCompleteRecordsOf(ended) || recordedEnd(history, day, asOf) != null
        ? null
        : new KnownPeriod.Cut(day, MissingFact.WHETHER_CALLED_FOR, null);
  }

  /** The first beginning after a day, by the as-of day; null where there is none. */
  @Nullable LocalDate nextBeginning(CareHistory history, LocalDate day, LocalDate asOf) {
    return first(history.daysOf(begun), day.plusDays(1), asOf);
  }

  private @Nullable LocalDate recordedEnd(CareHistory history, LocalDate day, LocalDate asOf) {
    @Nullable LocalDate next = nextBeginning(history, day, asOf);
    LocalDate from = endsWhatRanBefore(history, day) ? day.plusDays(1) : day;
    return first(history.daysOf(ended), from, next == null ? asOf : next);
  }

  /** Whether an end on the day of a beginning is the end of what the beginning before began. */
  private boolean endsWhatRanBefore(CareHistory history, LocalDate day) {
    @Nullable LocalDate before = null;
    for (LocalDate beginning : history.daysOf(begun)) {
      before = beginning.isBefore(day) ? beginning : before;
    }
    return before != null
        && history.daysOf(begun).contains(day)
        && first(history.daysOf(ended), before, day.minusDays(1)) == null;
  }

  /**
   * The first of some days in order that lies in a span, both ends inclusive; null if none does.
   */
  static @Nullable LocalDate first(List<LocalDate> days, LocalDate from, LocalDate to) {
    for (LocalDate day : days) {
      if (!day.isBefore(from)) {
        return day.isAfter(to) ? null : day;
      }
    }
    return null;
  }
}
