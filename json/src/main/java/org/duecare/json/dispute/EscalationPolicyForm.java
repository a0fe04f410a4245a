package org.duecare.json.dispute;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.duecare.core.dispute.Bypass;
import org.duecare.core.dispute.CafcassScope;
import org.duecare.core.dispute.Code;
import org.duecare.core.dispute.EscalationLevel;
import org.duecare.core.dispute.EscalationPolicy;
import org.duecare.core.dispute.InformalStage;
import org.duecare.core.dispute.PauseRule;
import org.duecare.core.dispute.Silence;
import org.duecare.core.dispute.ThemeTaxonomy;
import org.duecare.core.dispute.TimeBand;
import org.duecare.core.law.Instrument;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Verification;
import org.duecare.core.law.reading.DisputeStart;

/** A limit of the whole that is the handbook's is not repeated. */
record EscalationPolicyForm(
    String id,
    Instrument document,
    Verification verification,
    LocalDate inForceFrom,
    Optional<LocalDate> inForceUntil,
    Optional<InformalStage> informal,
    List<EscalationLevel> levels,
    Optional<TimeLimit> total,
    boolean totalOfTheHandbook,
    DisputeStart totalRunsFrom,
    Bypass bypass,
    Map<String, Integer> entryLevels,
    Silence silence,
    CafcassScope cafcassScope,
    boolean childProtectionInScope,
    boolean withdrawable,
    Optional<PauseRule> pause,
    Optional<Integer> reopenWithinDays,
    Optional<LocalTime> cutOff,
    ThemeTaxonomy themes,
    List<Code> outcomes,
    List<Code> outcomesForTheChild,
    List<Integer> bandLimits) {

  static EscalationPolicyForm of(EscalationPolicy escalationPolicy) {
    return new EscalationPolicyForm(
        escalationPolicy.id(),
        escalationPolicy.document(),
        escalationPolicy.verification(),
        escalationPolicy.inForceFrom(),
        escalationPolicy.inForceUntil(),
        escalationPolicy.informal(),
        escalationPolicy.levels(),
        escalationPolicy.total().filter(limit -> !escalationPolicy.isTotalOfTheHandbook()),
        escalationPolicy.isTotalOfTheHandbook(),
        escalationPolicy.totalRunsFrom(),
        escalationPolicy.bypass(),
        escalationPolicy.entryLevels(),
        escalationPolicy.silence(),
        escalationPolicy.cafcassScope(),
        escalationPolicy.childProtectionInScope(),
        escalationPolicy.isWithdrawable(),
        escalationPolicy.pause(),
        escalationPolicy.reopenWithinDays(),
        escalationPolicy.cutOff(),
        escalationPolicy.themes(),
        escalationPolicy.outcomes(),
        escalationPolicy.outcomesForTheChild(),
        escalationPolicy.bands().stream()
            .map(TimeBand::last)
            .filter(OptionalInt::isPresent)
            .map(OptionalInt::getAsInt)
            .toList());
  }

  EscalationPolicy value() {
    EscalationPolicy.Builder policy =
        EscalationPolicy.builder(id, document, inForceFrom)
            .verified(verification)
            .levels(levels.toArray(EscalationLevel[]::new))
            .totalRunsFrom(totalRunsFrom)
            .bypass(bypass)
            .entryLevels(entryLevels)
            .silence(silence)
            .cafcassScope(cafcassScope)
            .themes(themes)
            .outcomes(outcomes.toArray(Code[]::new))
            .outcomesForTheChild(outcomesForTheChild.toArray(Code[]::new))
            .bandLimits(bandLimits.toArray(Integer[]::new));
    informal.ifPresent(policy::informal);
    addTotal(policy);
    if (childProtectionInScope) {
      policy.withChildProtection();
    }
    if (withdrawable) {
      policy.withdrawable();
    }
    pause.ifPresent(policy::pause);
    reopenWithinDays.ifPresent(policy::reopenWithinDays);
    cutOff.ifPresent(policy::cutOff);
    EscalationPolicy built = policy.build();
    return inForceUntil.map(built::inForceUntil).orElse(built);
  }

  private void addTotal(EscalationPolicy.Builder policy) {
    if (totalOfTheHandbook && total.isPresent()) {
      throw new IllegalArgumentException(
          "policy with two limits of the whole: total or totalOfTheHandbook is given, and not"
              + " both");
    }
    if (totalOfTheHandbook) {
      policy.totalOfTheHandbook();
    }
    total.ifPresent(policy::total);
  }
}
