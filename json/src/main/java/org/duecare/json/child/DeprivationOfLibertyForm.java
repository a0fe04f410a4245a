package org.duecare.json.child;

import java.time.LocalDate;
import java.util.Optional;
import org.duecare.core.child.DeprivationOfLiberty;

record DeprivationOfLibertyForm(LocalDate from, Optional<LocalDate> until) {

  static DeprivationOfLibertyForm of(DeprivationOfLiberty deprivationOfLiberty) {
    return new DeprivationOfLibertyForm(deprivationOfLiberty.from(), deprivationOfLiberty.until());
  }

  DeprivationOfLiberty value() {
    DeprivationOfLiberty order = DeprivationOfLiberty.from(from);
    return until.map(order::until).orElse(order);
  }
}
