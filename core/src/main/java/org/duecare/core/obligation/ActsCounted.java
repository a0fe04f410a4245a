package org.duecare.core.obligation;

import java.time.LocalDate;
import org.duecare.core.law.Duty;
import org.jspecify.annotations.Nullable;

/**
 * Which acts have answered the occurrences that one rule met so far in the history of a child, in
 * order, so that one act does not answer two.
 */
final class ActsCounted {

  private int taken;
  private @Nullable LocalDate until;

  /** The index of the first act of the kind that may answer another occurrence. */
  int firstFree(Duty duty) {
    return duty.isDoneForAllAtOnce() ? 0 : taken;
  }

  /** Says which act answered. */
  void take(int index) {
    taken = Math.max(taken, index + 1);
  }

  /** Says that what was done up to a day was done for what has been met so far. */
  void doneUntil(LocalDate day) {
    until = day;
  }

  /** The first day on which something may have been done beforehand for what comes next. */
  LocalDate firstDayBeforehand(LocalDate notBefore) {
    return until == null || until.isBefore(notBefore) ? notBefore : until.plusDays(1);
  }
}
