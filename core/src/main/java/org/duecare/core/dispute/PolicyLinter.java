package org.duecare.core.dispute;

import static org.duecare.core.day.DayOrder.earlier;
import static org.duecare.core.day.DayOrder.later;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duecare.calendar.OutsideCoverageException;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.dispute.PolicyFinding.Kind;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.reading.DisputeStart;

/**
 * Looks for what keeps a policy from doing what it promises. Whether limits fit is tried out on the
 * clock of the disputes themselves, each answer coming on its last day, from every day in the first
 * year of the policy, before its cut-off and after it, as far as the calendar goes: limits in
 * different units can be compared in no other way.
 */
final class PolicyLinter {

  private static final int DAYS_TRIED = 366;
  private static final TimeLimit HANDBOOK = PolicyRules.HANDBOOK_TOTAL.limit().orElseThrow();

  private final EscalationPolicy policy;
  private final DisputeClock clock;
  private final List<PolicyFinding> findings = new ArrayList<>();

  /** The stages that a dispute may go through and that have a limit, the informal one as 0. */
  private final List<Integer> stages = new ArrayList<>();

  /** The first year of the policy, and the first in which the handbook binds beside it. */
  private final Trial ownYear;

  private final Trial handbookYear;
  private int daysNotTried;
  private String notTried = "";

  /** The days from which limits are tried out, the last exclusive. */
  private record Trial(LocalDate from, LocalDate end) {

