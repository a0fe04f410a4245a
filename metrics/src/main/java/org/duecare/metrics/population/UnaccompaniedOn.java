package org.duecare.metrics.population;

import java.time.LocalDate;
import org.duecare.calendar.DateSpan;
import org.duecare.core.child.ChildRecord;
import org.duecare.core.child.RecordKind;
import org.jspecify.annotations.Nullable;

/** Whether a child is unaccompanied on a day, where that can be told. */
final class UnaccompaniedOn {

  private UnaccompaniedOn() {}

  /**
   * Null where the records of a day are not given: who is not among them may be one all the same,
   * and of who was one on an earlier day nothing tells that it still is. To count those alone would
   * make every share the whole.
   */
  static @Nullable Boolean day(LocalDate day, ChildRecord record) {
    return record.knows(RecordKind.UNACCOMPANIED, DateSpan.closed(day, day))
        ? (Boolean) record.isUnaccompaniedOn(day)
        : null;
  }
}
