package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.duecare.calendar.Certainty;

/**
 * What was said of a due date when it was stored.
 *
 * @param certainty whether a bank holiday could still move it
 * @param planBy the last working day on or before it; empty where the calendar did not reach it
 * @param explanation why it was what it was
 */
record RecordedDate(Certainty certainty, Optional<LocalDate> planBy, Explanation explanation)
    implements DateGrounds {

  RecordedDate {
    Objects.requireNonNull(certainty, "certainty");
    Objects.requireNonNull(planBy, "planBy");
    Objects.requireNonNull(explanation, "explanation");
  }
}
