package org.duecare.core.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duecare.calendar.OutsideCoverageException;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.dispute.PolicyFinding.Kind;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.reading.DisputeStart;

/**
 * Looks for what keeps a policy from doing what it promises. Whether limits fit is tried out, each
 * answer coming on its last day, from every working day in the first year of the policy, as far as
 * the calendar goes: limits in different units can be compared in no other way.
 */
final class PolicyLinter {

  private static final int DAYS_TRIED = 366;

  private final EscalationPolicy policy;
  private final WorkingDayCalendar calendar;
  private final List<PolicyFinding> findings = new ArrayList<>();

  private PolicyLinter(EscalationPolicy policy, WorkingDayCalendar calendar) {
    this.policy = policy;
    this.calendar = calendar;
  }

  static List<PolicyFinding> findings(EscalationPolicy policy, WorkingDayCalendar calendar) {
    PolicyLinter linter = new PolicyLinter(policy, calendar);
    linter.roles();
    linter.reach();
    policy.total().ifPresentOrElse(linter::limits, linter::noTotal);
    return List.copyOf(linter.findings);
  }

  private void roles() {
    for (EscalationLevel level : policy.levels()) {
      if (level.answeredBy().isEmpty()) {
        add(
            Kind.ROLE_MISSING,
            level.name()
                + " names nobody who answers, so that nobody is late when no answer comes");
      }
    }
  }

  /** A level never falls, so that no dispute comes to those below the lowest entry. */
  private void reach() {
    int lowest = lowestEntry();
    for (int number = 1; number < lowest; number++) {
      add(
          Kind.LEVEL_UNREACHABLE,
          name(number)
              + " is never reached: disputes enter at "
              + name(lowest)
              + " or above, and none goes down");
    }
  }

  private int lowestEntry() {
    return policy.bypass() == Bypass.NOT_ALLOWED
        ? policy.entryLevels().values().stream().min(Integer::compare).orElse(1)
        : 1;
  }

  private void noTotal() {
    add(
        Kind.TOTAL_MISSING,
        "no limit is set for the whole process, which the IRO Handbook 6.2 limits to 20 working"
            + " days");
  }

  private void limits(TimeLimit total) {
    List<String> missing = new ArrayList<>();
    List<TimeLimit> stages = new ArrayList<>();
    if (informalCounts()) {
      Optional<TimeLimit> informal = policy.informal().flatMap(InformalStage::within);
      informal.ifPresentOrElse(stages::add, () -> missing.add("the informal stage"));
    }
    for (EscalationLevel level :
        policy.levels().subList(lowestEntry() - 1, policy.levels().size())) {
      level.within().ifPresentOrElse(stages::add, () -> missing.add(level.name()));
    }
    if (!missing.isEmpty()) {
      add(
          Kind.LIMIT_MISSING,
          "no limit is set for "
              + String.join(", ", missing)
              + ", so that "
              + PolicyWords.of(total)
              + " in all cannot be assured");
    }
    tryOut(stages, total);
    againstTheHandbook(total);
  }

  private boolean informalCounts() {
    return policy.informal().isPresent() && policy.totalRunsFrom() == DisputeStart.FIRST_ALERT;
  }

  private void tryOut(List<TimeLimit> stages, TimeLimit total) {
    firstPast(stages, total).ifPresent(start -> pastTotal(stages, total, start));
  }

  private void againstTheHandbook(TimeLimit total) {
    TimeLimit handbook = PolicyRules.HANDBOOK_TOTAL.limit().orElseThrow();
    firstPast(List.of(total), handbook)
        .ifPresent(
            start ->
                add(
                    Kind.TOTAL_PAST_HANDBOOK,
                    PolicyWords.of(total)
                        + " in all are longer than the "
                        + PolicyWords.of(handbook)
                        + " of the IRO Handbook 6.2: begun on "
                        + start
                        + " they end on "
                        + total.lastDay(start, calendar)
                        + ", those of the handbook on "
                        + handbook.lastDay(start, calendar)));
  }

  /** The first day begun on which limits, one after the other, end later than another. */
  private Optional<LocalDate> firstPast(List<TimeLimit> stages, TimeLimit limit) {
    LocalDate first = later(policy.inForceFrom(), calendar.coverage().first());
    LocalDate end = earlier(first.plusDays(DAYS_TRIED), calendar.coverage().last());
    try {
      for (LocalDate day = first; day.isBefore(end); day = day.plusDays(1)) {
        if (calendar.isWorkingDay(day) && last(stages, day).isAfter(limit.lastDay(day, calendar))) {
          return Optional.of(day);
        }
      }
    } catch (OutsideCoverageException beyond) {
      // What begins later ends later: nothing more can be tried.
      return Optional.empty();
    }
    return Optional.empty();
  }

  private void pastTotal(List<TimeLimit> stages, TimeLimit total, LocalDate start) {
    add(
        Kind.LIMITS_PAST_TOTAL,
        "the limits of the stages, "
            + stages.stream().map(PolicyWords::of).collect(Collectors.joining(" + "))
            + ", do not fit into "
            + PolicyWords.of(total)
            + " in all: begun on "
            + start
            + " they end on "
            + last(stages, start)
            + ", the whole on "
            + total.lastDay(start, calendar));
  }

  private LocalDate last(List<TimeLimit> stages, LocalDate start) {
    LocalDate day = start;
    for (int i = 0; i < stages.size(); i++) {
      TimeLimit limit = stages.get(i);
      LocalDate from = i == 0 ? start : CountedLimit.goingOnAfter(limit, day);
      day = limit.lastDay(from, calendar);
    }
    return day;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private String name(int number) {
    return policy.levels().get(number - 1).name();
  }

  private void add(Kind kind, String sentence) {
    findings.add(new PolicyFinding(kind, sentence));
  }
}
