package org.duecare.json.figure;

import java.time.LocalDate;
import java.util.Optional;
import org.duecare.calendar.DateSpan;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.ReasonCeased;
import org.duecare.metrics.population.TimeInCare;

record TimeInCareForm(
    ChildId child,
    Optional<LocalDate> earliestStart,
    LocalDate latestStart,
    Optional<LocalDate> until,
    Optional<ReasonCeased> reasonCeased) {

  static TimeInCareForm of(TimeInCare time) {
    return new TimeInCareForm(
        time.child(),
        Optional.of(time.startBetween().first()).filter(day -> !day.equals(LocalDate.MIN)),
        time.startBetween().last(),
        time.until(),
        time.reasonCeased());
  }

  TimeInCare value() {
    return TimeInCare.of(
        child,
        DateSpan.closed(earliestStart.orElse(LocalDate.MIN), latestStart),
        until,
        reasonCeased);
  }
}
