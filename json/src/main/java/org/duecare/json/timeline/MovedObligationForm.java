package org.duecare.json.timeline;

import java.util.Optional;
import org.duecare.core.obligation.Explanation;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.timeline.MovedObligation;

record MovedObligationForm(
    Optional<Obligation> before, Optional<Obligation> after, Explanation explanation) {

  static MovedObligationForm of(MovedObligation moved) {
    return new MovedObligationForm(moved.before(), moved.after(), moved.explanation());
  }

  MovedObligation value() {
    return MovedObligation.recorded(before, after, explanation);
  }
}
