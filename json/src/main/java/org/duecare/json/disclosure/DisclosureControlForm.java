package org.duecare.json.disclosure;

import java.util.OptionalInt;
import org.duecare.metrics.disclosure.DisclosureControl;
import org.duecare.metrics.disclosure.Rounding;
import org.duecare.metrics.disclosure.Zeros;

record DisclosureControlForm(
    int threshold, Zeros zeros, Rounding rounding, OptionalInt valuesLeftOpen) {

  static DisclosureControlForm of(DisclosureControl control) {
    return new DisclosureControlForm(
        control.threshold(), control.zeros(), control.rounding(), control.fewestValuesLeftOpen());
  }

  DisclosureControl value() {
    DisclosureControl control =
        DisclosureControl.hidingBelow(threshold).withZeros(zeros).withRounding(rounding);
    return valuesLeftOpen.isPresent()
        ? control.withValuesLeftOpen(valuesLeftOpen.getAsInt())
        : control;
  }
}
