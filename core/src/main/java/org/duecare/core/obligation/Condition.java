package org.duecare.core.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact about an event that is missing and on which the duties hang.
 *
 * @param decides what the fact decides on
 * @param fact the fact
 * @param earliest the first day that the event or the limit can have, whichever the fact decides
 *     on; null where it decides on neither, or nothing is known of the day
 * @param reason why the fact is in doubt, in a sentence; null where it is only missing
 * @param besides what else is missing, on which other things hang; null where nothing is
 */
record Condition(
    Decides decides,
    MissingFact fact,
    @Nullable LocalDate earliest,
    @Nullable String reason,
    @Nullable Condition besides) {

  Condition(
      Decides decides, MissingFact fact, @Nullable LocalDate earliest, @Nullable String reason) {
    this(decides, fact, earliest, reason, null);
  }

  Condition and(Condition other) {
    return new Condition(decides, fact, earliest, reason, other);
  }

  enum Decides {
    /** On which day the event happened; the day that it has is the last on which it can have. */
    WHICH_DAY,
    /** Whether the duty was owed at all. */
    WHETHER_OWED,
    /** By when; the day that the event has gives the latest limit. */
    BY_WHEN,
    /** Whether a miss was excused. */
    WHETHER_EXCUSED,
    /** Whether it was still owed when its time was over. */
    WHETHER_STILL_OWED
  }

  static Condition whetherOwed(MissingFact fact) {
    return new Condition(Decides.WHETHER_OWED, fact, null, null);
  }

  static Condition limitFrom(LocalDate earliest, MissingFact fact) {
    return new Condition(Decides.BY_WHEN, fact, earliest, null);
  }

  /** What may have let more time or asked for nothing, so that a miss is not certain. */
  static Condition excuse(MissingFact fact) {
    return new Condition(Decides.WHETHER_EXCUSED, fact, null, null);
  }

  static Condition onUnknownDay(MissingFact fact) {
    return new Condition(Decides.WHICH_DAY, fact, null, null);
  }

  static Condition onDayFrom(LocalDate earliest, MissingFact fact) {
    return new Condition(Decides.WHICH_DAY, fact, earliest, null);
  }

  /** A question about an event that is open from a day on, which may be the event's own. */
  static Condition of(KnownPeriod.Cut question, LocalDate event) {
    boolean dayIsOpen = question.day().isBefore(event);
    return new Condition(
        dayIsOpen ? Decides.WHICH_DAY : Decides.WHETHER_STILL_OWED,
        question.fact(),
        dayIsOpen ? question.day() : null,
        question.reason());
  }
}
