package org.duecare.json.child;

import java.time.LocalDate;
import java.util.Optional;
import org.duecare.core.child.UnaccompaniedStatus;

record UnaccompaniedStatusForm(Optional<LocalDate> ceased) {

  static UnaccompaniedStatusForm of(UnaccompaniedStatus unaccompaniedStatus) {
    return new UnaccompaniedStatusForm(unaccompaniedStatus.ceased());
  }

  UnaccompaniedStatus value() {
    return ceased.map(UnaccompaniedStatus::ceasingOn).orElseGet(UnaccompaniedStatus::lasting);
  }
}
