package org.duecare.json.child;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.duecare.core.child.HealthFact;
import org.duecare.core.child.HealthRecord;

record HealthRecordForm(
    LocalDate yearEnd,
    Optional<Map<HealthFact, Boolean>> facts,
    OptionalInt score,
    Optional<HealthRecord.ReasonWithoutScore> reasonWithoutScore) {

  static HealthRecordForm of(HealthRecord healthRecord) {
    return new HealthRecordForm(
        healthRecord.yearEnd(),
        facts(healthRecord),
        healthRecord.score(),
        healthRecord.reasonWithoutScore());
  }

  HealthRecord value() {
    HealthRecord health = HealthRecord.of(yearEnd);
    for (Map.Entry<HealthFact, Boolean> fact : facts.orElse(Map.of()).entrySet()) {
      health = fact.getValue() ? health.with(fact.getKey()) : health.without(fact.getKey());
    }
    // The reason first, as it takes a score away.
    health = reasonWithoutScore.map(health::withoutScore).orElse(health);
    return score.isPresent() ? health.withScore(score.getAsInt()) : health;
  }

  private static Optional<Map<HealthFact, Boolean>> facts(HealthRecord health) {
    Map<HealthFact, Boolean> facts = new EnumMap<>(HealthFact.class);
    for (HealthFact fact : HealthFact.values()) {
      health.states(fact).ifPresent(so -> facts.put(fact, so));
    }
    return facts.isEmpty() ? Optional.empty() : Optional.of(facts);
  }
}
