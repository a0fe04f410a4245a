package org.duecare.json.workforce;

import java.util.List;
import org.duecare.core.workforce.Allocation;
import org.duecare.core.workforce.Allocations;

record AllocationsForm(List<Allocation> allocations) {

  static AllocationsForm of(Allocations allocations) {
    return new AllocationsForm(allocations.all());
  }

  Allocations value() {
    return Allocations.of(allocations);
  }
}
