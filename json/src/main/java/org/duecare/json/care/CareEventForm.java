package org.duecare.json.care;

import java.time.LocalDate;
import java.util.Optional;
import org.duecare.core.care.CareEvent;
import org.duecare.core.care.CareEventKind;

record CareEventForm(CareEventKind kind, LocalDate day, Optional<LocalDate> reviewHeldOn) {

  static CareEventForm of(CareEvent careEvent) {
    return new CareEventForm(careEvent.kind(), careEvent.day(), careEvent.reviewHeldOn());
  }

  CareEvent value() {
    CareEvent event = CareEvent.of(kind, day);
    return reviewHeldOn.map(event::forReviewHeldOn).orElse(event);
  }
}
