package org.duecare.core.obligation;

import java.time.LocalDate;
import org.duecare.core.law.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * That an event happened from which rules count.
 *
 * @param trigger the event
 * @param day its day
 * @param answersFrom the first day on which doing a duty answers it; a duty that may be done
 *     beforehand is answered before, too
 * @param known the period of care in which it happened; null outside care
 * @param ending what ended the time in which duties could be done; null where nothing but care does
 * @param excuse the fact, not known, that may have let more time or asked for nothing, so that a
 *     miss is not certain; null where none may
 */
record Occurrence(
    Trigger trigger,
    LocalDate day,
    LocalDate answersFrom,
    @Nullable KnownPeriod known,
    @Nullable Ending ending,
    @Nullable MissingFact excuse) {

  Occurrence(
      Trigger trigger,
      LocalDate day,
      LocalDate answersFrom,
      @Nullable KnownPeriod known,
      @Nullable Ending ending) {
    this(trigger, day, answersFrom, known, ending, /* excuse= */ null);
  }

  /** The same event, a miss after which a fact that is not known may excuse. */
  Occurrence excusedBy(@Nullable MissingFact fact) {
    return fact == null ? this : new Occurrence(trigger, day, answersFrom, known, ending, fact);
  }

  /** An event on whose day the duties may be done. */
  static Occurrence on(LocalDate day, Trigger trigger, KnownPeriod known, @Nullable Ending ending) {
    return new Occurrence(trigger, day, day, known, ending);
  }

  /** An event whose repetition is asked for, which must come on a later day. */
  static Occurrence repeatedAfter(
      LocalDate day, Trigger trigger, KnownPeriod known, @Nullable Ending ending) {
    return new Occurrence(trigger, day, day.plusDays(1), known, ending);
  }
}
