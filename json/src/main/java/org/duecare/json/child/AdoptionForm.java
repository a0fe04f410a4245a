package org.duecare.json.child;

import java.time.LocalDate;
import java.util.Optional;
import org.duecare.core.child.Adoption;

record AdoptionForm(
    Optional<LocalDate> decided,
    Optional<LocalDate> matched,
    Optional<Boolean> byFosterCarer,
    Optional<Adoption.Adopters> adopters,
    Optional<Adoption.StatusOfAdopters> status) {

  static AdoptionForm of(Adoption adoption) {
    return new AdoptionForm(
        adoption.decided(),
        adoption.matched(),
        adoption.byFosterCarer(),
        adoption.adopters(),
        adoption.status());
  }

  Adoption value() {
    Adoption adoption = Adoption.unknown();
    adoption = decided.map(adoption::decidedOn).orElse(adoption);
    adoption = matched.map(adoption::matchedOn).orElse(adoption);
    if (byFosterCarer.isPresent()) {
      adoption = byFosterCarer.orElseThrow() ? adoption.byFosterCarers() : adoption.byOthers();
    }
    adoption = adopters.map(adoption::by).orElse(adoption);
    return status.map(adoption::withStatus).orElse(adoption);
  }
}
