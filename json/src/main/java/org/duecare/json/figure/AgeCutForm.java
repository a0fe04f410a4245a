package org.duecare.json.figure;

import java.util.OptionalInt;
import org.duecare.metrics.participation.AgeCut;

record AgeCutForm(OptionalInt age) {

  static AgeCutForm of(AgeCut cut) {
    return new AgeCutForm(cut.age());
  }

  AgeCut value() {
    return age.isPresent() ? AgeCut.from(age.getAsInt()) : AgeCut.asCoded();
  }
}
