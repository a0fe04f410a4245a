package org.duecare.json.dispute;

import java.time.LocalDate;
import java.util.Optional;
import org.duecare.core.dispute.DisputeEvent.AgreedAction;

/** An action by its two parts: Jackson would read any text as the reference of an action. */
record AgreedActionForm(String reference, Optional<LocalDate> due) {

  static AgreedActionForm of(AgreedAction action) {
    return new AgreedActionForm(action.reference(), action.due());
  }

  AgreedAction value() {
    return new AgreedAction(reference, due);
  }
}
