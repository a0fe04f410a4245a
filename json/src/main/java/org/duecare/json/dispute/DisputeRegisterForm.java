package org.duecare.json.dispute;

import java.time.LocalDate;
import java.util.List;
import org.duecare.core.dispute.DisputeRegister;

record DisputeRegisterForm(LocalDate asOf, List<DisputeRegister.Entry> entries) {

  static DisputeRegisterForm of(DisputeRegister disputeRegister) {
    return new DisputeRegisterForm(disputeRegister.asOf(), disputeRegister.all());
  }

  DisputeRegister value() {
    return DisputeRegister.ofEntries(entries, asOf);
  }
}
