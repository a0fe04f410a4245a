package org.duecare.json.law;

import java.util.List;
import org.duecare.core.law.reading.Reading;
import org.duecare.core.law.reading.Readings;

/** The answers that are not mainstream; to every other question the mainstream one is used. */
record ReadingsForm(List<Reading> alternatives) {

  static ReadingsForm of(Readings readings) {
    return new ReadingsForm(
        readings.others().stream().filter(Reading::isMainstream).map(readings::inUse).toList());
  }

  Readings value() {
    Readings readings = Readings.mainstream();
    for (Reading each : alternatives) {
      readings = readings.with(each);
    }
    return readings;
  }
}
