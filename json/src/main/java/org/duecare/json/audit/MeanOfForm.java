package org.duecare.json.audit;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Optional;
import org.duecare.metrics.audit.MeanOf;

@JsonTypeName("mean-of")
record MeanOfForm(String mean, Optional<String> total, String number, List<String> otherNumbers) {

  static MeanOfForm of(MeanOf relation) {
    return new MeanOfForm(
        relation.mean(), relation.total(), relation.number(), relation.otherNumbers());
  }

  MeanOf value() {
    MeanOf relation =
        total.isPresent()
            ? MeanOf.total(mean, total.orElseThrow(), number)
            : MeanOf.wholeNumbers(mean, number);
    return relation.perhapsOver(otherNumbers.toArray(String[]::new));
  }
}
