package org.duecare.json.child;

import java.time.LocalDate;
import java.util.Optional;
import org.duecare.core.child.PlacementForAdoptionDecision;

record PlacementForAdoptionDecisionForm(
    LocalDate decided,
    Optional<LocalDate> ceased,
    Optional<PlacementForAdoptionDecision.ReasonCeased> reason) {

  static PlacementForAdoptionDecisionForm of(
      PlacementForAdoptionDecision placementForAdoptionDecision) {
    return new PlacementForAdoptionDecisionForm(
        placementForAdoptionDecision.decided(),
        placementForAdoptionDecision.ceased(),
        placementForAdoptionDecision.reason());
  }

  PlacementForAdoptionDecision value() {
    PlacementForAdoptionDecision decision = PlacementForAdoptionDecision.on(decided);
    decision = ceased.map(decision::ceasedOn).orElse(decision);
    return reason.map(decision::withReason).orElse(decision);
  }
}
