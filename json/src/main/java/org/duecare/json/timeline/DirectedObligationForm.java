package org.duecare.json.timeline;

import java.util.List;
import org.duecare.core.care.Direction;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.timeline.DirectedObligation;

record DirectedObligationForm(
    Obligation obligation, List<Direction> directions, List<DueDate> limits) {

  static DirectedObligationForm of(DirectedObligation directed) {
    return new DirectedObligationForm(
        directed.obligation(), directed.directions(), directed.limits());
  }

  DirectedObligation value() {
    return DirectedObligation.recorded(obligation, directions, limits);
  }
}
