package org.duecare.json.figure;

import java.util.OptionalInt;
import org.duecare.metrics.population.ChildInCare;
import org.duecare.metrics.population.StabilityOfChild;

record StabilityOfChildForm(ChildInCare child, OptionalInt placements) {

  static StabilityOfChildForm of(StabilityOfChild stability) {
    return new StabilityOfChildForm(stability.child(), stability.placements());
  }

  StabilityOfChild value() {
    return StabilityOfChild.of(child, placements);
  }
}
