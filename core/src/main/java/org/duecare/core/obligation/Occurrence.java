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
 * @param condition what is not known and decides on the duties; null where nothing is missing
 * @param restsOn the due date that is the event; null where the event is none
 * @param basis whether it has happened, or what its day is taken from
 * @param missing the fact for want of which its day is not known, and the day is the last on which
 *     it may have happened; null where it is known
 */
record Occurrence(
    Trigger trigger,
    LocalDate day,
    LocalDate answersFrom,
    @Nullable KnownPeriod known,
    @Nullable Ending ending,
    @Nullable Condition condition,
    @Nullable DueDate restsOn,
    TriggerBasis basis,
    @Nullable MissingFact missing) {

  /** An event that happened on its day. */
  Occurrence(
      Trigger trigger,
      LocalDate day,
      LocalDate answersFrom,
      @Nullable KnownPeriod known,
      @Nullable Ending ending) {
    this(trigger, day, answersFrom, known, ending, null, null, TriggerBasis.HAPPENED, null);
  }

  /** The same event, a miss after which a fact that is not known may excuse. */
  Occurrence excusedBy(@Nullable MissingFact fact) {
    return fact == null ? this : under(Condition.excuse(fact));
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

  /** This event, answered by what is done from a day on. */
  Occurrence answeredFrom(LocalDate first) {
    return new Occurrence(trigger, day, first, known, ending, condition, restsOn, basis, missing);
  }

  /** This event, of which a fact is missing. */
  Occurrence under(@Nullable Condition fact) {
    return new Occurrence(trigger, day, answersFrom, known, ending, fact, restsOn, basis, missing);
  }

  /** This event, which is that another duty is due. */
  Occurrence restingOn(@Nullable DueDate other) {
    return new Occurrence(
        trigger, day, answersFrom, known, ending, condition, other, basis, missing);
  }

  /** This event, which has not happened: its day is taken from something else. */
  Occurrence expected(TriggerBasis from) {
    return new Occurrence(
        trigger, day, answersFrom, known, ending, condition, restsOn, from, missing);
  }

  /** This event, of which the day is not known for want of a fact. */
  Occurrence onUnknownDay(MissingFact fact) {
    return new Occurrence(
        trigger, day, answersFrom, known, ending, condition, restsOn, basis, fact);
  }
}
