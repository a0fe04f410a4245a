package org.duecare.json.care;

import java.time.LocalDate;
import java.util.Optional;
import org.duecare.core.care.Doubt;

/** Days without end on one side are left out. */
record DoubtForm(
    Doubt.Kind kind, Optional<LocalDate> from, Optional<LocalDate> until, String reason) {

  static DoubtForm of(Doubt doubt) {
    return new DoubtForm(
        doubt.kind(),
        Optional.of(doubt.from()).filter(day -> !day.equals(LocalDate.MIN)),
        Optional.of(doubt.until()).filter(day -> !day.equals(LocalDate.MAX)),
        doubt.reason());
  }

  Doubt value() {
    return new Doubt(kind, from.orElse(LocalDate.MIN), until.orElse(LocalDate.MAX), reason);
  }
}
