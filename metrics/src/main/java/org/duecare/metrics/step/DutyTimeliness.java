package org.duecare.metrics.step;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collector;
import org.duecare.core.law.Authority;
import org.duecare.core.law.Duty;
import org.duecare.core.timeline.StatutoryTimeline;
import org.duecare.metrics.measure.Cases;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.ReportingPeriod;
import org.duecare.metrics.measure.Standing;

/**
 * How many of the things that fell due in a period were done in time, for any duty: the talk, the
 * report and the sight of the child before a review, the decisions, the record and its distribution
 * after it, visits, assessments of health, plans.
 *
 * <p>A limit counts in the period in which it fell, and never done counts against; one on the last
 * day with nothing done by then counts against, so that each limit counts in one period only; one
 * on or after the day on which care, or the rule's hold on the child, ended does not count, except
 * what must precede the end of care. Left out are limits that may lie in the period, met or not
 * those on days from which on the facts of the child are in doubt, and what the facts do not
 * decide, as where events of its kind are not all recorded.
 *
 * <p>Layers are never mixed: a figure is of the limits that bind, of one layer, or of one rule. The
 * timelines are not kept. Immutable and thread-safe.
 */
public final class DutyTimeliness {

  private final ReportingPeriod period;
  private final Set<Duty> duties;
  private final List<StepEvidence> steps;
  private final Cases<StepEvidence> cases;

  DutyTimeliness(ReportingPeriod period, Set<Duty> duties, List<StepEvidence> steps) {
    this.period = period;
    this.duties = duties;
    this.steps = List.copyOf(steps);
    cases = Cases.of(steps, StepEvidence.ORDER);
  }

  /**
   * Collects timelines into the figures of a period. The order of the children does not matter, and
   * a parallel stream gives the same figures. Each child must come once.
   *
   * @param period the period; every timeline must be as of its last day
   * @param duties the duties to be counted, one or more
   * @return the collector; it throws an {@link IllegalArgumentException} at a timeline as of
   *     another day, naming both days
   * @throws IllegalArgumentException if there is no duty
   */
  public static Collector<StatutoryTimeline, ?, DutyTimeliness> in(
      ReportingPeriod period, Set<Duty> duties) {
    Objects.requireNonNull(period, "period");
    Set<Duty> counted = copyOf(duties);
    return Collector.of(
        () -> new StepTally(period, counted),
        StepTally::add,
        StepTally::plus,
        StepTally::timeliness,
        Collector.Characteristics.UNORDERED);
  }

  static Set<Duty> copyOf(Set<Duty> duties) {
    if (duties.isEmpty()) {
      throw new IllegalArgumentException("no duty to be counted: one or more are needed");
    }
    return Collections.unmodifiableSet(EnumSet.copyOf(duties));
  }

  /**
   * The figures of cases that were kept.
   *
   * @param cases the cases
   * @return the figures
   */
  public static DutyTimeliness of(StepCases cases) {
    return new DutyTimeliness(cases.period(), cases.duties(), cases.steps());
  }

  /**
   * The cases of which the figures are made.
   *
   * @return the cases, the steps in the order in which they are shown as evidence
   */
  public StepCases cases() {
    return new StepCases(period, duties, cases.all());
  }

  /**
   * One figure for each duty, by the limits that bind.
   *
   * @return the figures in the order of the duties, immutable
   */
  public List<Measure<StepEvidence>> measures() {
    return duties.stream().map(this::inTime).toList();
  }

  /**
   * The rules that asked for a duty in the period.
   *
   * @return the ids in text order, immutable
   */
  public List<String> rules() {
    return steps.stream().flatMap(each -> each.rule().stream()).distinct().sorted().toList();
  }

  /**
   * Done in time, of what fell due: each thing once, by the limit that binds because it is the
   * earliest, whoever set it.
   *
   * @param duty the duty
   * @return the share, for example "review-record-in-time"
   * @throws IllegalArgumentException if the duty was not to be counted
   */
  public Measure<StepEvidence> inTime(Duty duty) {
    return share(definition(duty), each -> each.duty() == duty && each.isBinding());
  }

  /**
   * Done in time, of what one layer asks for: each thing once, by the earliest limit of that layer.
   *
   * @param duty the duty
   * @param layer the layer
   * @return the share, for example "review-record-in-time-statutory-guidance"
   * @throws IllegalArgumentException if the duty was not to be counted
   */
  public Measure<StepEvidence> inTime(Duty duty, Authority layer) {
    Objects.requireNonNull(layer, "layer");
    return share(
        definition(duty).only(words(layer, '-'), "by the limits of " + words(layer, ' ')),
        each -> each.duty() == duty && each.layer() == layer && each.isFirstOfLayer());
  }

  /**
   * Done in time, of what one rule asks for, in any of its versions.
   *
   * @param rule the id of the rule
   * @return the share, for example "iro-dist-in-time"; of nothing where the rule asked for nothing
   */
  public Measure<StepEvidence> inTime(String rule) {
    Objects.requireNonNull(rule, "rule");
    return share(
        Definition.of(
            rule.toLowerCase(Locale.ROOT) + "-in-time",
            "of the limits of rule " + rule + " that fell in the period, those met in time",
            "limits",
            "children to whom it applied in the period"),
        each -> each.rule().equals(Optional.of(rule)));
  }

  private Definition definition(Duty duty) {
    if (!duties.contains(Objects.requireNonNull(duty, "duty"))) {
      throw new IllegalArgumentException(
          "duty that was not to be counted: " + duty + "; allowed are " + duties);
    }
    return Definition.of(
        words(duty, '-') + "-in-time",
        "of the limits for the duty \""
            + words(duty, ' ')
            + "\" that fell in the period, those met in time",
        "limits",
        "children to whom it applied in the period");
  }

  private static String words(Enum<?> constant, char between) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', between);
  }

  private Measure<StepEvidence> share(Definition definition, Predicate<StepEvidence> wanted) {
    return cases.share(
        definition, period, each -> wanted.test(each) ? each.standing() : Standing.NO_PART);
  }

  /** The period, and the figure of each duty. */
  @Override
  public String toString() {
    return "duties " + period + ", " + measures();
  }
}
