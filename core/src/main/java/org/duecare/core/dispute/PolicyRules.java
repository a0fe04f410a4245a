package org.duecare.core.dispute;

import java.time.LocalDate;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.england.IroHandbook2010;

/**
 * The limits of a policy as rules, so that their dates are counted and explained like any other.
 */
final class PolicyRules {

  static final Rule HANDBOOK_TOTAL =
      IroHandbook2010.rules().stream()
          .filter(rule -> rule.duty() == Duty.DISPUTE_RESOLUTION)
          .findFirst()
          .orElseThrow();

  private PolicyRules() {}

  /** The rule on a stage, the informal one being 0, with its limit lengthened or not. */
  static Rule stage(EscalationPolicy policy, int number, TimeLimit limit, Trigger trigger) {
    if (number == 0) {
      return rule(policy, "INFORMAL", "informal stage")
          .requires(Duty.INFORMAL_RESOLUTION)
          .within(limit)
          .after(trigger)
          .build();
    }
    EscalationLevel level = policy.levels().get(number - 1);
    return rule(policy, "LEVEL-" + number, level.name())
        .verified(level.verification())
        .requires(Duty.DISPUTE_RESPONSE)
        .within(limit)
        .after(trigger)
        .build();
  }

  /**
   * The rule on an action agreed for a day, which is not counted and may be any: one before the
   * policy is a slip of the pen, and no reason to say nothing.
   */
  static Rule action(EscalationPolicy policy, LocalDate day) {
    return rule(policy, "ACTION", "agreed actions")
        .inForceFrom(day.isBefore(policy.inForceFrom()) ? day : policy.inForceFrom())
        .requires(Duty.AGREED_ACTION)
        .within(new TimeLimit.UntilTheEvent())
        .after(Trigger.AGREED_DAY)
        .build();
  }

  /**
   * The policy's own rule on the whole process, with its limit lengthened or not. What the handbook
   * says is {@link #HANDBOOK_TOTAL}.
   */
  static Rule total(EscalationPolicy policy, TimeLimit limit, Trigger trigger) {
    return rule(policy, "TOTAL", "whole process")
        .requires(Duty.DISPUTE_RESOLUTION)
        .within(limit)
        .after(trigger)
        .build();
  }

  /** A dispute goes on by the policy it began under, so that its rules have no end. */
  private static Rule.Builder rule(EscalationPolicy policy, String id, String provision) {
    return Rule.builder(policy.id() + ":" + id)
        .under(policy.document().provision(provision), Authority.LOCAL_POLICY)
        .inForceFrom(policy.inForceFrom())
        .verified(policy.verification());
  }
}
