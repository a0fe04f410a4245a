package org.duecare.json.figure;

import java.math.BigDecimal;
import java.util.List;
import org.duecare.metrics.consistency.OfficerRates;

record OfficerRatesForm(
    List<BigDecimal> rates, long officersBelow, int fewestChildren, long leftOut) {

  static OfficerRatesForm of(OfficerRates rates) {
    return new OfficerRatesForm(
        rates.values(), rates.officersBelow(), rates.fewestChildren(), rates.leftOut());
  }

  OfficerRates value() {
    return OfficerRates.of(rates, officersBelow, fewestChildren, leftOut);
  }
}
