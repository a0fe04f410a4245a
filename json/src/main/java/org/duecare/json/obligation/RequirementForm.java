package org.duecare.json.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.Requirement;

/**
 * One thing to be done.
 *
 * @param obligations all that ask for it, the binding one first
 * @param limitByOtherReading when it would be due by the other reading of A19
 */
record RequirementForm(List<Obligation> obligations, Optional<LocalDate> limitByOtherReading) {

  static RequirementForm of(Requirement requirement) {
    return new RequirementForm(requirement.obligations(), requirement.limitByOtherReading());
  }

  Requirement value() {
    return Requirement.recorded(obligations, limitByOtherReading);
  }
}
