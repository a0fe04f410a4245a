package org.duecare.metrics.step;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.duecare.core.care.ChildId;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Duty;
import org.duecare.core.law.Rule;
import org.duecare.core.obligation.MissingFact;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.Outcome;
import org.duecare.metrics.limit.LimitInPeriod;
import org.duecare.metrics.measure.Standing;

/**
 * One record behind a figure on a duty: for whom, by which rule, due when, done when, and what
 * became of it. Child, rule and trigger lead back to the obligation and its explanation. Immutable
 * and thread-safe.
 *
 * @param child the child
 * @param duty what had to be done
 * @param layer the authority of the rule that asks for it
 * @param rule the id of the rule, for example "IRO-DIST"; empty where the facts leave open which it
 *     is
 * @param trigger the day of the event from which the rule counts; empty where it is not known
 * @param due the last day on which it is in time; empty where it is not known to the day
 * @param doneOn the day on which it was done; empty if it was not by the last day of the period
 * @param outcome what became of it, as of the last day of the period
 * @param missingFact which fact is missing; empty unless UNKNOWN
 * @param isInPeriod whether the limit fell in the period; if not, it may have
 * @param isBinding whether no other rule that asks for the same has an earlier limit
 * @param isFirstOfLayer whether no other rule of its layer that asks for the same has an earlier
 *     limit
 */
public record StepEvidence(
    ChildId child,
    Duty duty,
    Authority layer,
    Optional<String> rule,
    Optional<LocalDate> trigger,
    Optional<LocalDate> due,
    Optional<LocalDate> doneOn,
    Outcome outcome,
    Optional<MissingFact> missingFact,
    boolean isInPeriod,
    boolean isBinding,
    boolean isFirstOfLayer) {

  static final Comparator<StepEvidence> ORDER =
      Comparator.comparing(StepEvidence::child)
          .thenComparing(each -> each.due().orElse(LocalDate.MIN))
          .thenComparing(each -> each.trigger().orElse(LocalDate.MIN))
          .thenComparing(StepEvidence::duty);

  /**
   * Checks that nothing is null.
   *
   * @param child the child
   * @param duty what had to be done
   * @param layer the authority of the rule that asks for it
   * @param rule the id of the rule, for example "IRO-DIST"; empty where the facts leave open which
   *     it is
   * @param trigger the day of the event from which the rule counts; empty where it is not known
   * @param due the last day on which it is in time; empty where it is not known to the day
   * @param doneOn the day on which it was done; empty if it was not by the last day of the period
   * @param outcome what became of it, as of the last day of the period
   * @param missingFact which fact is missing; empty unless UNKNOWN
   * @param isInPeriod whether the limit fell in the period; if not, it may have
   * @param isBinding whether no other rule that asks for the same has an earlier limit
   * @param isFirstOfLayer whether no other rule of its layer that asks for the same has an earlier
   *     limit
   * @throws NullPointerException if a part is null
   */
  public StepEvidence {
    Objects.requireNonNull(child, "child");
    Objects.requireNonNull(duty, "duty");
    Objects.requireNonNull(layer, "layer");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(trigger, "trigger");
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(doneOn, "doneOn");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(missingFact, "missingFact");
  }

  static StepEvidence of(
      ChildId child,
      Obligation obligation,
      LimitInPeriod limit,
      boolean binding,
      boolean firstOfLayer) {
    return new StepEvidence(
        child,
        obligation.duty(),
        layer(obligation),
        obligation.rule().map(Rule::id),
        obligation.trigger(),
        obligation.due().map(each -> each.date()),
        obligation.doneOn(),
        obligation.outcome(),
        obligation.missingFact(),
        limit == LimitInPeriod.YES,
        binding,
        firstOfLayer);
  }

  /** An obligation of which the rule is not known is one under several of the most binding. */
  static Authority layer(Obligation obligation) {
    return obligation.rule().map(Rule::authority).orElse(Authority.STATUTE);
  }

  Standing standing() {
    if (!isInPeriod || outcome == Outcome.UNKNOWN) {
      return Standing.LEFT_OUT;
    }
    return outcome == Outcome.ON_TIME ? Standing.COUNTED : Standing.COUNTED_AGAINST;
  }

  /** The step without the child. */
  @Override
  public String toString() {
    return duty
        + rule.map(id -> " by " + id).orElse("")
        + " due "
        + due.map(LocalDate::toString).orElse("on a day not known")
        + doneOn.map(day -> ", done " + day).orElse(", not done")
        + ": "
        + outcome;
  }
}
