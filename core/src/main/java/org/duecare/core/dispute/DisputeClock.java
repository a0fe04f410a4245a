package org.duecare.core.dispute;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.obligation.DueDate;

/** Counts the deadlines of a policy. */
record DisputeClock(EscalationPolicy policy, WorkingDayCalendar calendar) {

  /**
   * By when the answer of a level is due; empty without a limit or while the clock stands still.
   */
  Optional<DisputeDeadline> level(int number, Moment opened, List<Pause> pauses) {
    return policy
        .level(number)
        .flatMap(EscalationLevel::within)
        .flatMap(
            limit ->
                deadline(
                    limit, opened, pauses, longer -> PolicyRules.level(policy, number, longer)));
  }

  /** By when the informal stage is to end. */
  Optional<DisputeDeadline> informal(Moment raised, List<Pause> pauses) {
    return policy
        .informal()
        .flatMap(InformalStage::within)
        .flatMap(
            limit ->
                deadline(limit, raised, pauses, longer -> PolicyRules.informal(policy, longer)));
  }

  /** By when the whole is to be resolved. */
  Optional<DisputeDeadline> total(Moment start, boolean fromAlert, List<Pause> pauses) {
    List<Pause> counted =
        policy.pause().filter(PauseRule::stopsTotal).isPresent() ? pauses : List.of();
    return policy
        .total()
        .flatMap(
            limit ->
                deadline(
                    limit, start, counted, longer -> PolicyRules.total(policy, longer, fromAlert)));
  }

  private Optional<DisputeDeadline> deadline(
      TimeLimit limit, Moment start, List<Pause> pauses, Function<TimeLimit, Rule> rule) {
    LocalDate from = countedFrom(start);
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
    DueDate due = DueDate.of(rule.apply(CountedLimit.longerBy(limit, units)), from, calendar);
    return Optional.of(
        new DisputeDeadline(
            due, counted, from.equals(start.day()) ? Optional.empty() : policy.cutOff()));
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
