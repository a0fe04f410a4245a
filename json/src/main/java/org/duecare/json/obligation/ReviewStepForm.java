package org.duecare.json.obligation;

import java.time.LocalDate;
import java.util.Optional;
import org.duecare.core.law.Trigger;
import org.duecare.core.obligation.ReviewStep;

/**
 * Where in the reviews of a period something stands.
 *
 * @param cycle the event that begins the cycle
 * @param until the last day of its time; empty where it has no end
 * @param reviewsBefore how many reviews came before
 */
record ReviewStepForm(Trigger cycle, Optional<LocalDate> until, int reviewsBefore) {

  static ReviewStepForm of(ReviewStep step) {
    return new ReviewStepForm(
        step.cycle(),
        Optional.of(step.until()).filter(day -> !day.equals(LocalDate.MAX)),
        step.reviewsBefore());
  }

  ReviewStep value() {
    return new ReviewStep(cycle, until.orElse(LocalDate.MAX), reviewsBefore);
  }
}
