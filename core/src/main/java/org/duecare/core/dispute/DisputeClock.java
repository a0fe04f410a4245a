package org.duecare.core.dispute;

import static org.duecare.core.day.DayOrder.later;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.dispute.DisputeEvent.AgreedAction;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.obligation.ExplanationStep.AfterCutOff;
import org.duecare.core.obligation.ExplanationStep.ClockStood;

/** Counts the deadlines of a policy. */
record DisputeClock(EscalationPolicy policy, WorkingDayCalendar calendar) {

  /**
   * By when a stage is to end, the informal one being 0 and the others their level; empty without a
   * limit or while the clock stands still.
   *
   * @param bySilence whether the level began because no answer had come before
   */
  Optional<DisputeDeadline> stage(int number, Moment from, boolean bySilence, List<Pause> pauses) {
    LimitStart start =
        number == 0 ? new LimitStart(Trigger.CONCERN, from) : LimitStart.ofLevel(from, bySilence);
    return policy
        .limitOf(number)
        .flatMap(
            limit ->
                deadline(
                    limit,
                    start,
                    pauses,
                    (longer, trigger) -> PolicyRules.stage(policy, number, longer, trigger)));
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

  /** By when the first of the agreed actions that has a day is to be done. */
  Optional<DisputeDeadline> firstAction(List<AgreedAction> actions) {
    return actions.stream()
        .flatMap(action -> action.due().stream())
        .min(Comparator.naturalOrder())
        .map(day -> DueDate.of(PolicyRules.action(policy, day), day, calendar))
        .map(due -> new DisputeDeadline(due, List.of(), Optional.empty(), Optional.empty()));
  }

  private Optional<DisputeDeadline> deadline(
      TimeLimit limit,
      LimitStart start,
      List<Pause> pauses,
      BiFunction<TimeLimit, Trigger, Rule> rule) {
    LocalDate day = start.at().day();
    LocalDate from = countedFrom(start.at());
    LocalDate after = CountedLimit.countedAfter(limit, from);
    List<ClockStood> counted = new ArrayList<>(pauses.size());
    int units = 0;
    LocalDate last = limit.lastDay(from, calendar);
    for (Pause pause : pauses) {
      if (isOver(pause, day) || pause.from().isAfter(last)) {
        continue;
      }
      if (pause.until().isEmpty()) {
        return Optional.empty();
      }
      LocalDate stopped = later(pause.from(), after);
      int stood = CountedLimit.between(limit, stopped, pause.until().get(), calendar);
      if (stood > 0) {
        units += stood;
        last = CountedLimit.longerBy(limit, units).lastDay(from, calendar);
        counted.add(
            new ClockStood(
                stopped, pause.until().get(), stood, CountedLimit.isInWorkingDays(limit)));
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
    return Optional.of(new DisputeDeadline(due, counted, late, Optional.empty()));
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
        policy.limitOf(number).map(limit -> CountedLimit.goingOnAfter(limit, last)).orElse(last));
  }

  /**
   * How many days of a process are over by a day, in the unit of the limit of the whole and begun
   * as that limit begins, so that they reach its number on its last day. Working days where the
   * policy sets no limit.
   */
  int daysOver(Moment start, LocalDate until) {
    return CountedLimit.between(unitOfTotal(), afterStart(start), until, calendar);
  }

  /** How many of those days the clock stood still in a pause. */
  int daysStood(Pause pause, Moment start, LocalDate until) {
    if (isOver(pause, start.day())) {
      return 0;
    }
    LocalDate resumed = pause.until().filter(day -> day.isBefore(until)).orElse(until);
    return CountedLimit.between(
        unitOfTotal(), later(pause.from(), afterStart(start)), resumed, calendar);
  }

  private LocalDate afterStart(Moment start) {
    return CountedLimit.countedAfter(unitOfTotal(), countedFrom(start));
  }

  private TimeLimit unitOfTotal() {
    return policy.total().orElse(new TimeLimit.WorkingDays(1));
  }

  /**
   * Whether the clock went on before a day, or on it: that day counts in full for what it begins.
   */
  private static boolean isOver(Pause pause, LocalDate day) {
    return pause.until().filter(until -> !until.isAfter(day)).isPresent();
  }
}
