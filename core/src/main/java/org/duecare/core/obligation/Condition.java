package org.duecare.core.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact that is missing and on which a duty hangs: whether it was owed at all, or by when.
 *
 * @param fact the fact
 * @param earliestLimit the earliest day that its limit can be; null where the limit is known, and
 *     whether the duty was owed is not
 */
record Condition(MissingFact fact, @Nullable LocalDate earliestLimit) {

  static Condition whetherOwed(MissingFact fact) {
    return new Condition(fact, null);
  }

  static Condition limitFrom(LocalDate earliest, MissingFact fact) {
    return new Condition(fact, earliest);
  }
}
