package org.duecare.json.child;

import java.time.LocalDate;
import java.util.Optional;
import org.duecare.core.child.MissingPeriod;

record MissingPeriodForm(MissingPeriod.Kind kind, LocalDate from, Optional<LocalDate> until) {

  static MissingPeriodForm of(MissingPeriod missingPeriod) {
    return new MissingPeriodForm(missingPeriod.kind(), missingPeriod.from(), missingPeriod.until());
  }

  MissingPeriod value() {
    MissingPeriod period = MissingPeriod.from(kind, from);
    return until.map(period::until).orElse(period);
  }
}
