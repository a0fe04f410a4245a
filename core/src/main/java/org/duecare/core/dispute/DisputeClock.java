package org.duecare.core.dispute;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.obligation.ExplanationStep.AfterCutOff;

/** Counts the deadlines of a policy. */
record DisputeClock(EscalationPolicy policy, WorkingDayCalendar calendar) {

  /**
   * By when the answer of a level is due; empty without a limit or while the clock stands still.
   */
  Optional<DisputeDeadline> level(int number, LimitStart start, List<Pause> pauses) {
    return policy
        .level(number)
        .flatMap(EscalationLevel::within)
        .flatMap(
            limit ->
                deadline(
                    limit,
                    start,
                    pauses,
                    (longer, trigger) -> PolicyRules.level(policy, number, longer, trigger)));
  }

  /** By when the informal stage is to end. */
  Optional<DisputeDeadline> informal(Moment raised, List<Pause> pauses) {
    return policy
        .informal()
        .flatMap(InformalStage::within)
        .flatMap(
            limit ->
                deadline(
                    limit,
                    new LimitStart(Trigger.CONCERN, raised),
                    pauses,
                    (longer, trigger) -> PolicyRules.informal(policy, longer, trigger)));
  }

  /** By when the whole is to be resolved by the policy itself. */
  Optional<DisputeDeadline> total(LimitStart start, List<Pause> pauses) {
    List<Pause> counted =
        policy.pause().filter(PauseRule::stopsTotal).isPresent() ? pauses : List.of();
    return policy
        .total()
        .flatMap(
            limit ->
                deadline(
                    limit,
                    start,
                    counted,
                    (longer, trigger) -> PolicyRules.total(policy, longer, trigger)));
  }

  private Optional<DisputeDeadline> deadline(
      TimeLimit limit,
      LimitStart start,
      List<Pause> pauses,
      BiFunction<TimeLimit, Trigger, Rule> rule) {
    LocalDate day = start.at().day();
    LocalDate from = countedFrom(start.at());
    LocalDate after = CountedLimit.countedAfter(limit, from);
    List<Pause> counted = new ArrayList<>(pauses.size());
    int units = 0;
    LocalDate last = limit.lastDay(from, calendar);
    for (Pause pause : pauses) {
      boolean matters =
          !pause.from().isAfter(last) && pause.until().map(after::isBefore).orElse(true);
      if (matters && pause.until().isEmpty()) {
        return Optional.empty();
      }
      if (matters) {
        LocalDate stopped = pause.from().isBefore(after) ? after : pause.from();
        int stood = CountedLimit.between(limit, stopped, pause.until().get(), calendar);
        if (stood > 0) {
          units += stood;
          last = CountedLimit.longerBy(limit, units).lastDay(from, calendar);
          counted.add(new Pause(stopped, pause.until()));
        }
      }
    }
    Optional<AfterCutOff> late =
        policy
            .cutOff()
            .filter(time -> !from.equals(day))
            .map(time -> new AfterCutOff(start.trigger(), day, time, from));
    Trigger trigger = late.isPresent() ? Trigger.NEXT_WORKING_DAY : start.trigger();
    DueDate due =
        DueDate.of(rule.apply(CountedLimit.longerBy(limit, units), trigger), from, calendar);
    return Optional.of(new DisputeDeadline(due, counted, late));
  }

  /**
   * The day from which limits count that begin with a moment. Under a policy with a cut-off that is
   * a working day, so that what comes later never has the earlier deadline.
   */
  private LocalDate countedFrom(Moment start) {
    Optional<LocalTime> cutOff = policy.cutOff();
    if (cutOff.isEmpty()) {
      return start.day();
    }
    boolean late = start.time().filter(time -> !time.isBefore(cutOff.get())).isPresent();
    return late ? calendar.nextWorkingDay(start.day()) : calendar.nextOrSameWorkingDay(start.day());
  }

  /** The moment with which a level begins to which silence brings a dispute after a day. */
  Moment afterSilence(int number, LocalDate last) {
    return Moment.on(
        policy
            .level(number)
            .flatMap(EscalationLevel::within)
            .map(limit -> CountedLimit.goingOnAfter(limit, last))
            .orElse(last));
  }

  /** The days of a span in the unit of the limit of the whole: working days where it has none. */
  int daysBetween(LocalDate after, LocalDate until) {
    TimeLimit unit = policy.total().orElse(new TimeLimit.WorkingDays(1));
    return CountedLimit.between(unit, after, until, calendar);
  }
}
