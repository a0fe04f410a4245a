package org.duecare.metrics.step;

import java.time.LocalDate;
import java.util.Comparator;
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
import org.jspecify.annotations.Nullable;

/**
 * One record behind a figure on a duty: for whom, by which rule, due when, done when, and what
 * became of it. Child, rule and trigger lead back to the obligation and its explanation. Immutable
 * and thread-safe.
 */
public final class StepEvidence {

  static final Comparator<StepEvidence> ORDER =
      Comparator.comparing(StepEvidence::child)
          .thenComparing(each -> each.due().orElse(LocalDate.MIN))
          .thenComparing(each -> each.trigger().orElse(LocalDate.MIN))
          .thenComparing(StepEvidence::duty);

  private final ChildId child;
  private final Duty duty;
  private final Authority layer;
  private final @Nullable String rule;
  private final @Nullable LocalDate trigger;
  private final @Nullable LocalDate due;
  private final @Nullable LocalDate doneOn;
  private final Outcome outcome;
  private final @Nullable MissingFact missingFact;
  private final boolean inPeriod;
  private final boolean binding;
  private final boolean firstOfLayer;

  StepEvidence(
      ChildId child,
      Obligation obligation,
      LimitInPeriod limit,
      boolean binding,
      boolean firstOfLayer) {
    this.child = child;
    this.binding = binding;
    this.firstOfLayer = firstOfLayer;
    duty = obligation.duty();
    layer = layer(obligation);
    rule = obligation.rule().map(Rule::id).orElse(null);
    trigger = obligation.trigger().orElse(null);
    due = obligation.due().map(each -> each.date()).orElse(null);
    doneOn = obligation.doneOn().orElse(null);
    outcome = obligation.outcome();
    missingFact = obligation.missingFact().orElse(null);
    inPeriod = limit == LimitInPeriod.YES;
  }

  /** An obligation of which the rule is not known is one under several of the most binding. */
  static Authority layer(Obligation obligation) {
    return obligation.rule().map(Rule::authority).orElse(Authority.STATUTE);
  }

  /**
   * The child.
   *
   * @return the identifier
   */
  public ChildId child() {
    return child;
  }

  /**
   * What had to be done.
   *
   * @return the duty
   */
  public Duty duty() {
    return duty;
  }

  /**
   * The layer that asks for it.
   *
   * @return the authority of the rule
   */
  public Authority layer() {
    return layer;
  }

  /**
   * The rule that asks for it.
   *
   * @return the id, for example "IRO-DIST"; empty where the facts leave open which it is
   */
  public Optional<String> rule() {
    return Optional.ofNullable(rule);
  }

  /**
   * The day of the event from which the rule counts.
   *
   * @return the day; empty where it is not known
   */
  public Optional<LocalDate> trigger() {
    return Optional.ofNullable(trigger);
  }

  /**
   * The limit.
   *
   * @return the last day on which it is in time; empty where it is not known to the day
   */
  public Optional<LocalDate> due() {
    return Optional.ofNullable(due);
  }

  /**
   * The day on which it was done.
   *
   * @return the day; empty if it was not by the last day of the period
   */
  public Optional<LocalDate> doneOn() {
    return Optional.ofNullable(doneOn);
  }

  /**
   * What became of it.
   *
   * @return the outcome as of the last day of the period
   */
  public Outcome outcome() {
    return outcome;
  }

  /**
   * Which fact is missing.
   *
   * @return the fact; empty unless UNKNOWN
   */
  public Optional<MissingFact> missingFact() {
    return Optional.ofNullable(missingFact);
  }

  /** Whether no other rule that asks for the same has an earlier limit. */
  boolean isBinding() {
    return binding;
  }

  /** Whether no other rule of its layer that asks for the same has an earlier limit. */
  boolean isFirstOfLayer() {
    return firstOfLayer;
  }

  Standing standing() {
    if (!inPeriod || outcome == Outcome.UNKNOWN) {
      return Standing.LEFT_OUT;
    }
    return outcome == Outcome.ON_TIME ? Standing.COUNTED : Standing.COUNTED_AGAINST;
  }

  /** The step without the child. */
  @Override
  public String toString() {
    return duty
        + rule().map(id -> " by " + id).orElse("")
        + " due "
        + due().map(LocalDate::toString).orElse("on a day not known")
        + doneOn().map(day -> ", done " + day).orElse(", not done")
        + ": "
        + outcome;
  }
}
