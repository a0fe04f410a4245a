package org.duecare.json.child;

import java.util.Optional;
import org.duecare.calendar.DateSpan;
import org.duecare.core.child.PreviousPermanence;

record PreviousPermanenceForm(
    PreviousPermanence.Kind kind, Optional<DateSpan> orderMade, Optional<String> authority) {

  static PreviousPermanenceForm of(PreviousPermanence previousPermanence) {
    return new PreviousPermanenceForm(
        previousPermanence.kind(), previousPermanence.orderMade(), previousPermanence.authority());
  }

  PreviousPermanence value() {
    PreviousPermanence permanence = PreviousPermanence.of(kind);
    permanence = orderMade.map(permanence::withOrderMadeIn).orElse(permanence);
    return authority.map(permanence::withAuthority).orElse(permanence);
  }
}
