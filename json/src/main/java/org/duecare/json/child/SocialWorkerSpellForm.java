package org.duecare.json.child;

import java.time.LocalDate;
import java.util.Optional;
import org.duecare.core.child.SocialWorkerSpell;

record SocialWorkerSpellForm(
    Optional<String> worker,
    LocalDate from,
    Optional<LocalDate> until,
    Optional<SocialWorkerSpell.Reason> reason) {

  static SocialWorkerSpellForm of(SocialWorkerSpell socialWorkerSpell) {
    return new SocialWorkerSpellForm(
        socialWorkerSpell.worker(),
        socialWorkerSpell.from(),
        socialWorkerSpell.until(),
        socialWorkerSpell.reason());
  }

  SocialWorkerSpell value() {
    SocialWorkerSpell spell = SocialWorkerSpell.from(from);
    spell = worker.map(spell::withWorker).orElse(spell);
    spell = until.map(spell::until).orElse(spell);
    return reason.map(spell::withReason).orElse(spell);
  }
}
