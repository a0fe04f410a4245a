package org.duecare.json.audit;

import java.util.Optional;
import org.duecare.metrics.audit.Quantity;

record QuantityForm(String figure, Optional<String> percentage) {

  static QuantityForm of(Quantity quantity) {
    return new QuantityForm(quantity.figure(), quantity.percentage());
  }

  Quantity value() {
    return percentage.isPresent()
        ? Quantity.percent(percentage.orElseThrow(), figure)
        : Quantity.of(figure);
  }
}
