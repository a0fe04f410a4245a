package org.duecare.json.care;

import java.time.LocalDate;
import java.util.Optional;
import org.duecare.core.care.EarlyReviewEvent;

record EarlyReviewEventForm(
    EarlyReviewEvent.Ground ground, LocalDate day, Optional<LocalDate> lastDay) {

  static EarlyReviewEventForm of(EarlyReviewEvent earlyReviewEvent) {
    return new EarlyReviewEventForm(
        earlyReviewEvent.ground(), earlyReviewEvent.day(), earlyReviewEvent.lastDay());
  }

  EarlyReviewEvent value() {
    EarlyReviewEvent event = EarlyReviewEvent.arisingOn(ground, day);
    return lastDay.map(event::withReviewBy).orElse(event);
  }
}
