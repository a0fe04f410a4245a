package org.duecare.json.audit;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Optional;
import org.duecare.metrics.audit.RateOf;

@JsonTypeName("rate-of")
record RateOfForm(
    String rate, String count, long per, Optional<String> population, List<String> comparedRates) {

  static RateOfForm of(RateOf relation) {
    return new RateOfForm(
        relation.rate(),
        relation.count(),
        relation.per(),
        relation.population(),
        relation.comparedRates());
  }

  RateOf value() {
    RateOf relation =
        RateOf.per(per, rate, count).comparedWith(comparedRates.toArray(String[]::new));
    return population.isPresent() ? relation.ofPopulation(population.orElseThrow()) : relation;
  }
}
