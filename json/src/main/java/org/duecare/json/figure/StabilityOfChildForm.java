package org.duecare.json.figure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.duecare.metrics.population.ChildInCare;
import org.duecare.metrics.population.StabilityOfChild;

record StabilityOfChildForm(
    ChildInCare child,
    LocalDate knownInCareFrom,
    Optional<LocalDate> notBefore,
    OptionalInt placements) {

  static StabilityOfChildForm of(StabilityOfChild stability) {
    return new StabilityOfChildForm(
        stability.child(),
        stability.knownInCareFrom(),
        stability.notBefore(),
        stability.placements());
  }

  StabilityOfChild value() {
    return StabilityOfChild.of(child, knownInCareFrom, notBefore, placements);
  }
}
