package org.duecare.json.figure;

import java.time.LocalDate;
import java.util.Optional;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.ReasonCeased;
import org.duecare.metrics.population.TimeInCare;

record TimeInCareForm(
    ChildId child,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<ReasonCeased> reasonCeased) {

  static TimeInCareForm of(TimeInCare time) {
    return new TimeInCareForm(time.child(), time.from(), time.until(), time.reasonCeased());
  }

  TimeInCare value() {
    return TimeInCare.of(child, from, until, reasonCeased);
  }
}
