package org.duecare.json.dispute;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.dispute.Dispute;
import org.duecare.core.dispute.DisputeEvent;
import org.duecare.core.dispute.EscalationPolicy;

/** A policy that comes with the library stands by its id, any other as a whole. */
record DisputeForm(
    Optional<String> preset,
    Optional<EscalationPolicy> policy,
    WorkingDayCalendar calendar,
    List<DisputeEvent> history) {

  static DisputeForm of(Dispute dispute) {
    return new DisputeForm(
        preset(dispute),
        Optional.of(dispute.policy()).filter(policy -> preset(dispute).isEmpty()),
        dispute.calendar(),
        dispute.history());
  }

  Dispute value() {
    if (preset.isPresent() == policy.isPresent()) {
      throw new IllegalArgumentException(
          "dispute without one policy: preset or policy is needed, and not both");
    }
    return Dispute.of(
        policy.or(() -> preset.map(DisputeForm::preset)).orElseThrow(), calendar, history);
  }

  private static Optional<String> preset(Dispute dispute) {
    return Optional.of(dispute.policy())
        .filter(EscalationPolicy.presets()::contains)
        .map(EscalationPolicy::id);
  }

  private static EscalationPolicy preset(String id) {
    return EscalationPolicy.presets().stream()
        .filter(policy -> policy.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no policy of that id comes with this library; allowed are "
                        + EscalationPolicy.presets().stream()
                            .map(EscalationPolicy::id)
                            .collect(Collectors.joining(", "))));
  }
}
