package org.duecare.core.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact that is missing and on which a duty hangs: whether it was owed at all, by when, or whether
 * a miss was excused.
 *
 * @param decides what the fact decides on
 * @param fact the fact
 * @param earliestLimit the earliest day that its limit can be; null where the limit is known
 */
record Condition(Decides decides, MissingFact fact, @Nullable LocalDate earliestLimit) {

  enum Decides {
    WHETHER_OWED,
    BY_WHEN,
    WHETHER_EXCUSED
  }

  static Condition whetherOwed(MissingFact fact) {
    return new Condition(Decides.WHETHER_OWED, fact, null);
  }

  static Condition limitFrom(LocalDate earliest, MissingFact fact) {
    return new Condition(Decides.BY_WHEN, fact, earliest);
  }

  /** What may have let more time or asked for nothing, so that a miss is not certain. */
  static Condition excuse(MissingFact fact) {
    return new Condition(Decides.WHETHER_EXCUSED, fact, null);
  }
}