    int days() {
      return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(from, end)));
    }
  }

  private PolicyLinter(EscalationPolicy policy, WorkingDayCalendar calendar) {
    this.policy = policy;
    clock = new DisputeClock(policy, calendar);
    LocalDate first = later(policy.inForceFrom(), calendar.coverage().first());
    ownYear = yearFrom(first);
    handbookYear = yearFrom(later(first, PolicyRules.HANDBOOK_TOTAL.inForceFrom()));
  }

  private Trial yearFrom(LocalDate first) {
    LocalDate year = first.plusDays(DAYS_TRIED);
    return new Trial(
        first, policy.inForceUntil().map(last -> earlier(last.plusDays(1), year)).orElse(year));
  }

  private boolean isUnderHandbook() {
    return handbookYear.days() > 0;
  }

  static List<PolicyFinding> findings(EscalationPolicy policy, WorkingDayCalendar calendar) {
    PolicyLinter linter = new PolicyLinter(policy, calendar);
    linter.roles();
    linter.reach();
    linter.limits();
    linter.pauses();
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

  /** A level never falls but by a reopening, which may be at any. */
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
    return policy.bypass() == Bypass.NOT_ALLOWED && policy.reopenWithinDays().isEmpty()
        ? policy.entryLevels().values().stream().min(Integer::compare).orElse(1)
        : 1;
  }

  private void limits() {
    if (policy.total().isEmpty()) {
      add(
          Kind.TOTAL_MISSING,
          "no limit is set for the whole process"
              + (isUnderHandbook()
                  ? ", which the IRO Handbook 6.2 limits to " + PolicyWords.of(HANDBOOK)
                  : ""));
    }
    List<String> missing = new ArrayList<>();
    // The handbook's limit, where it is the only one, runs from the first formal step.
    if (policy.informal().isPresent()
        && policy.total().isPresent()
        && policy.totalRunsFrom() == DisputeStart.FIRST_ALERT) {
      sort(0, "the informal stage", missing);
    }
    IntStream.rangeClosed(lowestEntry(), policy.levels().size())
        .forEach(number -> sort(number, name(number), missing));
    if (!missing.isEmpty() && (policy.total().isPresent() || isUnderHandbook())) {
      add(
          Kind.LIMIT_MISSING,
          "no limit is set for "
              + String.join(", ", missing)
              + ", so that "
              + PolicyWords.of(policy.total().orElse(HANDBOOK))
              + " in all cannot be assured");
    }
    policy.total().ifPresentOrElse(this::tryOut, this::tryOutWithoutTotal);
    if (daysNotTried > 0) {
      add(
          Kind.NOT_TRIED,
          "whether the limits fit could be tried from "
              + notTried
              + " days only: bank holidays are known until "
              + clock.calendar().coverage().last());
    }
  }

  private void sort(int stage, String name, List<String> missing) {
    if (policy.limitOf(stage).isPresent()) {
      stages.add(stage);
    } else {
      missing.add(name);
    }
  }

  private void tryOut(TimeLimit total) {
    firstPast(ownYear, this::stagesEnd, this::totalEnd)
        .ifPresent(
            start ->
                add(
                    Kind.LIMITS_PAST_TOTAL,
                    stagesInWords()
                        + ", do not fit into "
                        + PolicyWords.of(total)
                        + " in all: begun on "
                        + inWords(start)
                        + " they end on "
                        + stagesEnd(start)
                        + ", the whole on "
                        + totalEnd(start)));
    firstPast(handbookYear, this::totalEnd, this::handbookEnd)
        .ifPresent(
            start ->
                pastHandbook(
                    Kind.TOTAL_PAST_HANDBOOK,
                    PolicyWords.of(total) + " in all may end after",
                    start,
                    totalEnd(start)));
  }

  private void tryOutWithoutTotal() {
    firstPast(handbookYear, this::stagesEnd, this::handbookEnd)
        .ifPresent(
            start ->
                pastHandbook(
                    Kind.LIMITS_PAST_HANDBOOK,
                    stagesInWords() + ", do not fit into",
                    start,
                    stagesEnd(start)));
  }

  private void pastHandbook(Kind kind, String what, Moment start, LocalDate last) {
    add(
        kind,
        what
            + " the "
            + PolicyWords.of(HANDBOOK)
            + " of the IRO Handbook 6.2: begun on "
            + inWords(start)
            + " they end on "
            + last
            + ", those of the handbook on "
            + handbookEnd(start));
  }

  /** The first moment of a trial begun at which something ends later than something else. */
  private Optional<Moment> firstPast(
      Trial trial, Function<Moment, LocalDate> last, Function<Moment, LocalDate> limit) {
    int tried = 0;
    try {
      for (LocalDate day = trial.from(); day.isBefore(trial.end()); day = day.plusDays(1)) {
        for (Moment start : moments(day)) {
          if (last.apply(start).isAfter(limit.apply(start))) {
            return Optional.of(start);
          }
        }
        tried++;
      }
    } catch (OutsideCoverageException beyond) {
      // What begins later ends later: nothing more can be tried.
      if (trial.days() - tried > daysNotTried) {
        daysNotTried = trial.days() - tried;
        notTried = tried + " of " + trial.days();
      }
    }
    return Optional.empty();
  }

  /** The day, and under a policy with a cut-off that time of it, too. */
  private List<Moment> moments(LocalDate day) {
    return policy
        .cutOff()
        .map(time -> List.of(Moment.on(day), Moment.at(day, time)))
        .orElseGet(() -> List.of(Moment.on(day)));
  }

  /** When the stages end that are begun at a moment, one going on where the one before ended. */
  private LocalDate stagesEnd(Moment start) {
    Moment from = start;
    LocalDate last = start.day();
    for (int i = 0; i < stages.size(); i++) {
      int stage = stages.get(i);
      from = i == 0 ? start : clock.afterSilence(stage, last);
      last = clock.stage(stage, from, /* bySilence= */ i > 0, List.of()).orElseThrow().date();
    }
    return last;
  }

  private LocalDate totalEnd(Moment start) {
    return clock.total(new LimitStart(Trigger.DISPUTE, start), List.of()).orElseThrow().date();
  }

  private LocalDate handbookEnd(Moment start) {
    return HANDBOOK.lastDay(start.day(), clock.calendar());
  }

  /** Each pause has its longest length; how many there are has no bound. */
  private void pauses() {
    if (policy.total().isPresent() && policy.pause().filter(PauseRule::stopsTotal).isPresent()) {
      add(
          Kind.TOTAL_PAUSABLE,
          "a pause stops the limit of the whole, however often there is one, and the "
              + PolicyWords.of(HANDBOOK)
              + " of the IRO Handbook 6.2 go on");
    }
  }

  private String stagesInWords() {
    return stages.stream()
        .map(stage -> PolicyWords.of(policy.limitOf(stage).orElseThrow()))
        .collect(Collectors.joining(" + ", "the limits of the stages, ", ""));
  }

  private static String inWords(Moment start) {
    return start.day() + start.time().map(time -> " at " + time).orElse("");
  }

  private String name(int number) {
    return policy.levels().get(number - 1).name();
  }

  private void add(Kind kind, String sentence) {
    findings.add(new PolicyFinding(kind, sentence));
  }
}
