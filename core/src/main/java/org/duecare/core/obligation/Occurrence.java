package org.duecare.core.obligation;

import java.time.LocalDate;
import org.duecare.core.law.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * That an event happened from which rules count.
 *
 * @param trigger the event
 * @param day its day; where that is open the last on which it can have happened, {@link
 *     LocalDate#MAX} where it need not have happened at all
 * @param answersFrom the first day on which doing a duty answers it; a duty that may be done
 *     beforehand is answered before, too
 * @param known the period of care in which it happened; null outside care
 * @param ending what ended the time in which duties could be done; null where nothing but care does
 * @param open what the facts leave open about it, and the first day on which it can have happened;
 *     null where nothing is open
 */
record Occurrence(
    Trigger trigger,
    LocalDate day,
    LocalDate answersFrom,
    @Nullable KnownPeriod known,
    @Nullable Ending ending,
    KnownPeriod.@Nullable Cut open) {

  /** An event of which nothing is open. */
  Occurrence(
      Trigger trigger,
      LocalDate day,
      LocalDate answersFrom,
      @Nullable KnownPeriod known,
      @Nullable Ending ending) {
    this(trigger, day, answersFrom, known, ending, null);
  }

  /** An event on whose day the duties may be done. */
  static Occurrence on(
      LocalDate day, Trigger trigger, @Nullable KnownPeriod known, @Nullable Ending ending) {
    return new Occurrence(trigger, day, day, known, ending);
  }

  /** An event whose repetition is asked for, which must come on a later day. */
  static Occurrence repeatedAfter(
      LocalDate day, Trigger trigger, @Nullable KnownPeriod known, @Nullable Ending ending) {
    return new Occurrence(trigger, day, day.plusDays(1), known, ending);
  }

  /** This event, of which something is open. */
  Occurrence leavingOpen(KnownPeriod.@Nullable Cut question) {
    return new Occurrence(trigger, day, answersFrom, known, ending, question);
  }
}
